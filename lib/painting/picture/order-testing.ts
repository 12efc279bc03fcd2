import type { PictureOrder } from "./order.ts";

/** The order of a dish of which nothing but its name is known, unless told more. */
export function pictureOrder(name: string, more: Partial<PictureOrder> = {}): PictureOrder {
  return {
    name,
    englishName: null,
    description: null,
    ingredients: [],
    cooking: null,
    cuisine: null,
    place: null,
    plating: null,
    style: { kind: "as-served" },
    hint: null,
    quality: "low",
    ...more,
  };
}
