import { AppError, type Context, type Prisma, requireAccount, requireId } from "#lib/kernel/index.ts";

export type MenuRow = Prisma.MenuGetPayload<object>;

/** The menu, if it belongs to who acts. `not-found` for a missing one and for somebody else's alike. */
export async function requireOwnMenu(ctx: Context, menuId: string): Promise<MenuRow> {
  const menu = await ctx.db.menu.findFirst({
    where: { id: requireId(menuId), accountId: requireAccount(ctx) },
  });
  if (!menu) throw new AppError("not-found", { detail: "no such menu of this account" });
  return menu;
}

/**
 * As `requireOwnMenu`, and nobody else changes the menu, its dishes or its corrections until the transaction ends:
 * every verb that writes takes this lock first, so that two phones and a reading take turns. A menu is written a few
 * times a second at most; finer locks would buy deadlocks.
 */
export async function lockOwnMenu(ctx: Context, menuId: string): Promise<MenuRow> {
  await lockMenu(ctx, requireId(menuId));
  return requireOwnMenu(ctx, menuId);
}

/** The lock alone, for jobs, which act for nobody. Harmless where there is no such menu. */
export async function lockMenu(ctx: Context, menuId: string): Promise<void> {
  await ctx.db.$queryRaw`SELECT 1 FROM menu WHERE id = ${menuId}::uuid FOR NO KEY UPDATE`;
}
