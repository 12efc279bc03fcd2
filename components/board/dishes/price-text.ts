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
