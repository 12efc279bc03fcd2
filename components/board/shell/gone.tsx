"use client";

import { NoticePage } from "#components/site/notice-page.tsx";
import { buttonClass } from "#components/ui/button.tsx";
import { SoftLink } from "../../ui/soft-link.tsx";
import { usePhrases } from "./use-phrases.ts";

/** The menu was deleted on another screen while it was open here. */
export function Gone() {
  const { messages, board } = usePhrases();
  return (
    <NoticePage title={board.goneTitle} text={board.goneText}>
      <SoftLink href="/" className={buttonClass("primary")}>
        {messages.app.newMenu}
      </SoftLink>
      <SoftLink href="/menus" className={buttonClass("outline")}>
        {messages.app.myMenus}
      </SoftLink>
    </NoticePage>
  );
}
