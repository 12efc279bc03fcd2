import { dropStream } from "#lib/events/index.ts";
import { inTransaction } from "#lib/kernel/index.ts";
import { type MenuContext, photoPrefix } from "./context.ts";
import { endLeftCover } from "./cover-picture.ts";
import type { ForgetMenuJob } from "./queues.ts";

/**
 * Sweeps up what a menu that is not there left behind: photos of an upload that died before its row was written, or
 * that a deletion could not reach, credits held for a picture whose painter died, and the event stream kept a while to
 * tell other phones. Does nothing to a living menu.
 */
export async function forgetMenu(ctx: MenuContext, { menuId, left = [] }: ForgetMenuJob): Promise<void> {
  if (await ctx.db.menu.findUnique({ where: { id: menuId }, select: { id: true } })) return;
  await ctx.storage.deletePrefix(photoPrefix(menuId));
  await inTransaction(ctx, async (tx) => {
    for (const cover of left) await endLeftCover(tx, cover, "lost");
    await dropStream(tx, menuId);
  });
}
