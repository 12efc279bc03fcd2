"use client";

import Link from "next/link";
import { NoticePage } from "#components/site/notice-page.tsx";
import { buttonClass } from "#components/ui/button.tsx";
import { usePhrases } from "./use-phrases.ts";

/** The menu was deleted on another screen while it was open here. */
export function Gone() {
  const { messages, board } = usePhrases();
  return (
    <NoticePage title={board.goneTitle} text={board.goneText}>
      <Link href="/" className={buttonClass("primary")}>
        {messages.app.newMenu}
      </Link>
      <Link href="/menus" className={buttonClass("outline")}>
        {messages.app.myMenus}
      </Link>
    </NoticePage>
  );
}
