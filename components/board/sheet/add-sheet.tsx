"use client";

import { Sheet } from "#components/ui/sheet.tsx";
import { useBoard } from "../board-context.tsx";
import { usePhrases } from "../shell/use-phrases.ts";
import { DishForm } from "./dish-form.tsx";

/** A dish the reader has missed. */
export function AddSheet({ open, onClose }: { open: boolean; onClose: () => void }) {
  const { board } = usePhrases();
  const { corrections } = useBoard();
  return (
    <Sheet open={open} onClose={onClose} label={board.edit.addTitle}>
      <DishForm
        dish={null}
        onCancel={onClose}
        onSave={(change) => {
          onClose();
          void corrections.add(change);
        }}
      />
    </Sheet>
  );
}
