"use client";

import { useBoardState } from "../board-context.tsx";
import { usePhrases } from "../shell/use-phrases.ts";
import { ProgressLine } from "./reading-show.tsx";

/**
 * Progress where the photo stands beside the board, and the word that a reading broke off half way. After a reading one
 * has watched it stays: taking it away would move every dish up.
 */
export function ReadingWords({ wasReading }: { wasReading: boolean }) {
  const { board } = usePhrases();
  const status = useBoardState((state) => state.server.menu.status);
  const some = useBoardState((state) => state.dishes.length > 0);
  if (status === "failed" && some)
    return (
      <p className="pad-safe border-saffron border-y py-3 text-center text-small">{board.none.failedPart}</p>
    );
  if (!wasReading) return null;
  return <ProgressLine className="hidden pb-4 lg:block" />;
}
