"use client";

import { type RefObject, useEffect, useRef } from "react";

/**
 * Where a press takes its own button away and puts another in its place, the focus goes to that one instead of falling to
 * the page: to the last button in `around`, each time `state` has changed.
 */
export function useKeptFocus(around: RefObject<HTMLElement | null>, state: unknown): void {
  const before = useRef(state);
  useEffect(() => {
    if (before.current === state) return;
    before.current = state;
    const lost = document.activeElement === document.body || document.activeElement?.tagName === "DIALOG";
    if (lost) [...(around.current?.querySelectorAll("button") ?? [])].at(-1)?.focus();
  }, [around, state]);
}
