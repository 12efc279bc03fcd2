import { readSeq } from "#lib/events/index.ts";
import { type Context, inTransaction } from "#lib/kernel/index.ts";
import { requireOwnMenu } from "./own-menu.ts";
import { dishView, menuFacts, pageView } from "./stored.ts";
import type { MenuView } from "./view.ts";

/**
 * The whole board at one moment. Rows and `seq` are of one snapshot of the database: following from `seq` neither
 * misses nor repeats anything.
 */
export async function getMenu(ctx: Context, input: { menuId: string }): Promise<MenuView> {
  return inTransaction(
    ctx,
    async (tx) => {
      const menu = await requireOwnMenu(tx, input.menuId);
      const range = await readSeq(tx, menu.id);
      const pages = await tx.db.page.findMany({ where: { menuId: menu.id }, orderBy: { number: "asc" } });
      const dishes = await tx.db.dish.findMany({
        where: { menuId: menu.id, removedAt: null },
        orderBy: [{ position: "asc" }, { id: "asc" }],
      });
      return {
        menu: menuFacts(menu),
        pages: pages.map(pageView),
        dishes: dishes.map(dishView),
        seq: range?.last ?? 0,
      };
    },
    { snapshot: true },
  );
}
