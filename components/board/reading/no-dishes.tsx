"use client";

import { Button, buttonClass } from "#components/ui/button.tsx";
import { CameraIcon } from "#components/ui/icons.tsx";
import type { MenuFacts } from "#lib/menus/client.ts";
import { SoftLink } from "../../ui/soft-link.tsx";
import { useBoard, useBoardState } from "../board-context.tsx";
import { usePhrases } from "../shell/use-phrases.ts";
import { openPlace } from "../state/use-place.ts";
import { scriptNames } from "./script-names.ts";

type Says = { title: string; text?: string; again: string | null };

function useSays(menu: MenuFacts): Says {
  const { board, locale, fill } = usePhrases();
  const { none, actions } = board;
  if (menu.status === "failed")
    return { title: none.failedTitle, text: none.failedText, again: actions.readAgain };
  if (menu.status === "ready") return { title: none.emptyTitle, again: actions.readAgain };
  switch (menu.reason) {
    case "no-text":
      return { title: none.noTextTitle, text: none.noTextText, again: null };
    case "unreadable-script": {
      const scripts = scriptNames(menu.unreadableScripts, locale) || none.scriptUnknown;
      return { title: none.scriptTitle, text: fill(none.scriptText, { scripts }), again: null };
    }
    default:
      return { title: none.notMenuTitle, text: none.notMenuText, again: actions.readAgain };
  }
}

/** What was photographed, small: one sees at a glance what went wrong, and it opens the photo. */
function FirstPhoto() {
  const { board, fill } = usePhrases();
  const { menuId } = useBoard();
  const page = useBoardState((state) => state.server.pages[0]);
  if (!page) return null;
  return (
    <button
      type="button"
      onClick={() => openPlace({ view: "photo", page: page.number, dishId: null })}
      className="mb-5 -rotate-2 bg-paper-raised p-2 shadow-photo lg:hidden"
    >
      {/* biome-ignore lint/performance/noImgElement: private, already shrunk, and cached by its address */}
      <img
        src={`/api/menus/${menuId}/pages/${page.number}?size=thumb`}
        alt={fill(board.photo.alt, { page: page.number })}
        width={page.widthPx}
        height={page.heightPx}
        className="h-44 w-auto"
      />
    </button>
  );
}

/** A reading that ended without dishes: what happened, and what to do about it. */
export function NoDishes({ onAdd }: { onAdd: () => void }) {
  const { board } = usePhrases();
  const { corrections } = useBoard();
  const menu = useBoardState((state) => state.server.menu);
  const says = useSays(menu);
  const broken = menu.status === "failed";
  return (
    <section className="mx-auto flex max-w-[34rem] flex-col items-center gap-3 px-6 py-8 text-center">
      <FirstPhoto />
      <h2 className="text-heading">{says.title}</h2>
      {says.text && (
        <p suppressHydrationWarning className="max-w-[42ch] text-balance text-ink-soft">
          {says.text}
        </p>
      )}
      <div className="mt-4 flex flex-wrap justify-center gap-3">
        {broken && (
          <Button tone="primary" onClick={() => void corrections.readAgain()}>
            {says.again}
          </Button>
        )}
        <SoftLink href="/" className={buttonClass(broken ? "outline" : "primary")}>
          <CameraIcon />
          {board.none.anotherPhoto}
        </SoftLink>
        {!broken && says.again && <Button onClick={() => void corrections.readAgain()}>{says.again}</Button>}
        <Button tone="plain" onClick={onAdd}>
          {board.none.addByHand}
        </Button>
      </div>
    </section>
  );
}
