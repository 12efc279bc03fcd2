"use client";

import { OrderIcon } from "#components/ui/icons.tsx";
import { useBoardState } from "../board/board-context.tsx";
import { usePhrases } from "../board/shell/use-phrases.ts";
import { openPlace } from "../board/state/use-place.ts";

/** Beside the thumb as soon as something is on the order. */
export function OrderButton() {
  const { order, count, locale } = usePhrases();
  const picked = useBoardState((state) => state.picks.reduce((sum, pick) => sum + pick.count, 0));
  if (picked === 0) return null;
  return (
    <button
      type="button"
      title={order.title}
      aria-haspopup="dialog"
      onClick={() => openPlace({ view: "order" })}
      className="pointer-events-auto inline-flex min-h-14 min-w-14 items-center justify-center gap-1 rounded-pill border border-hairline bg-paper-raised px-3 shadow-float hover:bg-paper-sunk"
    >
      <OrderIcon />
      {/* Not as a label: an Arabic "one dish" has no figure in it, and what one sees must be part of what one hears. */}
      <span className="sr-only">{count(order.open, picked)}</span>
      <span aria-hidden className="price font-medium">
        {new Intl.NumberFormat(locale).format(picked)}
      </span>
    </button>
  );
}
