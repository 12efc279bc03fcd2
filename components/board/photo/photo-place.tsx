"use client";

import type { ReactNode } from "react";
import { classNames } from "#components/ui/class-names.ts";
import { usePhrases } from "../shell/use-phrases.ts";

type PhotoPlaceProps = { onTop: boolean; className?: string | false; children: ReactNode };

/** Where the photo stands: beside the board on a wide screen, else over it while it is `onTop`. */
export function PhotoPlace({ onTop, className, children }: PhotoPlaceProps) {
  const { board } = usePhrases();
  return (
    <section
      aria-label={board.photo.label}
      className={classNames(
        "flex-col bg-paper-sunk lg:sticky lg:top-0 lg:flex lg:h-dvh",
        onTop ? "fixed inset-0 z-20 flex" : "hidden",
        className,
      )}
    >
      {children}
    </section>
  );
}
