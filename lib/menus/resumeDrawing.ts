import { inTransaction } from "#lib/kernel/index.ts";
import type { ModelOffer } from "#lib/models/index.ts";
import type { MenuContext } from "./context.ts";
import { lockMenu } from "./own-menu.ts";
import { placeWishes } from "./place-wishes.ts";
import type { DishRow } from "./stored.ts";
import { type Asked, askedOf } from "./stored-picture.ts";

type ResumeContext = MenuContext & { painters: ModelOffer[] };

/** What a dish that waits for credits was asked for as. */
function wishOf(row: DishRow): Asked {
  const usual = { style: "as-served", quality: "standard" as const, hint: null };
  return askedOf(row) ?? { ...usual, isRedraw: false, addressHash: null };
}

/** The dishes of one menu that wait for credits, style by style and quality by quality. Answers how many still do. */
async function resumeMenu(ctx: ResumeContext, menuId: string): Promise<number> {
  return inTransaction(ctx, async (tx) => {
    await lockMenu(tx, menuId);
    const menu = await tx.db.menu.findUnique({ where: { id: menuId } });
    const rows = await tx.db.dish.findMany({
      where: { menuId, pictureState: "unpaid", removedAt: null },
      orderBy: [{ position: "asc" }, { id: "asc" }],
    });
    let unpaid = 0;
    const alike = Map.groupBy(rows, (row) => `${wishOf(row).quality} ${wishOf(row).style}`);
    for (const same of alike.values()) {
      const [first] = same;
      if (!menu || !first || unpaid > 0) return unpaid + same.length;
      unpaid += (await placeWishes(tx, menu, same, wishOf(first))).unpaid;
    }
    return unpaid;
  });
}

/**
 * The job after an account got credits, bought or given back: draws what waits for them, the newest menu first, since
 * that is the one on the table. Safe to repeat.
 */
export async function resumeDrawing(ctx: ResumeContext, input: { accountId: string }): Promise<void> {
  const menus = await ctx.db.menu.findMany({
    where: {
      accountId: input.accountId,
      dishes: { some: { pictureState: "unpaid", removedAt: null } },
    },
    orderBy: { id: "desc" },
    select: { id: true },
  });
  for (const { id } of menus) if ((await resumeMenu(ctx, id)) > 0) return;
}
