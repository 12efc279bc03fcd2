"use client";

import { OfflineIcon } from "#components/ui/icons.tsx";
import { useBoardState } from "../board-context.tsx";
import { usePhrases } from "./use-phrases.ts";

/** A quiet word while the stream is broken. Stays in the tree, so that screen readers hear it come. */
export function OfflineNotice() {
  const { board } = usePhrases();
  const offline = useBoardState((state) => state.link === "offline");
  return (
    <div role="status">
      {offline && (
        <p className="pad-safe flex items-center justify-center gap-2.5 bg-paper-sunk py-2 text-small">
          <OfflineIcon sizePx={18} />
          {board.offline}
        </p>
      )}
    </div>
  );
}
