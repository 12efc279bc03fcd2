"use client";

import Link from "next/link";
import { buttonClass } from "#components/ui/button.tsx";
import { usePhrases } from "./use-phrases.ts";

type GoneProps = {
  /** Deleted while it was open, or not there (or not this diner's) from the beginning. */
  kind: "gone" | "lost";
};

export function Gone({ kind }: GoneProps) {
  const { messages, board } = usePhrases();
  return (
    <main
      id="main"
      className="mx-auto flex min-h-[80svh] max-w-[34rem] flex-col items-center justify-center gap-3 px-6 text-center"
    >
      <h1 className="text-heading">{kind === "gone" ? board.goneTitle : board.lostTitle}</h1>
      <p className="text-ink-soft">{kind === "gone" ? board.goneText : board.lostText}</p>
      <div className="mt-5 flex flex-wrap justify-center gap-3">
        <Link href="/" className={buttonClass("primary")}>
          {messages.app.newMenu}
        </Link>
        <Link href="/menus" className={buttonClass("outline")}>
          {messages.app.myMenus}
        </Link>
      </div>
    </main>
  );
}
