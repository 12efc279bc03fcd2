"use client";

import { useSpeech } from "#components/messages/provider.tsx";
import { RenameDialog } from "#components/ui/rename-dialog.tsx";
import type { MenuCard } from "#lib/menus/client.ts";

type RenameCardProps = {
  /** The menu asked about; null while nothing is. */
  menu: MenuCard | null;
  onClose: () => void;
  onRename: (menu: MenuCard, title: string) => void;
};

export function RenameCard({ menu, onClose, onRename }: RenameCardProps) {
  const t = useSpeech("menus").messages.menus;
  return (
    <RenameDialog
      open={menu !== null}
      heading={t.rename}
      label={t.renameLabel}
      current={menu?.title ?? ""}
      onClose={onClose}
      onTyped={(title) => {
        if (menu && title) onRename(menu, title);
      }}
    />
  );
}
