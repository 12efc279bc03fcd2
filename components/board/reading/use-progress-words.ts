"use client";

import { useBoardState } from "../board-context.tsx";
import { usePhrases } from "../shell/use-phrases.ts";
import { type Progress, progressOf } from "./progress.ts";

/** Progress as numbers and as one sentence: "43 lines found, 12 dishes so far". */
export function useProgressWords(): { progress: Progress; words: string } {
  const { board, count, fill } = usePhrases();
  const status = useBoardState((state) => state.server.menu.status);
  const pages = useBoardState((state) => state.server.pages);
  const dishes = useBoardState((state) => state.dishes.length);
  const progress = progressOf(status, pages, dishes);
  const lines = count(board.reading.lines, progress.lines);
  const words = {
    waiting: board.reading.waiting,
    looking: board.reading.looking,
    lines,
    // A reader that looks at the words only afterwards finds dishes before lines.
    dishes: [progress.lines > 0 ? lines : [], count(board.reading.dishes, dishes)].flat().join(", "),
    over: status === "ready" ? count(board.reading.done, dishes) : "",
  }[progress.phase];
  const page =
    progress.pages > 1 && progress.phase !== "over" && progress.phase !== "waiting"
      ? `${fill(board.reading.page, { page: progress.page, pages: progress.pages })}: `
      : "";
  return { progress, words: page + words };
}
