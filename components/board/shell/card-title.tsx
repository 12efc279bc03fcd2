"use client";

import { useBoardState } from "../board-context.tsx";
import { usePhrases } from "./use-phrases.ts";

/** The name at the head of the card, as a printer would set it. */
export function CardTitle() {
  const { board, count } = usePhrases();
  const { title, language, status } = useBoardState((state) => state.server.menu);
  const dishes = useBoardState((state) => state.dishes.length);
  const pages = useBoardState((state) => state.server.pages.length);
  return (
    <div className="pad-safe pt-1 pb-6 text-center">
      <h1
        dir="auto"
        lang={title ? (language ?? undefined) : undefined}
        className="mx-auto max-w-[18ch] text-[clamp(2.25rem,1.8rem+2.4vw,3.5rem)] leading-[1.02]"
      >
        {title ?? board.untitled}
      </h1>
      <p className="mt-2.5 flex items-center justify-center gap-3 text-ink-soft text-small">
        <span aria-hidden className="h-px w-8 bg-edge" />
        {status === "ready" || dishes > 0 ? count(board.dishes, dishes) : count(board.pages, pages)}
        <span aria-hidden className="h-px w-8 bg-edge" />
      </p>
    </div>
  );
}
