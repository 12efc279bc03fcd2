import type { DishView, PictureReason } from "#lib/menus/client.ts";
import { isSaved } from "../state/unsaved-dish.ts";

/** How far the pictures of a board are. `asked` counts every dish that was asked for and can still come. */
export type Tally = { drawable: string[]; coming: number; drawn: number; unpaid: number; asked: number };

/** Being drawn, or about to be. */
export const isComing = (dish: DishView): boolean =>
  dish.picture.state === "waiting" || dish.picture.state === "drawing";

/** Whether one may ask for a picture: there is none, and none was refused for good. */
const isDrawable = (dish: DishView): boolean =>
  dish.picture.state === "none" || dish.picture.state === "failed";

/** Dishes whose words are not on the photo are left out of "draw all": a picture of an invented dish costs the same. */
const isTrusted = (dish: DishView) => !dish.doubt || dish.corrected;

export function tallyOf(dishes: DishView[]): Tally {
  const drawable = dishes.filter((dish) => isDrawable(dish) && isTrusted(dish) && isSaved(dish));
  const count = (test: (dish: DishView) => boolean) => dishes.filter(test).length;
  const coming = count(isComing);
  const drawn = count((dish) => dish.picture.state === "drawn");
  return {
    drawable: drawable.map((dish) => dish.id),
    coming,
    drawn,
    unpaid: count((dish) => dish.picture.state === "unpaid"),
    asked: coming + drawn,
  };
}

/** Reasons that hold for every dish of the board and not for one. */
const OF_ALL: ReadonlySet<PictureReason> = new Set([
  "over-budget-all",
  "over-budget-address",
  "over-budget-diner",
  "switched-off",
  "no-painter",
]);

/** Why pictures do not come just now; null when nothing says so. */
export function standstillOf(dishes: DishView[]): PictureReason | null {
  const stopped = dishes.find(
    ({ picture }) => picture.state === "failed" && picture.reason !== null && OF_ALL.has(picture.reason),
  );
  return stopped?.picture.reason ?? null;
}
