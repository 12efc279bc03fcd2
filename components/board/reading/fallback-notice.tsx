"use client";

import { Button } from "#components/ui/button.tsx";
import { useBoard, useBoardState } from "../board-context.tsx";
import { usePhrases } from "../shell/use-phrases.ts";

/** Says plainly that the lesser reader has read this menu, and offers to try the better one again. */
export function FallbackNotice() {
  const { board, details } = usePhrases();
  const { corrections } = useBoard();
  const { fellBack, readBy, status } = useBoardState((state) => state.server.menu);
  if (!fellBack || status !== "ready") return null;
  return (
    <div className="my-4 flex flex-wrap items-center justify-between gap-x-4 gap-y-2 border-saffron border-y py-3">
      <p className="max-w-[60ch] text-small">
        {readBy === "mixed" ? details.fellBackPart : details.fellBack}
      </p>
      <Button size="tight" onClick={() => void corrections.readAgain()}>
        {board.actions.readAgain}
      </Button>
    </div>
  );
}
