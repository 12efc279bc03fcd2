"use client";

import { useEffect, useRef } from "react";
import { IconButton } from "#components/ui/button.tsx";
import { classNames } from "#components/ui/class-names.ts";
import { CloseIcon, SearchIcon } from "#components/ui/icons.tsx";
import { useBoard, useBoardState } from "../board-context.tsx";
import { usePhrases } from "./use-phrases.ts";

type SearchFieldProps = {
  /** On a phone the field comes when asked for; on a wide screen it is always there. */
  open: boolean;
  onClose: () => void;
};

/** At the top, where no keyboard covers it, and stuck there while the found dishes scroll. */
export function SearchField({ open, onClose }: SearchFieldProps) {
  const { board, count } = usePhrases();
  const { store } = useBoard();
  const field = useRef<HTMLInputElement>(null);
  const query = useBoardState((state) => state.arrangement.query);
  const found = useBoardState((state) => state.groups.reduce((sum, group) => sum + group.ids.length, 0));
  useEffect(() => {
    if (open) field.current?.focus();
  }, [open]);

  /** What is found begins under the field, not somewhere above where one had scrolled to. */
  function search(text: string) {
    store.arrange({ query: text });
    const above = field.current?.closest("search")?.previousElementSibling;
    const topPx = above?.getBoundingClientRect().bottom ?? 0;
    if (topPx < 0) window.scrollBy({ top: topPx, behavior: "instant" });
  }
  function end() {
    store.arrange({ query: "" });
    onClose();
  }
  return (
    <search
      className={classNames(
        "pad-safe sticky top-0 z-20 items-center gap-1 border-hairline border-b bg-paper lg:flex lg:border-none",
        open ? "flex" : "hidden",
      )}
    >
      <label className="flex h-14 min-w-0 flex-1 items-center gap-2.5 lg:h-13 lg:border-hairline lg:border-b">
        <SearchIcon className="text-ink-soft" />
        <span className="sr-only">{board.search.label}</span>
        <input
          ref={field}
          type="search"
          dir="auto"
          value={query}
          placeholder={board.search.label}
          autoComplete="off"
          enterKeyHint="search"
          onChange={(event) => search(event.target.value)}
          onKeyDown={(event) => {
            if (event.key === "Escape") end();
            if (event.key === "Enter") field.current?.blur();
          }}
          className="h-full min-w-0 flex-1 bg-transparent outline-none placeholder:text-ink-soft [&::-webkit-search-cancel-button]:hidden"
        />
        <span role="status" className="shrink-0 text-ink-soft text-small">
          {query.trim() !== "" && count(board.search.found, found)}
        </span>
      </label>
      <IconButton
        label={board.search.clear}
        onClick={end}
        className={classNames("-me-2.5", query === "" && "lg:hidden")}
      >
        <CloseIcon />
      </IconButton>
    </search>
  );
}
