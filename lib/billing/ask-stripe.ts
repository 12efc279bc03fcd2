import type Stripe from "stripe";
import type { BillingContext } from "./billing.ts";
import { disputeNews, type PurchaseNews, paymentIdOf, refundNews } from "./purchase-news.ts";
import { ask, isUnknown, requireStripe } from "./require-stripe.ts";

/** A payment with more refunds than this does not exist. */
const MOST_RETURNS = 1_000;

export type Asked = { sessionId: string | null; paymentIntentId: string | null };

async function returnsOf(stripe: Stripe, paymentIntentId: string): Promise<PurchaseNews["moneyBack"]> {
  const about = { payment_intent: paymentIntentId, limit: 100 };
  const most = { limit: MOST_RETURNS };
  const [refunds, disputes] = await Promise.all([
    stripe.refunds.list(about).autoPagingToArray(most),
    stripe.disputes.list(about).autoPagingToArray(most),
  ]);
  return [...refunds.map(refundNews), ...disputes.map(disputeNews)];
}

/**
 * All that Stripe knows of a purchase now: its page, refunds and disputes. Null when Stripe does not know the page.
 * Asked outside of any transaction; what it says may be old by the time it is taken, which takeNews allows for.
 */
export async function askStripe(ctx: BillingContext, purchase: Asked): Promise<PurchaseNews | null> {
  const stripe = requireStripe(ctx);
  const { sessionId } = purchase;
  if (!sessionId) return null;
  return ask(async () => {
    const session = await stripe.checkout.sessions.retrieve(sessionId).catch((error: unknown) => {
      if (isUnknown(error)) return null;
      throw error;
    });
    if (!session) return null;
    const paymentIntentId = paymentIdOf(session) ?? purchase.paymentIntentId;
    const moneyBack = paymentIntentId ? await returnsOf(stripe, paymentIntentId) : [];
    return { session, moneyBack: moneyBack ?? [] };
  });
}
