"use client";

import { type RefObject, useEffect, useRef } from "react";

export type Task = "look" | "edit" | "merge";

/**
 * What one has pressed goes with the view it stood in. The focus goes on to the heading of the form (its first field would
 * bring up the keyboard over the others) and comes back to the button, where the sheet had been scrolled to. The list
 * of lines to merge with takes the focus itself. Returns what to call before a task is begun.
 */
export function useTaskFocus(dialog: RefObject<HTMLDialogElement | null>, task: Task): () => void {
  const before = useRef(task);
  const leftAtPx = useRef(0);
  useEffect(() => {
    const from = before.current;
    before.current = task;
    if (from === task) return;
    const find = (selector: string) => dialog.current?.querySelector<HTMLElement>(selector);
    if (task === "edit") find("form h2")?.focus();
    if (task !== "look") return;
    dialog.current?.scrollTo({ top: leftAtPx.current });
    find(`[data-task=${from}]`)?.focus({ preventScroll: true });
  }, [dialog, task]);
  return () => {
    leftAtPx.current = dialog.current?.scrollTop ?? 0;
  };
}
