import { createHash } from "node:crypto";
import { z } from "zod";
import { AppError, inTransaction, parseInput, requireId } from "#lib/kernel/index.ts";
import { requireLiveDish } from "./changes.ts";
import { typedLineOrNull } from "./clean-text.ts";
import { MENU_LIMITS } from "./limits.ts";
import { lockOwnMenu, requireOwnMenu } from "./own-menu.ts";
import {
  type PaintingMenuContext,
  refuseOffensive,
  requirePainters,
  requireWhoMayDraw,
} from "./painting-context.ts";
import { placeFreeWish } from "./place-wishes.ts";
import { dishView } from "./stored.ts";
import { qualityOf } from "./stored-picture.ts";
import type { DishView } from "./view.ts";

const RedrawDish = z.object({
  menuId: z.string(),
  dishId: z.string(),
  /** What was not right. */
  hint: typedLineOrNull(MENU_LIMITS.hintChars).default(null),
  addressHash: z.string().nullable().default(null),
});
export type RedrawDish = z.input<typeof RedrawDish>;

/** A redraw belongs to the dish alone: it has a key that no words lead to. */
export function redrawKey(wish: string): string {
  return createHash("sha256").update(`redraw ${wish}`).digest("hex").slice(0, 40);
}

/**
 * "Not right? Draw again": once free per dish, in the same style and quality, with an optional hint. The old picture stays until
 * the new one is there, and for good if that fails; then the redraw is still free. Throws `redraw-used`, `picture-busy`
 * while it is drawn, `not-found` for a dish without a picture, `style-refused`, `painting-off`.
 */
export async function redrawDish(ctx: PaintingMenuContext, input: RedrawDish): Promise<{ dish: DishView }> {
  const { menuId, dishId, hint, addressHash } = parseInput(RedrawDish, input);
  const accountId = requireWhoMayDraw(ctx);
  await requireOwnMenu(ctx, menuId);
  requirePainters(ctx, "standard");
  await refuseOffensive(ctx, hint, { accountId, addressHash });
  return inTransaction(ctx, async (tx) => {
    const menu = await lockOwnMenu(tx, menuId);
    const row = await requireLiveDish(tx, menu.id, requireId(dishId));
    if (row.pictureState === "waiting" || row.pictureState === "drawing") throw new AppError("picture-busy");
    if (row.pictureState !== "drawn") throw new AppError("not-found", { detail: "no picture to draw again" });
    if (row.redrawsFree < 1) throw new AppError("redraw-used");
    requirePainters(tx, qualityOf(row));
    const used = await tx.db.dish.update({
      where: { id: row.id },
      data: { redrawsFree: { decrement: 1 } },
    });
    const same = { style: row.pictureStyle ?? "as-served", quality: qualityOf(row) };
    await placeFreeWish(tx, menu, used, { ...same, hint, isRedraw: true, addressHash });
    return { dish: dishView(await tx.db.dish.findUniqueOrThrow({ where: { id: row.id } })) };
  });
}
