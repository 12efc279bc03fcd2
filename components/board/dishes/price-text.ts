import type { DishView } from "#lib/menus/client.ts";

/** How many prices a tile has room for; the sheet shows all of them. */
const TILE_PRICES = 3;

/** The prices as printed, on one line. */
export function pricesText(dish: DishView): string {
  const shown = dish.prices.slice(0, TILE_PRICES).map((price) => price.text);
  return shown.join(" · ") + (dish.prices.length > TILE_PRICES ? " …" : "");
}

/** The prices as a diner would type them again: labels before, a slash between. */
export function pricesToType(dish: DishView): string {
  return dish.prices.map((price) => [price.label, price.text].filter(Boolean).join(" ")).join(" / ");
}

/** A confidence below this is shown as doubt. Lines the local reader gets wrong are mostly below it. */
const DOUBT_BELOW = 0.6;

/** What a diner has corrected is beyond doubt. */
export function isDoubtful(dish: DishView): boolean {
  return !dish.corrected && dish.confidence < DOUBT_BELOW;
}
