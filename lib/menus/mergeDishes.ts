import { AppError, requireId } from "#lib/kernel/index.ts";
import type { Box } from "#lib/reading/client.ts";
import { changeDish, recordCorrection, requireLiveDish } from "./changes.ts";
import { cutLineOrNull } from "./clean-text.ts";
import type { MenuContext } from "./context.ts";
import type { Corrected } from "./correctDish.ts";
import { type DishFields, fieldsOf } from "./dish-fields.ts";
import { MENU_LIMITS } from "./limits.ts";
import { lockOwnMenu } from "./own-menu.ts";
import { type DishRow, dishView } from "./stored.ts";
import { whilePainted } from "./while-painted.ts";

function around(a: Box, b: Box): Box {
  const x = Math.min(a.x, b.x);
  const y = Math.min(a.y, b.y);
  const width = Math.max(a.x + a.width, b.x + b.width) - x;
  const height = Math.max(a.y + a.height, b.y + b.height) - y;
  return { x, y, width, height };
}

/** The first dish with what the second says: its words as description, its prices, and its place on the same page. */
function united(first: DishRow, second: DishRow): Partial<DishFields> {
  const a = fieldsOf(first);
  const b = fieldsOf(second);
  const words = [a.description, b.name, b.description].filter((text) => text !== null).join(" ");
  const known = new Set(a.prices.map((price) => `${price.label ?? ""}|${price.text}`));
  const added = b.prices.filter((price) => !known.has(`${price.label ?? ""}|${price.text}`));
  const samePage = first.pageNumber === second.pageNumber;
  return {
    description: cutLineOrNull(words, MENU_LIMITS.descriptionChars),
    prices: [...a.prices, ...added].slice(0, MENU_LIMITS.pricesPerDish),
    ...(samePage && a.box && b.box && { box: around(a.box, b.box) }),
  };
}

/** Makes one dish of two lines that are one: the second goes into the first. Throws `dish-removed`. */
export async function mergeDishes(
  ctx: MenuContext,
  input: { menuId: string; dishId: string; withDishId: string },
): Promise<Corrected> {
  return whilePainted(ctx, async (tx, sketchFor) => {
    const menu = await lockOwnMenu(tx, input.menuId);
    const first = await requireLiveDish(tx, menu.id, requireId(input.dishId));
    const second = await requireLiveDish(tx, menu.id, requireId(input.withDishId));
    if (first.id === second.id) throw new AppError("bad-request", { detail: "a dish with itself" });
    const kept = await changeDish(tx, first, united(first, second), sketchFor);
    const gone = await changeDish(tx, second, { removed: true }, sketchFor);
    const changes = [kept, gone].flatMap((changed) => (changed ? [changed.change] : []));
    const correctionId = await recordCorrection(tx, menu.id, "merge", changes);
    return { dish: dishView(kept?.row ?? first), correctionId };
  });
}
