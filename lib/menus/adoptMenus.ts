import { z } from "zod";
import { type Context, parseInput } from "#lib/kernel/index.ts";

const AdoptMenus = z.object({ fromAccountId: z.uuid(), toAccountId: z.uuid() });

/**
 * Gives all menus of one account to another: what a guest has made, at sign-in. Call it inside the transaction that
 * decides so. A menu whose upload has arrived at the other account too stays behind, where nobody sees it. Boards that
 * are open go on: a change that waits for the menu's row finds its new owner.
 */
export async function adoptMenus(ctx: Context, input: z.input<typeof AdoptMenus>): Promise<number> {
  const { fromAccountId, toAccountId } = parseInput(AdoptMenus, input);
  return ctx.db.$executeRaw`
    UPDATE menu SET account_id = ${toAccountId}::uuid
    WHERE account_id = ${fromAccountId}::uuid AND NOT EXISTS
      (SELECT FROM menu twin WHERE twin.account_id = ${toAccountId}::uuid AND twin.upload_key = menu.upload_key)`;
}
