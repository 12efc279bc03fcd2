import type { Box, DishView } from "#lib/menus/client.ts";

/** How far a point lies outside of a box; 0 inside. */
function distance(box: Box, x: number, y: number): number {
  const dx = Math.max(box.x - x, 0, x - box.x - box.width);
  const dy = Math.max(box.y - y, 0, y - box.y - box.height);
  return Math.hypot(dx, dy);
}

/** The dish at or nearest to a point of its page, not farther than `withinPx` page pixels; null when there is none. */
export function nearestDish(
  dishes: DishView[],
  page: number,
  x: number,
  y: number,
  withinPx: number,
): DishView | null {
  let best: DishView | null = null;
  let bestPx = withinPx;
  for (const dish of dishes) {
    if (dish.page !== page || !dish.box) continue;
    const px = distance(dish.box, x, y);
    if (px < bestPx || (px === bestPx && best === null)) {
      best = dish;
      bestPx = px;
    }
  }
  return best;
}

/** The height pins are sized by: most dishes of the page are at least as tall, so that few pins touch. */
export function typicalBoxHeight(dishes: DishView[], page: number): number | null {
  const heights = dishes
    .flatMap((dish) => (dish.page === page && dish.box ? dish.box.height : []))
    .sort((a, b) => a - b);
  return heights[Math.floor(heights.length / 4)] ?? null;
}
