"use client";

import { type PointerEvent, type RefObject, useRef } from "react";

/** Dragged further than this, or thrown faster, a sheet goes; otherwise it settles back. */
const LET_GO_PX = 96;
const THROW_PX_PER_MS = 0.6;

/**
 * Pointer handlers for the grip of a sheet: the dialog follows the finger down and closes when let go low enough.
 * Moves the element's `translate` directly, so that a drag costs no render.
 */
export function useDragDown(dialog: RefObject<HTMLDialogElement | null>) {
  const start = useRef<{ yPx: number; atMs: number } | null>(null);

  function finish(event: PointerEvent<HTMLElement>) {
    const from = start.current;
    const element = dialog.current;
    start.current = null;
    if (!from || !element) return;
    const movedPx = event.clientY - from.yPx;
    const speed = movedPx / Math.max(1, event.timeStamp - from.atMs);
    element.style.transition = "";
    element.style.translate = "";
    if (event.type === "pointerup" && (movedPx > LET_GO_PX || (movedPx > 12 && speed > THROW_PX_PER_MS)))
      element.close();
  }

  return {
    onPointerDown(event: PointerEvent<HTMLElement>) {
      if (!event.isPrimary || !dialog.current) return;
      event.currentTarget.setPointerCapture(event.pointerId);
      start.current = { yPx: event.clientY, atMs: event.timeStamp };
      dialog.current.style.transition = "none";
    },
    onPointerMove(event: PointerEvent<HTMLElement>) {
      if (!start.current || !dialog.current) return;
      dialog.current.style.translate = `0 ${Math.max(0, event.clientY - start.current.yPx)}px`;
    },
    onPointerUp: finish,
    onPointerCancel: finish,
  };
}
