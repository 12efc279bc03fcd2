import { inTransaction } from "#lib/kernel/index.ts";
import { type AccountContext, requireVisitor } from "./account-context.ts";
import type { Neighbours } from "./neighbours.ts";

/**
 * Deletes one's account for good: menus, photos, sessions, who one is. The ledger keeps its amounts, under an id that
 * belongs to nobody. Whoever signs in again begins anew, without a second gift.
 */
export async function deleteAccount(ctx: AccountContext, neighbours: Neighbours): Promise<void> {
  const { accountId } = requireVisitor(ctx);
  const tidyUp = await inTransaction(ctx, async (tx) => {
    // What is being made for the account waits for this lock, and then finds no account.
    await tx.db.$queryRaw`SELECT 1 FROM account WHERE id = ${accountId}::uuid FOR UPDATE`;
    const after = await neighbours.forget(tx, accountId);
    await tx.db.account.deleteMany({ where: { id: accountId } });
    return after;
  });
  ctx.log.info("account-deleted", { accountId });
  await tidyUp();
}
