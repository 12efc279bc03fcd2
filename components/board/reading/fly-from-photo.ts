import { wantsCalm } from "#components/ui/wants-calm.ts";
import type { DishView, PageView } from "#lib/menus/client.ts";

const FLIGHT_MS = 520;

const isInSight = (rect: DOMRect) => rect.width > 0 && rect.bottom > 0 && rect.top < window.innerHeight;

/** The photo on screen: beside the board on a desk, above it on a phone. */
function photoInSight(pageNumber: number): Element | undefined {
  return [...document.querySelectorAll(`[data-page-photo="${pageNumber}"]`)].find((photo) =>
    isInSight(photo.getBoundingClientRect()),
  );
}

/**
 * A dish that was just read flies from its line on the photo to its tile: a piece of the photo does, the tile itself is
 * in its place from the beginning and can be touched. Nothing flies where either end is out of sight.
 */
export function flyFromPhoto(tile: HTMLElement, dish: DishView, page: PageView): void {
  const photo = photoInSight(page.number);
  const to = tile.getBoundingClientRect();
  if (!dish.box || !photo || !isInSight(to)) return;
  if (wantsCalm()) return;
  const image = photo.querySelector("img");
  const at = photo.getBoundingClientRect();
  if (!image?.complete) return;

  const ratio = at.width / page.widthPx;
  const from = { x: at.x + dish.box.x * ratio, y: at.y + dish.box.y * ratio };
  const piece = document.createElement("div");
  piece.setAttribute("aria-hidden", "true");
  Object.assign(piece.style, {
    position: "fixed",
    left: `${from.x}px`,
    top: `${from.y}px`,
    width: `${dish.box.width * ratio}px`,
    height: `${dish.box.height * ratio}px`,
    background: `url("${image.currentSrc}") ${-dish.box.x * ratio}px ${-dish.box.y * ratio}px / ${at.width}px auto`,
    borderRadius: "3px",
    boxShadow: "var(--shadow-photo)",
    pointerEvents: "none",
    zIndex: "15",
    transformOrigin: "top left",
  });
  document.body.append(piece);
  const grow = Math.min(2, to.width / (dish.box.width * ratio));
  const path = `translate(${to.x - from.x}px, ${to.y + to.height / 3 - from.y}px) scale(${grow})`;
  piece.animate(
    [
      { transform: "none", opacity: 1 },
      { transform: path, opacity: 0.9, offset: 0.75 },
      { transform: path, opacity: 0 },
    ],
    { duration: FLIGHT_MS, easing: "cubic-bezier(0.3, 0, 0.2, 1)" },
  ).onfinish = () => piece.remove();
}
