import type { Quality } from "#lib/credits/client.ts";
import { canDraw, type ModelOffer } from "#lib/models/index.ts";
import type { PictureOrder } from "#lib/painting/index.ts";
import type { MenuRow } from "./own-menu.ts";
import { styleOf } from "./picture-style.ts";
import { type DishRow, isStillThatDish, StoredKitchen } from "./stored.ts";
import { type Asked, StoredDetails } from "./stored-picture.ts";

/** What the painter is told. "medium" is the cheapest that looks finer; "high" costs four times as much again. */
const PAINTED_AS = { standard: "low", hd: "medium" } as const;

/** Whether any of the painters draws pictures of this quality. */
export function canDrawAs(painters: ModelOffer[], quality: Quality): boolean {
  return painters.some((offer) => canDraw(offer, PAINTED_AS[quality]));
}

/** What a dish's picture is made from: what the menu says, what a model explained, and what the diner wished. */
export function pictureOrder(
  menu: MenuRow,
  dish: DishRow,
  asked: Pick<Asked, "style" | "quality" | "hint">,
): PictureOrder {
  const isExplained = isStillThatDish(dish);
  const details = isExplained ? StoredDetails.nullable().parse(dish.details) : null;
  const kitchen = StoredKitchen.nullable().parse(menu.kitchen);
  return {
    name: dish.name,
    englishName: isExplained ? dish.english : null,
    description: dish.description,
    ingredients: details?.ingredients ?? [],
    cooking: details?.cooking ?? null,
    cuisine: kitchen?.cuisine ?? null,
    place: kitchen?.place ?? null,
    plating: kitchen?.plating ?? null,
    style: styleOf(asked.style),
    hint: asked.hint,
    quality: PAINTED_AS[asked.quality],
  };
}
