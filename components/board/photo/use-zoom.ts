"use client";

import { type PointerEvent, type RefObject, useEffect, useMemo, useRef } from "react";
import type { Box } from "#lib/menus/client.ts";
import { centreOn, fitSize, type Size, settle, type Zoom, zoomAt } from "./zoom-math.ts";

type Point = { x: number; y: number };
type ZoomOptions = {
  stage: RefObject<HTMLDivElement | null>;
  /** The page inside of it, laid out at its fitting size. */
  content: RefObject<HTMLDivElement | null>;
  page: Size;
  /** A tap that is neither a drag nor the first of two. */
  onTap: (clientX: number, clientY: number) => void;
  /** A sideways stroke over a page that is not zoomed: -1 to the right, 1 to the left. */
  onSwipe: (direction: 1 | -1) => void;
  /** The scale has changed and come to rest. */
  onRest: (scale: number) => void;
};

const DRAG_PX = 6;
const DOUBLE_TAP_MS = 260;
const SWIPE_PX = 70;
const STEP = 1.5;
const PAN_STEP_PX = 80;

/**
 * Pinch, wheel, double tap, drag and keys over a picture. It writes the transform straight to the element: no frame of a
 * gesture goes through React. Written here instead of @panzoom/panzoom (3.7 kB): that one knows neither bounds that
 * centre, nor taps, nor swipes to the next page, and this is half its size.
 */
export function useZoom(options: ZoomOptions) {
  const latest = useRef(options);
  latest.current = options;

  const zoomer = useMemo(() => {
    let zoom: Zoom = { scale: 1, x: 0, y: 0 };
    const pointers = new Map<number, Point>();
    let start: (Point & { movedPx: number }) | null = null;
    let tapTimer = 0;
    let restTimer = 0;

    const box = () => latest.current.stage.current?.getBoundingClientRect() ?? new DOMRect();
    const stageSize = (): Size => ({ width: box().width, height: box().height });
    const fitting = () => fitSize(latest.current.page, stageSize());

    function apply(next: Zoom, smooth = false) {
      const { content, stage } = latest.current;
      if (!content.current || !stage.current) return;
      zoom = settle(next, fitting(), stageSize());
      content.current.style.transition = smooth ? "transform 220ms cubic-bezier(0.2, 0.8, 0.2, 1)" : "none";
      content.current.style.transform = `translate(${zoom.x}px, ${zoom.y}px) scale(${zoom.scale})`;
      stage.current.style.setProperty("--zoom", String(zoom.scale));
      window.clearTimeout(restTimer);
      restTimer = window.setTimeout(() => latest.current.onRest(zoom.scale), 160);
    }

    function by(factor: number, at?: Point, smooth = true) {
      const { width, height } = stageSize();
      apply(zoomAt(zoom, factor, at?.x ?? width / 2, at?.y ?? height / 2), smooth);
    }

    function tap(clientX: number, clientY: number) {
      if (tapTimer) {
        window.clearTimeout(tapTimer);
        tapTimer = 0;
        const { left, top } = box();
        if (zoom.scale > 1.2) apply({ scale: 1, x: 0, y: 0 }, true);
        else by(2.5, { x: clientX - left, y: clientY - top });
        return;
      }
      tapTimer = window.setTimeout(() => {
        tapTimer = 0;
        latest.current.onTap(clientX, clientY);
      }, DOUBLE_TAP_MS);
    }

    const spread = ([a, b]: Point[]) => (a && b ? Math.hypot(a.x - b.x, a.y - b.y) : 0);
    const middle = ([a, b]: Point[]): Point =>
      a && b ? { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 } : { x: 0, y: 0 };

    function move(event: PointerEvent<HTMLElement>) {
      const was = pointers.get(event.pointerId);
      if (!was || !start) return;
      const before = [...pointers.values()];
      pointers.set(event.pointerId, { x: event.clientX, y: event.clientY });
      const after = [...pointers.values()];
      const { left, top } = box();
      if (after.length === 2) {
        start.movedPx = Number.POSITIVE_INFINITY;
        const [from, to] = [middle(before), middle(after)];
        const pinched = zoomAt(zoom, spread(after) / Math.max(1, spread(before)), to.x - left, to.y - top);
        apply({ ...pinched, x: pinched.x + to.x - from.x, y: pinched.y + to.y - from.y });
        return;
      }
      start.movedPx = Math.max(start.movedPx, Math.hypot(event.clientX - start.x, event.clientY - start.y));
      if (start.movedPx < DRAG_PX) return;
      // Captured only now: a captured pointer would take the click away from a pin.
      event.currentTarget.setPointerCapture(event.pointerId);
      apply({ ...zoom, x: zoom.x + event.clientX - was.x, y: zoom.y + event.clientY - was.y });
    }

    function up(event: PointerEvent<HTMLElement>) {
      if (!pointers.delete(event.pointerId) || !start || pointers.size > 0) return;
      const { movedPx, x, y } = start;
      start = null;
      if (event.type === "pointercancel") return;
      const [dx, dy] = [event.clientX - x, event.clientY - y];
      const onPin = event.target instanceof Element && event.target.closest("button");
      if (movedPx < DRAG_PX && !onPin) tap(event.clientX, event.clientY);
      else if (
        Number.isFinite(movedPx) &&
        zoom.scale < 1.05 &&
        Math.abs(dx) > SWIPE_PX &&
        Math.abs(dx) > 2 * Math.abs(dy)
      )
        latest.current.onSwipe(dx < 0 ? 1 : -1);
    }

    return {
      by,
      fit: () => apply({ scale: 1, x: 0, y: 0 }, true),
      /** Lays the page out anew after the stage has changed its size. */
      refit: () => apply(zoom.scale === 1 ? { scale: 1, x: 0, y: 0 } : zoom),
      centreOn: (dishBox: Box) => apply(centreOn(dishBox, latest.current.page, fitting(), stageSize()), true),
      pan: (dx: number, dy: number) => apply({ ...zoom, x: zoom.x + dx, y: zoom.y + dy }, true),
      wheel(event: WheelEvent) {
        event.preventDefault();
        const { left, top } = box();
        const lines = event.deltaMode === 1 ? 16 : 1;
        const strength = event.ctrlKey ? 0.01 : 0.002;
        const at = { x: event.clientX - left, y: event.clientY - top };
        by(Math.exp(-event.deltaY * lines * strength), at, false);
      },
      key(key: string): boolean {
        const steps: Record<string, () => void> = {
          "+": () => by(STEP),
          "=": () => by(STEP),
          "-": () => by(1 / STEP),
          "0": () => apply({ scale: 1, x: 0, y: 0 }, true),
          ArrowLeft: () => apply({ ...zoom, x: zoom.x + PAN_STEP_PX }, true),
          ArrowRight: () => apply({ ...zoom, x: zoom.x - PAN_STEP_PX }, true),
          ArrowUp: () => apply({ ...zoom, y: zoom.y + PAN_STEP_PX }, true),
          ArrowDown: () => apply({ ...zoom, y: zoom.y - PAN_STEP_PX }, true),
        };
        steps[key]?.();
        return key in steps;
      },
      handlers: {
        onPointerDown(event: PointerEvent<HTMLElement>) {
          if (event.button !== 0 || pointers.size === 2) return;
          pointers.set(event.pointerId, { x: event.clientX, y: event.clientY });
          start ??= { x: event.clientX, y: event.clientY, movedPx: 0 };
        },
        onPointerMove: move,
        onPointerUp: up,
        onPointerCancel: up,
      },
    };
  }, []);

  const { stage } = options;
  useEffect(() => {
    const element = stage.current;
    if (!element) return;
    // React listens to wheel passively; zooming must be able to keep the page from scrolling.
    element.addEventListener("wheel", zoomer.wheel, { passive: false });
    const observer = new ResizeObserver(() => zoomer.refit());
    observer.observe(element);
    return () => {
      element.removeEventListener("wheel", zoomer.wheel);
      observer.disconnect();
    };
  }, [stage, zoomer]);

  return zoomer;
}
