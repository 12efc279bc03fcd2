"use client";

import { OfflineIcon } from "#components/ui/icons.tsx";
import { useBoardState } from "../board-context.tsx";
import { usePhrases } from "./use-phrases.ts";

/**
 * A quiet word while the stream is broken, over the bar, where one sees it however far one has scrolled and where nothing
 * moves to make room for it. Stays in the tree, so that screen readers hear it come.
 */
export function OfflineNotice() {
  const { board } = usePhrases();
  const offline = useBoardState((state) => state.link === "offline");
  return (
    <div
      role="status"
      className="pad-safe pointer-events-none fixed inset-x-0 bottom-[calc(5rem+env(safe-area-inset-bottom))] z-30 flex justify-center lg:start-[calc(100%*11/23)]"
    >
      {offline && (
        <p className="flex items-center gap-2.5 rounded-card border border-saffron bg-paper-raised px-3.5 py-2 text-small shadow-float">
          <OfflineIcon sizePx={18} />
          {board.offline}
        </p>
      )}
    </div>
  );
}
