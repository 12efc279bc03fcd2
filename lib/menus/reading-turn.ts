import { inTransaction } from "#lib/kernel/index.ts";
import type { MenuContext } from "./context.ts";
import { lockMenu, type MenuRow } from "./own-menu.ts";
import { isBeingRead } from "./view.ts";

/** The menu was deleted, read again or finished by a twin: whoever still reads it for this job stops quietly. */
export class Overtaken extends Error {
  override name = "Overtaken";
}

export type ReadingJob = { menuId: string; reading: number };

/** A short transaction of a reading under way, with the menu locked. Throws `Overtaken` when it is under way no more. */
export type WhileReading = <C extends MenuContext, T>(
  ctx: C,
  work: (tx: C, menu: MenuRow) => Promise<T>,
) => Promise<T>;

export function createWhileReading(job: ReadingJob): WhileReading {
  return (ctx, work) => inTransaction(ctx, async (tx) => work(tx, await requireUnderWay(tx, job)));
}

export async function requireUnderWay(tx: MenuContext, { menuId, reading }: ReadingJob): Promise<MenuRow> {
  await lockMenu(tx, menuId);
  const menu = await tx.db.menu.findUnique({ where: { id: menuId } });
  if (!menu) throw new Overtaken("the menu is gone");
  if (menu.reading !== reading) throw new Overtaken(`reading ${menu.reading} has begun`);
  if (!isBeingRead(menu.status)) throw new Overtaken(`it is ${menu.status}`);
  return menu;
}
