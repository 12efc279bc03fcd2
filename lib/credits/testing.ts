import { type Context, newId } from "#lib/kernel/index.ts";
import { createTestDatabase } from "#lib/kernel/testing.ts";
import { grantCredits } from "./grantCredits.ts";
import { reserveCredits } from "./reserveCredits.ts";

/** A dish as menus would name it. */
export function aboutDish() {
  return { menuId: newId(), dishId: newId(), dishName: "Tagliatelle al ragù", menuTitle: "Osteria" };
}

/** A database of one's own, with the house acting in `ctx` and diners made on demand. */
export async function createLedger() {
  const database = await createTestDatabase();
  const ctx = database.context({ kind: "job", jobId: "test" });
  const as = (accountId: string): Context => ({ ...ctx, actor: { kind: "diner", accountId } });
  return {
    database,
    ctx,
    as,
    /** A diner with so many credits. */
    async diner(credits: number): Promise<string> {
      const accountId = newId();
      if (credits > 0) await grantCredits(ctx, { accountId, credits, key: `test:${accountId}` });
      return accountId;
    },
    reserve: (accountId: string, credits = 1, key = newId()) =>
      reserveCredits(as(accountId), { accountId, credits, key, about: aboutDish() }),
  };
}
