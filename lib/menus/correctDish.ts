import { z } from "zod";
import { parseInput, requireId } from "#lib/kernel/index.ts";
import { changeDish, recordCorrection, requireLiveDish } from "./changes.ts";
import { typedLine, typedLineOrNull } from "./clean-text.ts";
import type { MenuContext } from "./context.ts";
import type { DishFields } from "./dish-fields.ts";
import { MENU_LIMITS } from "./limits.ts";
import { lockOwnMenu } from "./own-menu.ts";
import { dishView } from "./stored.ts";
import { TypedPrices, understandPrices } from "./typed-prices.ts";
import type { DishView } from "./view.ts";
import { whilePainted } from "./while-painted.ts";

/** Fields that are left out stay as they are; null empties one. */
const CorrectDish = z.object({
  menuId: z.string(),
  dishId: z.string(),
  name: typedLine(MENU_LIMITS.nameChars).optional(),
  description: typedLineOrNull(MENU_LIMITS.descriptionChars).optional(),
  section: typedLineOrNull(MENU_LIMITS.sectionChars).optional(),
  prices: TypedPrices.optional(),
});
export type CorrectDish = z.input<typeof CorrectDish>;

/** `correctionId` undoes it; null when nothing changed. */
export type Corrected = { dish: DishView; correctionId: string | null };

/** Corrects a dish by hand. What was corrected survives further readings. Throws `dish-removed`. */
export async function correctDish(ctx: MenuContext, input: CorrectDish): Promise<Corrected> {
  return whilePainted(ctx, async (tx, sketchFor) => {
    const menu = await lockOwnMenu(tx, input.menuId);
    const row = await requireLiveDish(tx, menu.id, requireId(input.dishId));
    const { name, description, section, prices } = parseInput(CorrectDish, input);
    const wanted: Partial<DishFields> = {
      ...(name !== undefined && { name }),
      ...(description !== undefined && { description }),
      ...(section !== undefined && { section }),
      ...(prices !== undefined && { prices: understandPrices(prices, menu.currency) }),
    };
    const changed = await changeDish(tx, row, wanted, sketchFor);
    if (!changed) return { dish: dishView(row), correctionId: null };
    const correctionId = await recordCorrection(tx, menu.id, "edit", [changed.change]);
    return { dish: dishView(changed.row), correctionId };
  });
}
