import { clearStream } from "#lib/events/index.ts";
import { enqueue } from "#lib/jobs/index.ts";
import { type MenuContext, photoPrefix } from "./context.ts";
import { returnHeldCredits } from "./cover-picture.ts";
import { lockMenu } from "./own-menu.ts";
import { forgetMenuQueue, sweepTime } from "./queues.ts";
import { tell } from "./tell.ts";

/**
 * Deletes all menus of an account inside the transaction of `tx`, as `deleteMenu` does one: rows now, an event for open
 * boards, a job for what is left. Returns what to call once it is committed, which deletes the photos.
 */
export async function forgetMenusOf(tx: MenuContext, accountId: string): Promise<() => Promise<void>> {
  const menus = await tx.db.menu.findMany({
    where: { accountId },
    select: { id: true },
    orderBy: { id: "asc" },
  });
  for (const { id } of menus) {
    await lockMenu(tx, id);
    await returnHeldCredits(tx, { id, accountId });
    await tx.db.menu.deleteMany({ where: { id } });
    await clearStream(tx, id);
    await tell(tx, id, { kind: "deleted" });
    await enqueue(tx, forgetMenuQueue, { menuId: id }, { startAfter: sweepTime(tx) });
  }
  return async () => {
    for (const { id } of menus) {
      await tx.storage.deletePrefix(photoPrefix(id)).catch((error: unknown) => {
        tx.log.warn("photos-not-deleted-yet", { menuId: id, error });
      });
    }
  };
}
