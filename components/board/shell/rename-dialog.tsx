"use client";

import { Button } from "#components/ui/button.tsx";
import { Dialog } from "#components/ui/dialog.tsx";
import { TextField } from "#components/ui/text-field.tsx";
import { useBoard, useBoardState } from "../board-context.tsx";
import { usePhrases } from "./use-phrases.ts";

/** The longest name a menu may have, as the API says. */
const TITLE_MAX = 120;

export function RenameDialog({ open, onClose }: { open: boolean; onClose: () => void }) {
  const { messages, board } = usePhrases();
  const { corrections } = useBoard();
  const title = useBoardState((state) => state.server.menu.title);
  return (
    <Dialog open={open} onClose={onClose} title={board.actions.rename}>
      <form
        className="mt-4 flex flex-col gap-5"
        onSubmit={(event) => {
          event.preventDefault();
          const typed = String(new FormData(event.currentTarget).get("title") ?? "").trim();
          onClose();
          if (typed && typed !== title) void corrections.rename(typed);
        }}
      >
        <TextField
          name="title"
          label={board.actions.renameLabel}
          defaultValue={title ?? ""}
          maxLength={TITLE_MAX}
          required
          autoComplete="off"
        />
        <div className="flex justify-end gap-2">
          <Button tone="plain" onClick={onClose}>
            {messages.ui.cancel}
          </Button>
          <Button tone="primary" type="submit">
            {messages.ui.save}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
