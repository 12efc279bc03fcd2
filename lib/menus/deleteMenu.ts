import { endStreams } from "#lib/events/index.ts";
import { enqueue } from "#lib/jobs/index.ts";
import { inTransaction } from "#lib/kernel/index.ts";
import { type MenuContext, photoPrefix } from "./context.ts";
import { returnHeldCredits } from "./cover-picture.ts";
import { lockOwnMenu } from "./own-menu.ts";
import { forgetMenuQueue, sweepTime } from "./queues.ts";
import { DELETED } from "./tell.ts";

/**
 * Deletes a menu with its photos, dishes, corrections and history. A reading under way notices and stops. What stays
 * for ten minutes is one event without content, so that other phones learn of it.
 */
export async function deleteMenu(ctx: MenuContext, input: { menuId: string }): Promise<void> {
  const menuId = await inTransaction(ctx, async (tx) => {
    const { id, accountId } = await lockOwnMenu(tx, input.menuId);
    const left = await returnHeldCredits(tx, { accountId, menuId: id });
    await tx.db.menu.delete({ where: { id } });
    await endStreams(tx, [id], DELETED);
    await enqueue(tx, forgetMenuQueue, { menuId: id, left }, { startAfter: sweepTime(ctx) });
    return id;
  });
  // After the commit: a photo cannot be rolled back. If this fails, the job above does it again.
  await ctx.storage.deletePrefix(photoPrefix(menuId)).catch((error: unknown) => {
    ctx.log.warn("photos-not-deleted-yet", { menuId, error });
  });
}
