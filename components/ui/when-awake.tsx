"use client";

import { type ReactNode, useSyncExternalStore } from "react";

const never = () => () => {};

/**
 * Controls that need the page's script. The server sends them before it runs, on a slow line seconds before, and a tap then
 * would be lost without a word: until it runs they are shown as not to be had yet.
 */
export function WhenAwake({ children }: { children: ReactNode }) {
  const isAwake = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  return (
    <fieldset disabled={!isAwake} className="contents">
      {children}
    </fieldset>
  );
}
