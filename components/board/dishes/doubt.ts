import type { DishView } from "#lib/menus/client.ts";

/** A confidence below this is shown as doubt. Lines the local reader gets wrong are mostly below it. */
const DOUBT_BELOW = 0.6;

/** not-found: its words are nowhere on the photo · unsure: the reader hardly made them out. */
export type Doubt = "not-found" | "unsure";

/** Why a dish is doubtful; null when it is not. What a diner has corrected is beyond doubt. */
export function doubtOf(dish: DishView): Doubt | null {
  if (dish.corrected) return null;
  if (dish.doubt) return "not-found";
  return dish.confidence < DOUBT_BELOW ? "unsure" : null;
}

/** Whether its price wants a look at the menu. */
export const isPriceDoubtful = (dish: DishView): boolean => dish.priceDiffers && !dish.corrected;

/** How doubt looks, on a tile and in a sheet. */
export const DOUBTED = "underline decoration-2 decoration-dotted decoration-saffron underline-offset-4";
