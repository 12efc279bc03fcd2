import { clawBack, grantCredits, refundPurchase, restoreCredits } from "#lib/credits/index.ts";
import type { Context } from "#lib/kernel/index.ts";
import type { BillingContext } from "./billing.ts";
import { creditsAway, type MoneyBack, type PurchaseNews, paymentIdOf } from "./purchase-news.ts";
import { stateOf } from "./session-state.ts";

type Purchase = NonNullable<Awaited<ReturnType<Context["db"]["purchase"]["findUnique"]>>>;

/** Later states have higher numbers; a purchase never goes back to a lower one. */
const ORDER: Record<string, number> = { open: 0, waiting: 1, expired: 2, failed: 2, mismatch: 3, granted: 4 };

async function grant(tx: BillingContext, purchase: Purchase, paidMinor: number): Promise<void> {
  const { accountId, credits, id } = purchase;
  await grantCredits(tx, { accountId, credits, key: id, source: "sold" });
  await tx.db.purchase.update({
    where: { id },
    data: { status: "granted", paidMinor, grantedAt: tx.clock.now() },
  });
  await tx.billing.afterGrant(tx, accountId);
  tx.log.info("purchase-granted", { purchaseId: id, credits });
}

async function takeSession(tx: BillingContext, purchase: Purchase, news: PurchaseNews): Promise<void> {
  const { session } = news;
  if (!session) return;
  const paymentIntentId = paymentIdOf(session);
  await tx.db.purchase.update({
    where: { id: purchase.id },
    data: { sessionId: session.id, ...(paymentIntentId && { paymentIntentId }) },
  });
  if (purchase.status === "granted") return;
  const state = news.hasFailed ? "failed" : stateOf(session, purchase);
  if (state === "paid") return grant(tx, purchase, session.amount_total ?? 0);
  if ((ORDER[state] ?? 0) <= (ORDER[purchase.status] ?? 0)) return;
  if (state === "mismatch")
    tx.log.error("purchase-mismatch", { purchaseId: purchase.id, sessionId: session.id });
  await tx.db.purchase.update({ where: { id: purchase.id }, data: { status: state } });
}

async function remember(tx: Context, purchaseId: string, news: MoneyBack): Promise<void> {
  await tx.db.$executeRaw`
    INSERT INTO purchase_return (id, purchase_id, kind, amount_minor, status, rank, is_away)
    VALUES (${news.id}, ${purchaseId}::uuid, ${news.kind}, ${news.amountMinor}, ${news.status}, ${news.rank}, ${news.isAway})
    ON CONFLICT (id) DO UPDATE SET amount_minor = excluded.amount_minor, status = excluded.status,
      rank = excluded.rank, is_away = excluded.is_away
    WHERE purchase_return.rank < excluded.rank`;
}

/** Moves credits until as many are taken back as money is away. A dispute takes at once, whatever the balance is. */
async function balanceReturns(tx: BillingContext, purchaseId: string): Promise<void> {
  const purchase = await tx.db.purchase.findUniqueOrThrow({
    where: { id: purchaseId },
    include: { returns: true },
  });
  if (purchase.status !== "granted") return;
  const away = purchase.returns.filter((one) => one.isAway);
  const target = creditsAway(
    purchase,
    away.reduce((sum, one) => sum + one.amountMinor, 0),
  );
  const missing = target - purchase.takenBack;
  if (missing === 0) return;
  const step = purchase.step + 1;
  const move = { accountId: purchase.accountId, credits: Math.abs(missing), key: `${purchaseId}/${step}` };
  if (missing < 0) await restoreCredits(tx, move);
  else if (away.some((one) => one.kind === "dispute")) await clawBack(tx, move);
  else await refundPurchase(tx, move);
  await tx.db.purchase.update({ where: { id: purchaseId }, data: { takenBack: target, step } });
  if (missing < 0) await tx.billing.afterGrant(tx, purchase.accountId);
  tx.log.info("purchase-returned", { purchaseId, credits: missing });
}

/**
 * Brings a purchase to what the news say, in the caller's transaction; the same news again, or older ones, change
 * nothing. The purchase's row is locked, so that news about one purchase take turns.
 */
export async function takeNews(tx: BillingContext, purchaseId: string, news: PurchaseNews): Promise<void> {
  await tx.db.$queryRaw`SELECT 1 FROM purchase WHERE id = ${purchaseId}::uuid FOR UPDATE`;
  const purchase = await tx.db.purchase.findUniqueOrThrow({ where: { id: purchaseId } });
  await takeSession(tx, purchase, news);
  for (const one of news.moneyBack ?? []) await remember(tx, purchaseId, one);
  await balanceReturns(tx, purchaseId);
}
