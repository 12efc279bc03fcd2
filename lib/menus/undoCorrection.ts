import { isDeepStrictEqual } from "node:util";
import { z } from "zod";
import { AppError, requireId } from "#lib/kernel/index.ts";
import { DishChange, writeFields } from "./changes.ts";
import type { MenuContext } from "./context.ts";
import { AsRead, DishFields, fieldsOf } from "./dish-fields.ts";
import { lockOwnMenu } from "./own-menu.ts";
import { type DishRow, dishView } from "./stored.ts";
import type { DishView } from "./view.ts";
import { type SketchFor, whilePainted } from "./while-painted.ts";

/** Throws `conflict` when a field is no longer what the correction made of it: undoing would undo somebody else's work. */
function requireUntouched(row: DishRow, change: DishChange): void {
  const current: Record<string, unknown> = fieldsOf(row);
  for (const [field, value] of Object.entries(change.after)) {
    if (!isDeepStrictEqual(current[field], value)) {
      throw new AppError("conflict", { detail: `${field} was changed since` });
    }
  }
}

/** What goes back: the diner's own earlier word, or else what the reader says, which a later reading may have renewed. */
function restored(row: DishRow, { before, correctedBefore }: DishChange): Partial<DishFields> {
  const asRead: Record<string, unknown> = AsRead.nullable().parse(row.asRead) ?? {};
  const fields = Object.entries(before).map(([field, value]) => {
    const own = row.asRead === null || correctedBefore.includes(field);
    return [field, own ? value : (asRead[field] ?? value)];
  });
  return DishFields.partial().parse(Object.fromEntries(fields));
}

async function undoChange(
  tx: MenuContext,
  menuId: string,
  change: DishChange,
  sketchFor: SketchFor,
): Promise<DishRow> {
  const row = await tx.db.dish.findFirst({ where: { id: change.dishId, menuId } });
  if (!row) throw new AppError("conflict", { detail: "the dish is gone" });
  requireUntouched(row, change);
  const kept = row.corrected.filter(
    (field) => !(field in change.after) || change.correctedBefore.includes(field),
  );
  return writeFields(tx, row, restored(row, change), kept, sketchFor);
}

/**
 * Takes a correction back, once. Returns those of the dishes touched that are on the board then. Throws
 * `already-undone`, and `conflict` when the same field was corrected again since.
 */
export async function undoCorrection(
  ctx: MenuContext,
  input: { menuId: string; correctionId: string },
): Promise<{ dishes: DishView[] }> {
  return whilePainted(ctx, async (tx, sketchFor) => {
    const menu = await lockOwnMenu(tx, input.menuId);
    const correction = await tx.db.correction.findFirst({
      where: { id: requireId(input.correctionId), menuId: menu.id },
    });
    if (!correction) throw new AppError("not-found", { detail: "no such correction on this menu" });
    if (correction.undoneAt) throw new AppError("already-undone");
    const rows: DishRow[] = [];
    for (const change of z.array(DishChange).parse(correction.changes)) {
      rows.push(await undoChange(tx, menu.id, change, sketchFor));
    }
    await tx.db.correction.update({ where: { id: correction.id }, data: { undoneAt: tx.clock.now() } });
    return { dishes: rows.filter((row) => row.removedAt === null).map(dishView) };
  });
}
