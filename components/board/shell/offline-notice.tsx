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
        <p className="mb-2 flex items-center gap-2.5 rounded-card border border-saffron bg-paper-raised px-3.5 py-2 text-small shadow-float">
          <OfflineIcon sizePx={18} />
          {board.offline}
        </p>
      )}
    </div>
  );
}
