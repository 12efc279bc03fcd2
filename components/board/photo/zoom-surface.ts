import type { Box } from "#lib/menus/client.ts";
import { centreOn, fitSize, type Size, settle, type Zoom, zoomAt } from "./zoom-math.ts";

export type Point = { x: number; y: number };

type Surface = {
  stage: () => HTMLElement | null;
  /** The page inside of it, laid out at its fitting size. */
  content: () => HTMLElement | null;
  page: () => Size;
  /** The scale has changed and come to rest. */
  onRest: () => void;
};

const WHOLE: Zoom = { scale: 1, x: 0, y: 0 };
const REST_MS = 160;
const KEY_FACTOR = 1.5;
const KEY_PAN_PX = 80;
/** Room to the edge for a pin that is brought into sight: the bar at the bottom of a phone is as tall. */
const AROUND_PX = 84;
const SMOOTH = "transform 220ms cubic-bezier(0.2, 0.8, 0.2, 1)";
/** What each key does: [zoom factor, pan right, pan down]. */
const KEYS = new Map<string, [factor: number, dx: number, dy: number]>([
  ["+", [KEY_FACTOR, 0, 0]],
  ["=", [KEY_FACTOR, 0, 0]],
  ["-", [1 / KEY_FACTOR, 0, 0]],
  ["0", [0, 0, 0]],
  ["ArrowLeft", [1, KEY_PAN_PX, 0]],
  ["ArrowRight", [1, -KEY_PAN_PX, 0]],
  ["ArrowUp", [1, 0, KEY_PAN_PX]],
  ["ArrowDown", [1, 0, -KEY_PAN_PX]],
]);

/**
 * A picture that can be zoomed and moved. It writes the transform straight to the element: no frame of a gesture goes
 * through React.
 */
export function createZoomSurface(surface: Surface) {
  let zoom = WHOLE;
  let restTimer = 0;
  /** A box asked for while the stage was not on screen: brought to the middle as soon as it is. */
  let awaited: Box | null = null;

  const rect = () => surface.stage()?.getBoundingClientRect() ?? new DOMRect();
  const fitting = () => fitSize(surface.page(), rect());
  const onStage = (clientX: number, clientY: number): Point => {
    const { left, top } = rect();
    return { x: clientX - left, y: clientY - top };
  };

  function apply(next: Zoom, smooth = false) {
    const [stage, content] = [surface.stage(), surface.content()];
    if (!stage || !content || rect().width === 0) return;
    zoom = settle(next, fitting(), rect());
    content.style.transition = smooth ? SMOOTH : "none";
    content.style.transform = `translate(${zoom.x}px, ${zoom.y}px) scale(${zoom.scale})`;
    stage.style.setProperty("--zoom", String(zoom.scale));
    window.clearTimeout(restTimer);
    restTimer = window.setTimeout(surface.onRest, REST_MS);
  }

  function by(factor: number, at?: Point, smooth = true) {
    const { width, height } = rect();
    apply(zoomAt(zoom, factor, at?.x ?? width / 2, at?.y ?? height / 2), smooth);
  }

  function centre(box: Box) {
    const hidden = rect().width === 0;
    awaited = hidden ? box : null;
    if (!hidden) apply(centreOn(box, surface.page(), fitting(), rect()), true);
  }

  return {
    by,
    centre,
    onStage,
    isWhole: () => zoom.scale < 1.05,
    whole: () => apply(WHOLE, true),
    pan: (dx: number, dy: number) => apply({ ...zoom, x: zoom.x + dx, y: zoom.y + dy }),
    pinch(factor: number, from: Point, to: Point) {
      const pinched = zoomAt(zoom, factor, to.x, to.y);
      apply({ ...pinched, x: pinched.x + to.x - from.x, y: pinched.y + to.y - from.y });
    },
    /** Moves the page by as much as it takes to have this part of it in sight. */
    reveal(part: Element) {
      const [stage, at] = [rect(), part.getBoundingClientRect()];
      const by = (low: number, high: number, from: number, to: number) =>
        Math.max(0, from + AROUND_PX - low) - Math.max(0, high - to + AROUND_PX);
      const dx = by(at.left, at.right, stage.left, stage.right);
      const dy = by(at.top, at.bottom, stage.top, stage.bottom);
      if (dx !== 0 || dy !== 0) apply({ ...zoom, x: zoom.x + dx, y: zoom.y + dy }, true);
    },
    /** Lays the page out anew after the stage has come up or changed its size. */
    refit() {
      if (awaited) centre(awaited);
      else apply(zoom);
    },
    wheel(event: WheelEvent) {
      event.preventDefault();
      const lines = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 16 : 1;
      // A pinch on a trackpad comes as a wheel with Ctrl, in far smaller steps.
      const strength = event.ctrlKey ? 0.01 : 0.002;
      by(Math.exp(-event.deltaY * lines * strength), onStage(event.clientX, event.clientY), false);
    },
    /** True when the key is one of its own. */
    key(key: string): boolean {
      const does = KEYS.get(key);
      if (!does) return false;
      const [factor, dx, dy] = does;
      if (factor === 0) apply(WHOLE, true);
      else if (factor === 1) apply({ ...zoom, x: zoom.x + dx, y: zoom.y + dy }, true);
      else by(factor);
      return true;
    },
  };
}

export type ZoomSurface = ReturnType<typeof createZoomSurface>;
