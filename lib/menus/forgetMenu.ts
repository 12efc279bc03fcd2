import { dropStream } from "#lib/events/index.ts";
import { inTransaction } from "#lib/kernel/index.ts";
import { type MenuContext, photoPrefix } from "./context.ts";

/**
 * Sweeps up what a menu that is not there left behind: photos of an upload that died before its row was written, or
 * that a deletion could not reach, and the event stream kept a while to tell other phones. Does nothing to a living menu.
 */
export async function forgetMenu(ctx: MenuContext, input: { menuId: string }): Promise<void> {
  const { menuId } = input;
  if (await ctx.db.menu.findUnique({ where: { id: menuId }, select: { id: true } })) return;
  await ctx.storage.deletePrefix(photoPrefix(menuId));
  await inTransaction(ctx, (tx) => dropStream(tx, menuId));
}
