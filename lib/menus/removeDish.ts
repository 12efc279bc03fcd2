import { requireId } from "#lib/kernel/index.ts";
import { changeDish, recordCorrection, requireLiveDish } from "./changes.ts";
import type { MenuContext } from "./context.ts";
import { lockOwnMenu } from "./own-menu.ts";
import { whilePainted } from "./while-painted.ts";

/** Takes a dish off the board, also for further readings. Throws `dish-removed` when it is off already. */
export async function removeDish(
  ctx: MenuContext,
  input: { menuId: string; dishId: string },
): Promise<{ correctionId: string }> {
  return whilePainted(ctx, async (tx, sketchFor) => {
    const menu = await lockOwnMenu(tx, input.menuId);
    const row = await requireLiveDish(tx, menu.id, requireId(input.dishId));
    const changed = await changeDish(tx, row, { removed: true }, sketchFor);
    const changes = changed ? [changed.change] : [];
    return { correctionId: await recordCorrection(tx, menu.id, "remove", changes) };
  });
}
