import { ensureAccount } from "#lib/accounts/index.ts";
import { enqueue } from "#lib/jobs/index.ts";
import { AppError, type Context, inTransaction, Prisma } from "#lib/kernel/index.ts";
import { MENU_LIMITS } from "./limits.ts";
import { lockOwnMenu } from "./own-menu.ts";
import { readMenuQueue } from "./queues.ts";
import { refuseFlood } from "./refuse-flood.ts";
import { menuFacts, pageView } from "./stored.ts";
import { tell } from "./tell.ts";
import { isBeingRead } from "./view.ts";

/**
 * Has a menu read once more. Corrections stay. Throws `menu-busy` while it is waiting or being read,
 * `too-many-requests` when it was read too often or too many of one's menus wait.
 */
export async function readAgain(ctx: Context, input: { menuId: string }): Promise<void> {
  await inTransaction(ctx, async (tx) => {
    // The account before the menu, as an upload and a deletion of the account lock them.
    await ensureAccount(tx);
    const before = await lockOwnMenu(tx, input.menuId);
    const { id } = before;
    if (isBeingRead(before.status)) throw new AppError("menu-busy");
    if (before.reading >= MENU_LIMITS.readings) {
      throw new AppError("too-many-requests", { detail: `read ${before.reading} times` });
    }
    await refuseFlood(tx);
    const menu = await tx.db.menu.update({
      where: { id },
      data: { status: "uploaded", reason: null, unreadableScripts: [], reading: { increment: 1 } },
    });
    await tx.db.page.updateMany({
      where: { menuId: id },
      data: { lineBoxes: Prisma.DbNull, linesRead: 0, readAt: null },
    });
    await enqueue(tx, readMenuQueue, { menuId: id, reading: menu.reading });
    await tell(tx, id, { kind: "menu", menu: menuFacts(menu) });
    for (const page of await tx.db.page.findMany({ where: { menuId: id }, orderBy: { number: "asc" } })) {
      await tell(tx, id, { kind: "page", page: pageView(page) });
    }
  });
}
