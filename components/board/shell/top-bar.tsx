"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { ActionMenu } from "#components/ui/action-menu.tsx";
import { BackIcon, PencilIcon, PlusIcon, RetryIcon, TrashIcon } from "#components/ui/icons.tsx";
import { later } from "#components/ui/later.tsx";
import { SoftLink } from "#components/ui/soft-link.tsx";
import { isBeingRead } from "#lib/menus/client.ts";
import { useBoard, useBoardState } from "../board-context.tsx";
import { creditsPath } from "../drawing/paths.ts";
import { usePhrases } from "./use-phrases.ts";

const onDemand = () => import("../on-demand.ts");
const RenameMenu = later(async () => (await onDemand()).RenameMenu);
const DeleteDialog = later(async () => (await onDemand()).DeleteDialog);

/** What a signed-in diner has; leads to where more comes from. */
function Balance() {
  const { draw, count } = usePhrases();
  const { menuId } = useBoard();
  const credits = useBoardState((state) => state.purse?.credits ?? null);
  if (credits === null) return null;
  return (
    <SoftLink
      href={creditsPath(menuId)}
      className="price inline-flex min-h-11 items-center px-1 text-small underline decoration-hairline decoration-1 underline-offset-[6px] hover:decoration-tomato"
    >
      {count(draw.cost, credits)}
    </SoftLink>
  );
}

/** The way back to all menus, and what can be done with this one. */
export function TopBar({ onAdd }: { onAdd: () => void }) {
  const { messages, board } = usePhrases();
  const { corrections } = useBoard();
  const router = useRouter();
  const status = useBoardState((state) => state.server.menu.status);
  const [asking, setAsking] = useState<"rename" | "delete" | null>(null);
  const busy = isBeingRead(status);
  const close = () => setAsking(null);

  return (
    <header className="pad-safe flex h-14 items-center justify-between">
      <SoftLink
        href="/menus"
        className="-ms-2.5 inline-flex min-h-11 items-center gap-1.5 rounded-pill ps-1.5 pe-3 text-small hover:bg-paper-sunk"
      >
        <BackIcon className="rtl:-scale-x-100" />
        {messages.app.myMenus}
      </SoftLink>
      <div className="flex items-center gap-1">
        <Balance />
        <ActionMenu
          label={board.menuActions}
          className="-me-2.5"
          actions={[
            { label: board.actions.add, icon: <PlusIcon />, run: onAdd },
            { label: board.actions.rename, icon: <PencilIcon />, run: () => setAsking("rename") },
            ...(busy
              ? []
              : [
                  {
                    label: board.actions.readAgain,
                    icon: <RetryIcon />,
                    run: () => void corrections.readAgain(),
                  },
                ]),
            {
              label: board.actions.remove,
              icon: <TrashIcon />,
              run: () => setAsking("delete"),
              danger: true,
            },
          ]}
        />
      </div>
      <RenameMenu wanted={asking === "rename"} open={asking === "rename"} onClose={close} />
      <DeleteDialog
        wanted={asking === "delete"}
        open={asking === "delete"}
        onClose={close}
        onDelete={async () => {
          close();
          if (await corrections.deleteMenu()) router.push("/menus");
        }}
      />
    </header>
  );
}
