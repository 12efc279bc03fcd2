"use client";

import { TYPED_LIMITS } from "#lib/menus/client.ts";
import { useSpeech } from "../messages/provider.tsx";
import { Button } from "./button.tsx";
import { Dialog } from "./dialog.tsx";
import { TextField } from "./text-field.tsx";

type RenameDialogProps = {
  open: boolean;
  heading: string;
  label: string;
  current: string;
  onClose: () => void;
  /** What was typed, trimmed; empty when it was only spaces. Closing is the caller's. */
  onTyped: (title: string) => void;
};

export function RenameDialog({ open, heading, label, current, onClose, onTyped }: RenameDialogProps) {
  const { messages } = useSpeech();
  return (
    <Dialog open={open} onClose={onClose} title={heading}>
      <form
        className="mt-4 flex flex-col gap-5"
        onSubmit={(event) => {
          event.preventDefault();
          onTyped(String(new FormData(event.currentTarget).get("title") ?? "").trim());
        }}
      >
        <TextField
          name="title"
          label={label}
          defaultValue={current}
          maxLength={TYPED_LIMITS.titleChars}
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
