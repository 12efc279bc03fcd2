"use client";

import { Button } from "#components/ui/button.tsx";
import { Dialog } from "#components/ui/dialog.tsx";
import { usePhrases } from "./use-phrases.ts";

type DeleteDialogProps = { open: boolean; onClose: () => void; onDelete: () => void };

export function DeleteDialog({ open, onClose, onDelete }: DeleteDialogProps) {
  const { messages, board } = usePhrases();
  return (
    <Dialog open={open} onClose={onClose} title={board.actions.deleteTitle}>
      <p className="mt-3 text-ink-soft">{board.actions.deleteText}</p>
      <div className="mt-6 flex justify-end gap-2">
        <Button tone="plain" onClick={onClose}>
          {messages.ui.cancel}
        </Button>
        <Button tone="danger" onClick={onDelete}>
          {board.actions.deleteConfirm}
        </Button>
      </div>
    </Dialog>
  );
}
