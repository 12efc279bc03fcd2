import type { BillingContext } from "#lib/billing/index.ts";
import { auditLedger, getBalance } from "#lib/credits/index.ts";
import type { Books } from "../../stand-ins/stripe/books.ts";

export type Verdict = {
  purchases: number;
  paid: number;
  /** Purchases granted more or less than once if paid, or at all if not. */
  wrongGrants: number;
  /** Diners whose balance is not what Stripe's books say they paid for. */
  wrongBalances: number;
  isSound: boolean;
};

/** Cents of a payment that are away for good or for now, by the stand-in's own books. */
function awayOf(books: Books, paymentIntentId: string): number {
  const of = (one: { payment_intent: unknown }) => one.payment_intent === paymentIntentId;
  const refunds = [...books.refunds.values()].filter((one) => of(one) && one.status === "succeeded");
  const disputes = [...books.disputes.values()].filter((one) => of(one) && one.status !== "won");
  return [...refunds, ...disputes].reduce((sum, one) => sum + one.amount, 0);
}

/** Lays the books of Stripe's stand-in beside the ledger. What ought to be is worked out anew here, from the books alone. */
export async function compareWithStripe(ctx: BillingContext, books: Books): Promise<Verdict> {
  const owed = new Map<string, number>();
  let [paid, wrongGrants] = [0, 0];
  for (const session of books.sessions.values()) {
    const purchase = session.metadata?.purchaseId ?? "";
    const accountId = session.client_reference_id ?? "";
    const pack = ctx.billing.packs.find(({ priceMinor }) => priceMinor === session.amount_subtotal);
    const isPaid = session.payment_status === "paid";
    const granted = await ctx.db.transfer.count({ where: { kind: "purchase", key: { contains: purchase } } });
    if (granted !== (isPaid ? 1 : 0)) wrongGrants += 1;
    if (!isPaid || !pack) continue;
    paid += 1;
    const away = awayOf(books, String(session.payment_intent)) / (session.amount_total ?? 1);
    const left = pack.credits - (away >= 1 ? pack.credits : Math.floor(pack.credits * away));
    owed.set(accountId, (owed.get(accountId) ?? 0) + left);
  }
  let wrongBalances = 0;
  for (const [accountId, credits] of owed)
    if ((await getBalance(ctx, { accountId })).available !== credits) wrongBalances += 1;
  const { isSound } = await auditLedger(ctx);
  return { purchases: books.sessions.size, paid, wrongGrants, wrongBalances, isSound };
}
