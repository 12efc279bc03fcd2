import type { Quality } from "./quality.ts";

/** Credits for one picture. A picture from the shared cache, a sketch and the first redo of a dish cost nothing. */
export const PRICE_LIST: Readonly<Record<Quality, number>> = { standard: 1, hd: 4 };

export function priceOf(picture: { quality: Quality }): number {
  return PRICE_LIST[picture.quality];
}
