"use client";

import { type RefObject, useLayoutEffect, useRef } from "react";
import { wantsCalm } from "#components/ui/wants-calm.ts";

const SETTLE_MS = 180;

/** When `order` changes, the children of the list glide from where they were to where they are. */
export function useSettle(list: RefObject<HTMLElement | null>, order: string): void {
  const places = useRef(new Map<Element, DOMRect>());
  // biome-ignore lint/correctness/useExhaustiveDependencies: measures again after each new order
  useLayoutEffect(() => {
    const still = wantsCalm();
    const next = new Map<Element, DOMRect>();
    for (const child of list.current?.children ?? []) {
      const now = child.getBoundingClientRect();
      next.set(child, now);
      const before = places.current.get(child);
      if (!before || still || (before.left === now.left && before.top === now.top)) continue;
      const from = `translate(${before.left - now.left}px, ${before.top - now.top}px)`;
      child.animate([{ transform: from }, { transform: "none" }], {
        duration: SETTLE_MS,
        easing: "ease-out",
      });
    }
    places.current = next;
  }, [list, order]);
}
