"use client";

import { type PointerEvent, type RefObject, useRef } from "react";
import { wantsCalm } from "#components/ui/wants-calm.ts";

type Gestures = {
  dialog: RefObject<HTMLDialogElement | null>;
  /** What moves sideways. */
  content: RefObject<HTMLElement | null>;
  onClose: () => void;
  /** -1 for a stroke to the right, 1 to the left; returns whether there is a dish on that side. */
  onTurn: (direction: 1 | -1) => boolean;
};

const LOCK_PX = 8;
const TURN_PX = 70;
const CLOSE_PX = 110;
const THROW_PX_PER_MS = 0.5;

/**
 * One finger on the sheet: sideways to the next dish, down to close. The direction is locked in by the first 8 px. Down
 * counts only from what is marked with data-grip (the picture and the edge over it): everywhere else down means scrolling.
 */
export function useSheetGestures({ dialog, content, onClose, onTurn }: Gestures) {
  const drag = useRef<{ x: number; y: number; atMs: number; axis: "x" | "y" | null; grip: boolean } | null>(
    null,
  );

  function reset() {
    drag.current = null;
    if (dialog.current) dialog.current.style.cssText = "";
    if (content.current) content.current.style.cssText = "";
  }

  function down(event: PointerEvent<HTMLElement>) {
    if (!event.isPrimary || event.pointerType === "mouse" || !(event.target instanceof Element)) return;
    if (event.target.closest("input, textarea, [data-no-drag]")) return;
    const grip = event.target.closest("[data-grip]") !== null;
    drag.current = { x: event.clientX, y: event.clientY, atMs: event.timeStamp, axis: null, grip };
  }

  function move(event: PointerEvent<HTMLElement>) {
    const from = drag.current;
    if (!from || !event.isPrimary) return;
    const [dx, dy] = [event.clientX - from.x, event.clientY - from.y];
    if (from.axis === null) {
      if (Math.hypot(dx, dy) < LOCK_PX) return;
      from.axis = Math.abs(dx) > Math.abs(dy) ? "x" : "y";
      if (from.axis === "y" && !from.grip) return reset();
      event.currentTarget.setPointerCapture(event.pointerId);
    }
    if (from.axis === "x" && content.current) {
      content.current.style.cssText = `translate: ${dx}px 0; opacity: ${1 - Math.min(0.6, Math.abs(dx) / 500)}`;
    } else if (dialog.current) {
      if (dy > 0) dialog.current.style.cssText = `transition: none; translate: 0 ${dy}px`;
      // Up from the picture is scrolling, which the browser cannot do for us here: the picture takes all touches.
      else dialog.current.scrollTop = -dy;
    }
  }

  function up(event: PointerEvent<HTMLElement>) {
    const from = drag.current;
    if (!from || !event.isPrimary) return;
    const [dx, dy] = [event.clientX - from.x, event.clientY - from.y];
    const ms = Math.max(1, event.timeStamp - from.atMs);
    const thrown = (px: number, far: number) => px > far || (px > 24 && px / ms > THROW_PX_PER_MS);
    reset();
    if (event.type === "pointercancel") return;
    if (from.axis === "x" && thrown(Math.abs(dx), TURN_PX) && onTurn(dx < 0 ? 1 : -1))
      slideIn(content.current, dx);
    if (from.axis === "y" && thrown(dy, CLOSE_PX)) onClose();
  }

  return { onPointerDown: down, onPointerMove: move, onPointerUp: up, onPointerCancel: up };
}

/** The next dish comes in from the side it was called from. */
export function slideIn(element: HTMLElement | null, fromDx: number) {
  if (!element || wantsCalm()) return;
  const keyframes = [
    { translate: `${-Math.sign(fromDx) * 40}px 0`, opacity: 0 },
    { translate: "0 0", opacity: 1 },
  ];
  element.animate(keyframes, { duration: 200, easing: "cubic-bezier(0.2, 0.8, 0.2, 1)" });
}
