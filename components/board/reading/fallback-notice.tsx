"use client";

import { Button } from "#components/ui/button.tsx";
import { useBoard, useBoardState } from "../board-context.tsx";
import { usePhrases } from "../shell/use-phrases.ts";

/** Says plainly why models did not do all of this menu and what is missing, and offers to try them again. */
export function FallbackNotice() {
  const { board, details } = usePhrases();
  const { corrections } = useBoard();
  const { fellBack, fallbackReason, readBy, status } = useBoardState((state) => state.server.menu);
  if (status !== "ready" || (!fellBack && fallbackReason === null)) return null;
  const { why, brokeOff, readHere, partHere, unexplained } = details.fallback;
  const isPart = readBy === "mixed";
  const reason = fallbackReason ?? "no-model";
  return (
    <div className="my-4 flex flex-wrap items-center justify-between gap-x-4 gap-y-2 border-saffron border-y py-3">
      <p className="max-w-[60ch] text-small">
        {reason === "no-model" && (isPart || !fellBack) ? brokeOff : why[reason]}{" "}
        {!fellBack ? unexplained : isPart ? partHere : readHere}
      </p>
      <Button size="tight" onClick={() => void corrections.readAgain()}>
        {board.actions.readAgain}
      </Button>
    </div>
  );
}
