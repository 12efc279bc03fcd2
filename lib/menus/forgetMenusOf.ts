import { z } from "zod";
import { endStreams } from "#lib/events/index.ts";
import { enqueueAll } from "#lib/jobs/index.ts";
import { type MenuContext, photoPrefix } from "./context.ts";
import { returnHeldCredits } from "./cover-picture.ts";
import { forgetMenuQueue, sweepTime } from "./queues.ts";
import { DELETED } from "./tell.ts";

const Locked = z.array(z.object({ id: z.string() }));

/**
 * Deletes all menus of an account inside the transaction of `tx`, as `deleteMenu` does one: rows now, an event for open
 * boards, a job for what is left. A few statements for all menus together: 2,000 of them one by one took longer than a
 * transaction may, and such an account could not be deleted. Returns what to call once it is committed, which deletes the
 * photos.
 */
export async function forgetMenusOf(tx: MenuContext, accountId: string): Promise<() => Promise<void>> {
  const menus = Locked.parse(
    await tx.db.$queryRaw`
      SELECT id::text FROM menu WHERE account_id = ${accountId}::uuid ORDER BY id FOR NO KEY UPDATE`,
  );
  await returnHeldCredits(tx, { accountId });
  await tx.db.menu.deleteMany({ where: { accountId } });
  await endStreams(
    tx,
    menus.map(({ id }) => id),
    DELETED,
  );
  const options = { startAfter: sweepTime(tx) };
  await enqueueAll(
    tx,
    forgetMenuQueue,
    menus.map(({ id }) => ({ payload: { menuId: id }, options })),
  );
  return async () => {
    for (const { id } of menus) {
      await tx.storage.deletePrefix(photoPrefix(id)).catch((error: unknown) => {
        tx.log.warn("photos-not-deleted-yet", { menuId: id, error });
      });
    }
  };
}
