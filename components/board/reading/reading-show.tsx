"use client";

import { classNames } from "#components/ui/class-names.ts";
import { useBoardState } from "../board-context.tsx";
import { PagePhoto } from "../photo/page-photo.tsx";
import { usePhrases } from "../shell/use-phrases.ts";
import { openPlace } from "../state/use-place.ts";
import { useProgressWords } from "./use-progress-words.ts";

/** What is going on, in words and numbers, with a point of light while it goes on. */
export function ProgressLine({ className }: { className?: string }) {
  const { board } = usePhrases();
  const { progress, words } = useProgressWords();
  const going = progress.phase !== "over";
  return (
    <div className={classNames("text-center", className)}>
      {/* Room for two lines from the start: "Page 2 sur 2: 105 lignes trouvées, 29 plats" takes both, its end only one. */}
      <p className="price min-h-[2lh] font-serif text-dish">
        {going && (
          <span
            aria-hidden
            className="me-2.5 inline-block size-2 animate-pulse rounded-pill bg-tomato align-middle"
          />
        )}
        <span className="whitespace-normal">{words}</span>
      </p>
      {progress.phase === "waiting" && (
        <p className="mx-auto mt-1 max-w-[38ch] text-balance text-ink-soft text-small">
          {board.reading.waitingText}
        </p>
      )}
    </div>
  );
}

/**
 * The photo while it is read, on a phone; a wide screen has the photo beside the board anyway. It keeps its height to
 * the end and after it, so that nothing under it ever jumps.
 */
export function ReadingShow() {
  const { board, fill } = usePhrases();
  const { progress } = useProgressWords();
  const pages = useBoardState((state) => state.server.pages);
  const page = pages.find((each) => each.number === progress.page);
  if (!page) return null;
  return (
    <figure className="pad-safe pb-5 lg:hidden">
      <div className="flex h-[46svh] justify-center">
        <button
          type="button"
          onClick={() => openPlace({ view: "photo", page: page.number, dishId: null })}
          className="relative block h-full max-w-full"
          style={{ aspectRatio: `${page.widthPx} / ${page.heightPx}` }}
        >
          <PagePhoto
            key={page.number}
            page={page}
            alt={fill(board.reading.photo, { page: page.number })}
            showLines={progress.phase !== "over"}
            className="reading-photo absolute inset-0 m-auto max-h-full max-w-full animate-develop rounded-card shadow-photo"
          />
        </button>
      </div>
      <figcaption>
        <ProgressLine className="pt-4" />
      </figcaption>
    </figure>
  );
}
