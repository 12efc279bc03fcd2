"use client";

import { RenameDialog } from "#components/ui/rename-dialog.tsx";
import { useBoard, useBoardState } from "../board-context.tsx";
import { usePhrases } from "./use-phrases.ts";

export function RenameMenu({ open, onClose }: { open: boolean; onClose: () => void }) {
  const { board } = usePhrases();
  const { corrections } = useBoard();
  const title = useBoardState((state) => state.server.menu.title);
  return (
    <RenameDialog
      open={open}
      heading={board.actions.rename}
      label={board.actions.renameLabel}
      current={title ?? ""}
      onClose={onClose}
      onTyped={(typed) => {
        onClose();
        if (typed && typed !== title) void corrections.rename(typed);
      }}
    />
  );
}
