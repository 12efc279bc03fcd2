"use client";

import { type RefObject, useEffect, useEffectEvent, useState } from "react";

/** A finger must rest this long before it drags: sooner, it scrolls. A mouse drags at once. */
const HOLD_MS = 260;
/** A finger that wandered further than this before that was scrolling. */
const WANDER_PX = 8;

/**
 * Dragging pages to another place. Follows pointers on elements marked `data-drag-page` and moves the page to the
 * place of whichever `data-page-id` lies under the pointer, while it is still held. Returns the id of the held page.
 */
export function usePageDrag(
  list: RefObject<HTMLElement | null>,
  ids: string[],
  move: (id: string, toIndex: number) => void,
  enabled: boolean,
): string | null {
  const [heldId, setHeldId] = useState<string | null>(null);

  const moveOver = useEffectEvent((id: string, xPx: number, yPx: number) => {
    const under = document.elementFromPoint(xPx, yPx)?.closest<HTMLElement>("[data-page-id]")?.dataset.pageId;
    if (under && under !== id) move(id, ids.indexOf(under));
  });

  useEffect(() => {
    const element = list.current;
    if (!element || !enabled) return;
    let pressed: { id: string; pointerId: number; xPx: number; yPx: number } | null = null;
    let held: string | null = null;
    let timer: ReturnType<typeof setTimeout> | undefined;

    const lift = () => {
      if (!pressed) return;
      held = pressed.id;
      setHeldId(held);
      navigator.vibrate?.(10);
    };
    const release = () => {
      clearTimeout(timer);
      pressed = null;
      held = null;
      setHeldId(null);
    };
    const down = (event: PointerEvent) => {
      const page =
        event.target instanceof Element ? event.target.closest<HTMLElement>("[data-drag-page]") : null;
      const id = page?.dataset.dragPage;
      if (!id || !event.isPrimary || event.button !== 0) return;
      pressed = { id, pointerId: event.pointerId, xPx: event.clientX, yPx: event.clientY };
      if (event.pointerType === "mouse") event.preventDefault();
      else timer = setTimeout(lift, HOLD_MS);
    };
    const moveTo = (event: PointerEvent) => {
      if (event.pointerId !== pressed?.pointerId) return;
      const wandered = Math.hypot(event.clientX - pressed.xPx, event.clientY - pressed.yPx) > WANDER_PX;
      if (!held && wandered) {
        if (event.pointerType !== "mouse") return release();
        lift();
      }
      if (held) moveOver(held, event.clientX, event.clientY);
    };
    // Only a touch listener that is not passive can keep the page from scrolling under a held picture.
    const keepStill = (event: TouchEvent) => held && event.preventDefault();

    const controller = new AbortController();
    const { signal } = controller;
    element.addEventListener("pointerdown", down, { signal });
    element.addEventListener("touchmove", keepStill, { signal, passive: false });
    element.addEventListener("contextmenu", (event) => held && event.preventDefault(), { signal });
    window.addEventListener("pointermove", moveTo, { signal });
    window.addEventListener("pointerup", release, { signal });
    window.addEventListener("pointercancel", release, { signal });
    return () => {
      controller.abort();
      release();
    };
  }, [list, enabled]);

  return heldId;
}
