"use client";

import { useSpeech } from "#components/messages/provider.tsx";
import { Button } from "#components/ui/button.tsx";
import { Dialog } from "#components/ui/dialog.tsx";
import { TextField } from "#components/ui/text-field.tsx";
import type { MenuCard } from "#lib/menus/client.ts";

/** The longest name a menu may have, as the API says. */
const TITLE_MAX = 120;

type RenameDialogProps = {
  /** The menu asked about; null while nothing is. */
  menu: MenuCard | null;
  onClose: () => void;
  onRename: (menu: MenuCard, title: string) => void;
};

export function RenameDialog({ menu, onClose, onRename }: RenameDialogProps) {
  const { messages } = useSpeech();
  const t = messages.menus;
  return (
    <Dialog open={menu !== null} onClose={onClose} title={t.rename}>
      <form
        className="mt-4 flex flex-col gap-5"
        onSubmit={(event) => {
          event.preventDefault();
          const title = String(new FormData(event.currentTarget).get("title") ?? "").trim();
          if (menu && title) onRename(menu, title);
        }}
      >
        <TextField
          name="title"
          label={t.renameLabel}
          defaultValue={menu?.title ?? ""}
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
