"use client";

import { classNames } from "#components/ui/class-names.ts";
import { useBoardState } from "../board-context.tsx";
import { usePhrases } from "./use-phrases.ts";

type CardTitleProps = {
  /** The name is found last: room for its two lines is kept, so that nothing moves down when it comes. */
  wasReading: boolean;
};

/** The name at the head of the card, as a printer would set it. */
export function CardTitle({ wasReading }: CardTitleProps) {
  const { board, count } = usePhrases();
  const { title, language, status } = useBoardState((state) => state.server.menu);
  const dishes = useBoardState((state) => state.dishes.length);
  const pages = useBoardState((state) => state.server.pages.length);
  return (
    <div className="pad-safe pt-1 pb-6 text-center">
      <h1
        dir="auto"
        lang={title ? (language ?? undefined) : undefined}
        className={classNames(
          "mx-auto flex max-w-[18ch] flex-col justify-end text-[clamp(2.25rem,1.8rem+2.4vw,3.5rem)] leading-[1.02]",
          wasReading && "min-h-[2lh]",
        )}
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
