import type { DishView } from "#lib/menus/client.ts";

/** How many prices a tile has room for; the sheet shows all of them. */
const TILE_PRICES = 3;
const NO_BREAK = "\u00a0";

/** The prices as printed, in one line that may break between two prices and never inside of one. */
export function pricesText(dish: DishView): string {
  const shown = dish.prices.slice(0, TILE_PRICES).map((price) => price.text.replaceAll(" ", NO_BREAK));
  return shown.join(`${NO_BREAK}· `) + (dish.prices.length > TILE_PRICES ? `${NO_BREAK}…` : "");
}

/** The prices as a diner would type them again: labels before, a slash between. */
export function pricesToType(dish: DishView): string {
  return dish.prices.map((price) => [price.label, price.text].filter(Boolean).join(" ")).join(" / ");
}
