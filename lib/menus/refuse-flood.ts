import { AppError, type Context, requireAccount } from "#lib/kernel/index.ts";
import { MENU_LIMITS } from "./limits.ts";

/**
 * Throws `too-many-requests` when as many menus of this account wait or are being read as may, `ownCount` of them not
 * counted. Exact only where the account's row is locked (`ensureAccount`): else two at once both find room.
 */
export async function refuseFlood(ctx: Context, ownCount = 0): Promise<void> {
  const unread = await ctx.db.menu.count({
    where: { accountId: requireAccount(ctx), status: { in: ["uploaded", "reading"] } },
  });
  if (unread - ownCount >= MENU_LIMITS.unreadMenusPerGuest) {
    throw new AppError("too-many-requests", { detail: `${unread} menus wait already` });
  }
}
