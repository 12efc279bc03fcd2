import type { Neighbours } from "#lib/accounts/index.ts";
import { type BillingContext, closePurchases, listPurchases } from "#lib/billing/index.ts";
import { forgetNotes, getBalance, grantCredits, listEntries, wasGranted } from "#lib/credits/index.ts";
import type { Context } from "#lib/kernel/index.ts";
import { adoptMenus, exportMenus, forgetMenusOf } from "#lib/menus/index.ts";
import type { Storage } from "#lib/storage/index.ts";

/** What accounts asks of the capabilities above it: the part of the web process where they meet. */
export function accountNeighbours(storage: Storage, billing: BillingContext["billing"]): Neighbours {
  return {
    async adopt(tx, move) {
      await adoptMenus(tx, move);
    },
    async forget(tx, accountId) {
      await forgetNotes(tx, { accountId });
      const closePages = await closePurchases({ ...tx, billing }, { accountId });
      const deletePhotos = await forgetMenusOf({ ...tx, storage }, accountId);
      return async () => void (await Promise.all([closePages(), deletePhotos()]));
    },
    async grant(tx, { accountId, credits, key, former }) {
      const house = { ...tx, actor: { kind: "job", jobId: "sign-up" } } as const;
      for (const old of former) if (await wasGranted(house, old)) return false;
      return (await grantCredits(house, { accountId, credits, key })).isNew;
    },
    portions: (ctx, accountId) => ({
      menus: exportMenus({ ...ctx, storage }, accountId),
      balance: only(() => getBalance(ctx, { accountId })),
      credits: allEntries(ctx, accountId),
      purchases: each(() => listPurchases(ctx, { accountId })),
    }),
  };
}

async function* only<T>(ask: () => Promise<T>): AsyncGenerator<T> {
  yield await ask();
}

async function* each<T>(ask: () => Promise<T[]>): AsyncGenerator<T> {
  yield* await ask();
}

async function* allEntries(ctx: Context, accountId: string) {
  let before: string | undefined;
  do {
    const page = await listEntries(ctx, { accountId, before, limit: 100 });
    yield* page.lines;
    before = page.next ?? undefined;
  } while (before);
}
