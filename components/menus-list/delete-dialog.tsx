"use client";

import { fill } from "#components/messages/catalogue.ts";
import { useSpeech } from "#components/messages/provider.tsx";
import { Button } from "#components/ui/button.tsx";
import { Dialog } from "#components/ui/dialog.tsx";
import type { MenuCard } from "#lib/menus/client.ts";

type DeleteDialogProps = {
  /** The menu asked about; null while nothing is. */
  menu: MenuCard | null;
  onClose: () => void;
  onDelete: (menu: MenuCard) => void;
};

/** Asks before, since nothing can bring the photos back after. */
export function DeleteDialog({ menu, onClose, onDelete }: DeleteDialogProps) {
  const { messages } = useSpeech("menus");
  const t = messages.menus;
  return (
    <Dialog open={menu !== null} onClose={onClose} title={t.deleteTitle}>
      <p className="mt-3 text-ink-soft">{fill(t.deleteText, { title: menu?.title ?? t.thisMenu })}</p>
      <div className="mt-6 flex flex-wrap justify-end gap-2">
        <Button tone="plain" onClick={onClose}>
          {messages.ui.cancel}
        </Button>
        <Button tone="danger" onClick={() => menu && onDelete(menu)}>
          {t.deleteConfirm}
        </Button>
      </div>
    </Dialog>
  );
}
