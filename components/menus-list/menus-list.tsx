"use client";

import { useRouter } from "next/navigation";
import { useEffect, useRef, useState } from "react";
import { fill } from "#components/messages/catalogue.ts";
import { useSpeech } from "#components/messages/provider.tsx";
import { showToast } from "#components/ui/toast.ts";
import { isBeingRead, type MenuCard } from "#lib/menus/client.ts";
import { deleteMenu, renameMenu } from "./change-menu.ts";
import { DeleteDialog } from "./delete-dialog.tsx";
import { MenuCardRow } from "./menu-card-row.tsx";
import { RenameCard } from "./rename-card.tsx";

/** How often to look again while a menu on the list is still being read. */
const LOOK_AGAIN_MS = 4_000;

type Asking = { about: "rename" | "delete"; menu: MenuCard } | null;

/** The diner's menus, newest first. A change shows at once and is taken back when it did not get through. */
export function MenusList({ menus }: { menus: MenuCard[] }) {
  const { messages } = useSpeech("menus");
  const t = messages.menus;
  const router = useRouter();
  const list = useRef<HTMLUListElement>(null);
  const [titles, setTitles] = useState<Record<string, string>>({});
  const [deleted, setDeleted] = useState<string[]>([]);
  const [asking, setAsking] = useState<Asking>(null);

  const shown = menus
    .filter((menu) => !deleted.includes(menu.id))
    .map((menu) => ({ ...menu, title: titles[menu.id] ?? menu.title }));
  const unread = shown.some((menu) => isBeingRead(menu.status));

  useEffect(() => {
    if (!unread) return;
    const timer = setInterval(() => {
      if (document.visibilityState === "visible") router.refresh();
    }, LOOK_AGAIN_MS);
    return () => clearInterval(timer);
  }, [unread, router]);

  async function rename({ id, title: before }: MenuCard, title: string) {
    setAsking(null);
    if (title === before) return;
    setTitles((all) => ({ ...all, [id]: title }));
    const done = await renameMenu(id, title);
    if (!done) setTitles(({ [id]: _, ...rest }) => (before ? { ...rest, [id]: before } : rest));
    showToast(done ? { text: fill(t.renamed, { title }) } : { text: t.notDone, tone: "trouble" });
  }

  async function remove({ id, title }: MenuCard) {
    setAsking(null);
    setDeleted((all) => [...all, id]);
    list.current?.focus({ preventScroll: true });
    const done = await deleteMenu(id);
    if (!done) setDeleted((all) => all.filter((other) => other !== id));
    showToast(
      done ? { text: fill(t.deleted, { title: title ?? t.thisMenu }) } : { text: t.notDone, tone: "trouble" },
    );
    if (done && shown.length === 1) router.refresh();
  }

  return (
    <>
      <ul
        ref={list}
        tabIndex={-1}
        className="grid gap-x-8 gap-y-9 outline-none sm:grid-cols-2 lg:grid-cols-3"
      >
        {shown.map((menu, index) => (
          <MenuCardRow
            key={menu.id}
            menu={menu}
            eager={index < 4}
            onRename={() => setAsking({ about: "rename", menu })}
            onDelete={() => setAsking({ about: "delete", menu })}
          />
        ))}
      </ul>
      <RenameCard
        menu={asking?.about === "rename" ? asking.menu : null}
        onClose={() => setAsking(null)}
        onRename={rename}
      />
      <DeleteDialog
        menu={asking?.about === "delete" ? asking.menu : null}
        onClose={() => setAsking(null)}
        onDelete={remove}
      />
    </>
  );
}
