"use client";

import { useBoardState } from "../board/board-context.tsx";
import { usePhrases } from "../board/shell/use-phrases.ts";
import { countOf } from "./picks.ts";

/** On a dish's picture: that it is on the order, and how often. */
export function PickedMark({ dishId }: { dishId: string }) {
  const { order, count, locale } = usePhrases();
  const picked = useBoardState((state) => countOf(state.picks, dishId));
  if (picked === 0) return null;
  return (
    <span className="price absolute start-1.5 top-1.5 min-w-7 rounded-pill bg-ink px-1.5 text-center font-medium text-paper text-small">
      <span aria-hidden>{new Intl.NumberFormat(locale).format(picked)}</span>
      <span className="sr-only">{count(order.picked, picked)}</span>
    </span>
  );
}
