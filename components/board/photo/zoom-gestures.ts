import type { PointerEvent } from "react";
import type { Point, ZoomSurface } from "./zoom-surface.ts";

type Answers = {
  /** A tap that is neither a drag nor the first of two. */
  onTap: (clientX: number, clientY: number) => void;
  /** A sideways stroke over a page that is not zoomed: 1 to the left, -1 to the right. */
  onSwipe: (stroke: 1 | -1) => void;
};

const DRAG_PX = 6;
const DOUBLE_TAP_MS = 260;
const DOUBLE_TAP_FACTOR = 2.5;
const SWIPE_PX = 70;

const spread = ([a, b]: Point[]) => (a && b ? Math.hypot(a.x - b.x, a.y - b.y) : 0);
const middle = ([a, b]: Point[]): Point =>
  a && b ? { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 } : { x: 0, y: 0 };

/**
 * Fingers and mouse over a zoom surface: drag, pinch, tap, double tap, swipe. Written here instead of @panzoom/panzoom
 * (3.7 kB gzip): that one knows no taps, no swipes, and no bounds that centre; this is 1.3 kB with all of them.
 */
export function createZoomGestures(surface: ZoomSurface, answers: () => Answers) {
  const pointers = new Map<number, Point>();
  let start: (Point & { movedPx: number }) | null = null;
  let tapTimer = 0;

  function tap(x: number, y: number) {
    if (tapTimer === 0) {
      tapTimer = window.setTimeout(() => {
        tapTimer = 0;
        answers().onTap(x, y);
      }, DOUBLE_TAP_MS);
      return;
    }
    window.clearTimeout(tapTimer);
    tapTimer = 0;
    if (surface.isWhole()) surface.by(DOUBLE_TAP_FACTOR, surface.onStage(x, y));
    else surface.whole();
  }

  function onPointerMove(event: PointerEvent<HTMLElement>) {
    const was = pointers.get(event.pointerId);
    if (!was || !start) return;
    const before = [...pointers.values()];
    pointers.set(event.pointerId, { x: event.clientX, y: event.clientY });
    const after = [...pointers.values()];
    if (after.length === 2) {
      start.movedPx = Number.POSITIVE_INFINITY;
      const [from, to] = [middle(before), middle(after)];
      const factor = spread(after) / Math.max(1, spread(before));
      surface.pinch(factor, surface.onStage(from.x, from.y), surface.onStage(to.x, to.y));
      return;
    }
    start.movedPx = Math.max(start.movedPx, Math.hypot(event.clientX - start.x, event.clientY - start.y));
    if (start.movedPx < DRAG_PX) return;
    // Captured only now: a captured pointer would take the click away from a pin.
    event.currentTarget.setPointerCapture(event.pointerId);
    surface.pan(event.clientX - was.x, event.clientY - was.y);
  }

  function onPointerUp(event: PointerEvent<HTMLElement>) {
    if (!pointers.delete(event.pointerId) || !start || pointers.size > 0) return;
    const { movedPx, x, y } = start;
    start = null;
    if (event.type !== "pointerup") return;
    const [dx, dy] = [event.clientX - x, event.clientY - y];
    const onPin = event.target instanceof Element && event.target.closest("button") !== null;
    if (movedPx < DRAG_PX) {
      if (!onPin) tap(event.clientX, event.clientY);
    } else if (Number.isFinite(movedPx) && surface.isWhole()) {
      if (Math.abs(dx) > SWIPE_PX && Math.abs(dx) > 2 * Math.abs(dy)) answers().onSwipe(dx < 0 ? 1 : -1);
    }
  }

  return {
    onPointerDown(event: PointerEvent<HTMLElement>) {
      if (event.button !== 0 || pointers.size === 2) return;
      pointers.set(event.pointerId, { x: event.clientX, y: event.clientY });
      start ??= { x: event.clientX, y: event.clientY, movedPx: 0 };
    },
    onPointerMove,
    onPointerUp,
    onPointerCancel: onPointerUp,
    onPointerLeave: onPointerUp,
  };
}
