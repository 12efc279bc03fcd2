import { z } from "zod";
import { type Context, inTransaction, parseInput } from "#lib/kernel/index.ts";
import { typedLine } from "./clean-text.ts";
import { MENU_LIMITS } from "./limits.ts";
import { lockOwnMenu } from "./own-menu.ts";
import { menuFacts } from "./stored.ts";
import { tell } from "./tell.ts";
import type { MenuFacts } from "./view.ts";

const RenameMenu = z.object({ menuId: z.string(), title: typedLine(MENU_LIMITS.titleChars) });
export type RenameMenu = z.input<typeof RenameMenu>;

/** Gives a menu the diner's own title, which no later reading changes. */
export async function renameMenu(ctx: Context, input: RenameMenu): Promise<MenuFacts> {
  return inTransaction(ctx, async (tx) => {
    const { id } = await lockOwnMenu(tx, input.menuId);
    const { title } = parseInput(RenameMenu, input);
    const menu = menuFacts(await tx.db.menu.update({ where: { id }, data: { title, titleCorrected: true } }));
    await tell(tx, id, { kind: "menu", menu });
    return menu;
  });
}
