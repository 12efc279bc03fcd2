import { isDeepStrictEqual } from "node:util";
import { Prisma } from "#lib/kernel/index.ts";
import type { ReadingEvent } from "#lib/reading/index.ts";
import { cutLineOrNull } from "./clean-text.ts";
import type { MenuContext } from "./context.ts";
import { detailsWithinLimits } from "./details-within-limits.ts";
import { AsRead } from "./dish-fields.ts";
import { MENU_LIMITS } from "./limits.ts";
import type { WhileReading } from "./reading-turn.ts";
import { type DishRow, dishView } from "./stored.ts";
import { tell } from "./tell.ts";
import { boxWithinLimits } from "./within-limits.ts";

export type LaterEvent = Extract<ReadingEvent, { kind: "placed" | "details" }>;

/** Where a dish stands. What the reader said is renewed too: a second reading knows the line by its place. */
function placed(row: DishRow, event: Extract<LaterEvent, { kind: "placed" }>): Prisma.DishUpdateInput {
  const box = boxWithinLimits(event.box);
  const asRead = AsRead.nullable().parse(row.asRead);
  return {
    doubt: event.doubtful,
    priceDiffers: event.priceDiffers,
    ...(asRead && { asRead: { ...asRead, box } }),
    ...(!row.corrected.includes("box") && { box: box ?? Prisma.DbNull }),
  };
}

/** What a model explained. The description is the menu's own and, like every word, the diner's once corrected. */
function explained(row: DishRow, event: Extract<LaterEvent, { kind: "details" }>): Prisma.DishUpdateInput {
  const description = cutLineOrNull(event.details.description, MENU_LIMITS.descriptionChars);
  const asRead = AsRead.nullable().parse(row.asRead);
  const isOpen = row.description === null && !row.corrected.includes("description");
  return {
    details: detailsWithinLimits(event.details),
    english: cutLineOrNull(event.details.english, MENU_LIMITS.nameChars),
    ...(description && asRead && { asRead: { ...asRead, description } }),
    ...(description && isOpen && { description }),
  };
}

/** Writes what a reader says later of a dish it reported before, and tells whoever follows if anything is new. */
export async function receiveLater(
  ctx: MenuContext,
  whileReading: WhileReading,
  dishId: string,
  event: LaterEvent,
): Promise<void> {
  await whileReading(ctx, async (tx, menu) => {
    const row = await tx.db.dish.findFirst({ where: { id: dishId, menuId: menu.id } });
    if (!row) return;
    const data = event.kind === "placed" ? placed(row, event) : explained(row, event);
    const after = await tx.db.dish.update({ where: { id: row.id }, data });
    const isNew = !isDeepStrictEqual(dishView(row), dishView(after));
    if (isNew && after.removedAt === null) await tell(tx, menu.id, { kind: "dish", dish: dishView(after) });
  });
}
