"use client";

import { useEffect, useRef } from "react";
import { Button } from "#components/ui/button.tsx";
import type { DishView } from "#lib/menus/client.ts";
import { useBoardState } from "../board-context.tsx";
import { pricesText } from "../dishes/price-text.ts";
import { usePhrases } from "../shell/use-phrases.ts";

type MergeListProps = { dish: DishView; onMerge: (other: DishView) => void; onCancel: () => void };

/**
 * The other lines in menu order, opened at the neighbours: two lines that belong together nearly always stand next to
 * each other.
 */
export function MergeList({ dish, onMerge, onCancel }: MergeListProps) {
  const { messages, board, fill } = usePhrases();
  const dishes = useBoardState((state) => state.dishes);
  const language = useBoardState((state) => state.server.menu.language) ?? undefined;
  const before = useRef<HTMLButtonElement>(null);
  const others = dishes.filter((other) => other.id !== dish.id);
  const beforeId = others.findLast((other) => other.position < dish.position)?.id ?? others[0]?.id;
  useEffect(() => {
    before.current?.scrollIntoView({ block: "center" });
    before.current?.focus({ preventScroll: true });
  }, []);

  return (
    <div className="flex max-h-[84dvh] flex-col px-6 pt-6 pb-4">
      <h2 className="text-heading">{board.edit.mergeTitle}</h2>
      <p className="mt-1 text-ink-soft text-small">{fill(board.edit.mergeText, { name: dish.name })}</p>
      <ul className="-mx-2 my-4 min-h-0 flex-1 overflow-y-auto overscroll-contain border-hairline border-y py-1">
        {others.map((other) => (
          <li key={other.id}>
            <button
              ref={other.id === beforeId ? before : undefined}
              type="button"
              onClick={() => onMerge(other)}
              className="flex min-h-12 w-full items-baseline gap-2 rounded-card px-2 py-2 text-start -outline-offset-2 hover:bg-paper-sunk"
            >
              <span lang={language} dir="auto" className="min-w-0 font-serif text-dish wrap-anywhere">
                {other.name}
              </span>
              <span aria-hidden className="leader" />
              <span className="price max-w-[45%] shrink-0 whitespace-normal! text-end text-small">
                {pricesText(other)}
              </span>
            </button>
          </li>
        ))}
      </ul>
      <Button tone="plain" className="self-end" onClick={onCancel}>
        {messages.ui.cancel}
      </Button>
    </div>
  );
}
