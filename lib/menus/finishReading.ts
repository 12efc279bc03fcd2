import { findPreferences } from "#lib/accounts/index.ts";
import { inTransaction, type Prisma } from "#lib/kernel/index.ts";
import type { MenuContext } from "./context.ts";
import { kitchenWithinLimits } from "./details-within-limits.ts";
import type { MenuRow } from "./own-menu.ts";
import { placeWishes } from "./place-wishes.ts";
import { Overtaken, type ReadingJob, requireUnderWay, type WhileReading } from "./reading-turn.ts";
import type { ReadContext } from "./readMenu.ts";
import { menuFacts } from "./stored.ts";
import { tell } from "./tell.ts";
import { type Finished, factsWithinLimits } from "./within-limits.ts";

/** Lets go of what this reading did not find and no diner ever touched. */
async function dropUnseen(tx: MenuContext, menuId: string, seen: ReadonlySet<string>): Promise<void> {
  const where = {
    menuId,
    readKey: { not: null },
    removedAt: null,
    corrected: { isEmpty: true },
    // A diner who had it drawn touched it.
    pictureState: { in: ["none", "failed", "refused"] },
    id: { notIn: [...seen] },
  } satisfies Prisma.DishWhereInput;
  for (const { id } of await tx.db.dish.findMany({ where, select: { id: true } })) {
    await tx.db.dish.delete({ where: { id } });
    await tell(tx, menuId, { kind: "dish-removed", dishId: id });
  }
}

async function setStatus(tx: MenuContext, menu: MenuRow, data: Prisma.MenuUpdateInput): Promise<void> {
  const after = await tx.db.menu.update({ where: { id: menu.id }, data });
  await tell(tx, menu.id, { kind: "menu", menu: menuFacts(after) });
}

/** For a diner who leaves it to us, everything on the board is drawn, but for what is in doubt. */
async function drawAllIfWished(tx: ReadContext, { id, accountId }: MenuRow): Promise<void> {
  if (tx.painters.length === 0) return;
  if ((await findPreferences(tx, accountId))?.autonomy !== "all") return;
  const menu = await tx.db.menu.findUniqueOrThrow({ where: { id } });
  const rows = await tx.db.dish.findMany({
    where: { menuId: id, removedAt: null, doubt: false, pictureState: "none" },
    orderBy: [{ position: "asc" }, { id: "asc" }],
  });
  const asked = { style: "as-served", quality: "standard" as const, hint: null, isRedraw: false };
  await placeWishes(tx, menu, rows, { ...asked, addressHash: menu.addressHash });
}

/** The end of a reading: `ready`, or `no-menu` with the reason when no dish is left standing. */
export async function finishReading(
  ctx: ReadContext,
  whileReading: WhileReading,
  said: Finished,
  seen: ReadonlySet<string>,
): Promise<void> {
  await whileReading(ctx, async (tx, menu) => {
    await dropUnseen(tx, menu.id, said.isMenu ? seen : new Set());
    const dishes = await tx.db.dish.count({ where: { menuId: menu.id, removedAt: null } });
    const { title, ...facts } = factsWithinLimits(said);
    await setStatus(tx, menu, {
      // Dishes that a diner added or corrected are a menu, whatever the reader thinks.
      status: dishes > 0 ? "ready" : "no-menu",
      reason: dishes > 0 ? null : (said.reason ?? "not-a-menu"),
      ...facts,
      readBy: said.readBy ?? "local",
      fellBack: said.fellBack ?? false,
      fallbackReason: said.fallbackReason ?? null,
      ...(said.kitchen && { kitchen: kitchenWithinLimits(said.kitchen) }),
      readAt: tx.clock.now(),
      ...(!menu.titleCorrected && { title }),
    });
    await drawAllIfWished(tx, menu);
  });
}

/** The end of a reading that failed for good, told once its last attempt is over. */
export async function failReading(ctx: MenuContext, job: ReadingJob): Promise<void> {
  try {
    await inTransaction(ctx, async (tx) => {
      await setStatus(tx, await requireUnderWay(tx, job), { status: "failed" });
    });
  } catch (error) {
    if (!(error instanceof Overtaken)) throw error;
  }
}
