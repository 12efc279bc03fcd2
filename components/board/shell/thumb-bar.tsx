"use client";

import type { ReactNode } from "react";
import { classNames } from "#components/ui/class-names.ts";
import { MenuCardIcon, PhotosIcon, SearchIcon } from "#components/ui/icons.tsx";
import { usePhrases } from "./use-phrases.ts";

type TabProps = { label: string; icon: ReactNode; on: boolean; onClick: () => void };

function Tab({ label, icon, on, onClick }: TabProps) {
  return (
    <button
      type="button"
      aria-current={on || undefined}
      onClick={onClick}
      className={classNames(
        "inline-flex min-h-12 items-center gap-2 rounded-pill px-4 font-medium text-small transition-colors duration-150",
        on ? "bg-ink text-paper" : "text-ink hover:bg-paper-sunk",
      )}
    >
      {icon}
      {label}
    </button>
  );
}

type ThumbBarProps = {
  place: "dishes" | "photo";
  onDishes: () => void;
  onPhoto: () => void;
  onSearch: () => void;
  /** The one thing to do next; it takes the room that is left. */
  children?: ReactNode;
};

/** What a thumb reaches on a phone: the two views of a menu, and search. */
export function ThumbBar({ place, onDishes, onPhoto, onSearch, children }: ThumbBarProps) {
  const { board } = usePhrases();
  return (
    <nav
      aria-label={board.bar.label}
      className="thumb-bar pad-safe pointer-events-none fixed inset-x-0 bottom-0 z-30 flex items-center justify-center gap-2 pb-[max(0.75rem,env(safe-area-inset-bottom))] lg:hidden"
    >
      <div className="pointer-events-auto flex items-center gap-0.5 rounded-pill border border-hairline bg-paper-raised p-1 shadow-float">
        <Tab label={board.bar.dishes} icon={<MenuCardIcon />} on={place === "dishes"} onClick={onDishes} />
        <Tab label={board.bar.photo} icon={<PhotosIcon />} on={place === "photo"} onClick={onPhoto} />
        <button
          type="button"
          aria-label={board.search.label}
          title={board.search.label}
          onClick={onSearch}
          className="inline-flex size-12 items-center justify-center rounded-pill hover:bg-paper-sunk"
        >
          <SearchIcon />
        </button>
      </div>
      {children}
    </nav>
  );
}
