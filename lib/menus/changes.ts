import { isDeepStrictEqual } from "node:util";
import { z } from "zod";
import { AppError, newId, Prisma } from "#lib/kernel/index.ts";
import type { MenuContext } from "./context.ts";
import { DishFields, fieldsOf, wordsOf } from "./dish-fields.ts";
import { MENU_LIMITS } from "./limits.ts";
import { type DishRow, dishView } from "./stored.ts";
import { tell } from "./tell.ts";
import type { SketchFor } from "./while-painted.ts";

/** What a correction did to one dish. `correctedBefore`: the fields that a diner had already made their own. */
export const DishChange = z.object({
  dishId: z.uuid(),
  before: DishFields.partial(),
  after: DishFields.partial(),
  correctedBefore: z.array(z.string()),
});
export type DishChange = z.infer<typeof DishChange>;

export type CorrectionKind = "edit" | "add" | "remove" | "merge";

/** A dish of a menu, removed or not. `not-found` when it is not on this menu. Call it with the menu locked. */
export async function requireDish(tx: MenuContext, menuId: string, dishId: string): Promise<DishRow> {
  const row = await tx.db.dish.findFirst({ where: { id: dishId, menuId } });
  if (!row) throw new AppError("not-found", { detail: "no such dish on this menu" });
  return row;
}

/** As `requireDish`; `dish-removed` for one that was taken off the board meanwhile. */
export async function requireLiveDish(tx: MenuContext, menuId: string, dishId: string): Promise<DishRow> {
  const row = await requireDish(tx, menuId, dishId);
  if (row.removedAt) throw new AppError("dish-removed");
  return row;
}

function columns(fields: Partial<DishFields>, now: Date): Prisma.DishUpdateInput {
  const { removed, box, ...plain } = fields;
  return {
    ...plain,
    ...(box !== undefined && { box: box ?? Prisma.DbNull }),
    ...(removed !== undefined && { removedAt: removed ? now : null }),
  };
}

/** Writes fields of a dish with the sketch that follows from its words, and tells whoever follows. */
export async function writeFields(
  tx: MenuContext,
  row: DishRow,
  fields: Partial<DishFields>,
  corrected: string[],
  sketchFor: SketchFor,
): Promise<DishRow> {
  const { removed, box, prices, ...words } = fields;
  const wordsChange = Object.keys(words).length > 0;
  const after = await tx.db.dish.update({
    where: { id: row.id },
    data: {
      ...columns(fields, tx.clock.now()),
      corrected,
      ...(wordsChange && { sketchKey: sketchFor(wordsOf({ ...row, ...words })) }),
    },
  });
  if (after.removedAt === null) await tell(tx, row.menuId, { kind: "dish", dish: dishView(after) });
  else if (row.removedAt === null) await tell(tx, row.menuId, { kind: "dish-removed", dishId: row.id });
  return after;
}

/** Changes what differs, makes those fields the diner's own, and says what was done. Null when nothing differs. */
export async function changeDish(
  tx: MenuContext,
  row: DishRow,
  wanted: Partial<DishFields>,
  sketchFor: SketchFor,
): Promise<{ row: DishRow; change: DishChange } | null> {
  const current: Record<string, unknown> = fieldsOf(row);
  const differing = Object.entries(wanted).filter(
    ([field, value]) => !isDeepStrictEqual(current[field], value),
  );
  if (differing.length === 0) return null;
  const after = DishFields.partial().parse(Object.fromEntries(differing));
  const before = DishFields.partial().parse(
    Object.fromEntries(differing.map(([field]) => [field, current[field]])),
  );
  const own = differing.map(([field]) => field).filter((field) => field !== "removed");
  const corrected = [...new Set([...row.corrected, ...own])];
  const changed = await writeFields(tx, row, after, corrected, sketchFor);
  return { row: changed, change: { dishId: row.id, before, after, correctedBefore: row.corrected } };
}

/** Remembers a correction, to be undone. Throws `too-many-requests` on a menu that has been corrected without end. */
export async function recordCorrection(
  tx: MenuContext,
  menuId: string,
  kind: CorrectionKind,
  changes: DishChange[],
): Promise<string> {
  const count = await tx.db.correction.count({ where: { menuId } });
  if (count >= MENU_LIMITS.corrections) {
    throw new AppError("too-many-requests", { detail: `${count} corrections on one menu` });
  }
  const id = newId(tx.clock.now().getTime());
  await tx.db.correction.create({ data: { id, menuId, kind, changes, createdAt: tx.clock.now() } });
  return id;
}
