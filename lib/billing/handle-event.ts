import type Stripe from "stripe";
import { inTransaction, isId } from "#lib/kernel/index.ts";
import { askStripe } from "./ask-stripe.ts";
import type { BillingContext } from "./billing.ts";
import { type PurchaseNews, paymentIdOf } from "./purchase-news.ts";
import { ask, isUnknown, requireStripe } from "./require-stripe.ts";
import { takeNews } from "./take-news.ts";

/** The kinds that say something about a purchase; an endpoint at Stripe needs exactly these. */
export const EVENT_TYPES = [
  "checkout.session.completed",
  "checkout.session.async_payment_succeeded",
  "checkout.session.async_payment_failed",
  "checkout.session.expired",
  "charge.refunded",
  "refund.created",
  "refund.updated",
  "refund.failed",
  "charge.dispute.created",
  "charge.dispute.updated",
  "charge.dispute.closed",
] as const satisfies Stripe.Event["type"][];

/** What became of an event. `foreign`: not about a purchase of ours, as on a Stripe account that sells other things too. */
export type EventOutcome = "done" | "seen" | "foreign";

type Told = { purchaseId: string; news: PurchaseNews };

async function ownPurchase(ctx: BillingContext, where: { id: string } | { paymentIntentId: string }) {
  // Whatever else is sold on the account may carry a purchaseId of its own.
  if ("id" in where && !isId(where.id)) return null;
  return ctx.db.purchase.findUnique({ where });
}

/** Null for a payment that is none of this account's, such as one that only passed through it. */
async function findPayment(ctx: BillingContext, id: string): Promise<Stripe.PaymentIntent | null> {
  return requireStripe(ctx)
    .paymentIntents.retrieve(id)
    .catch((error: unknown) => {
      if (isUnknown(error)) return null;
      throw error;
    });
}

/** Of money going back only that it moves is believed; how much is asked, because events come in any order. */
async function lookAtPayment(ctx: BillingContext, paymentIntentId: string | null): Promise<Told | null> {
  if (!paymentIntentId) return null;
  let purchase = await ownPurchase(ctx, { paymentIntentId });
  if (!purchase) {
    // The money goes back before we heard that it came.
    const intent = await ask(() => findPayment(ctx, paymentIntentId));
    purchase = await ownPurchase(ctx, { id: intent?.metadata.purchaseId ?? "" });
  }
  if (!purchase) return null;
  const news = await askStripe(ctx, purchase);
  return news && { purchaseId: purchase.id, news };
}

async function tellOf(ctx: BillingContext, event: Stripe.Event): Promise<Told | null> {
  switch (event.type) {
    case "checkout.session.completed":
    case "checkout.session.async_payment_succeeded":
    case "checkout.session.async_payment_failed":
    case "checkout.session.expired": {
      const session = event.data.object;
      const purchase = await ownPurchase(ctx, { id: session.metadata?.purchaseId ?? "" });
      const hasFailed = event.type === "checkout.session.async_payment_failed";
      return purchase && { purchaseId: purchase.id, news: { session, hasFailed } };
    }
    case "charge.refunded":
    case "refund.created":
    case "refund.updated":
    case "refund.failed":
    case "charge.dispute.created":
    case "charge.dispute.updated":
    case "charge.dispute.closed":
      return lookAtPayment(ctx, paymentIdOf(event.data.object));
    default:
      return null;
  }
}

/**
 * Deals with one event of Stripe's, however often and in whatever order events come: its id is kept in the transaction
 * that does what it says.
 */
export async function handleEvent(ctx: BillingContext, event: Stripe.Event): Promise<EventOutcome> {
  if (await ctx.db.stripeEvent.findUnique({ where: { id: event.id } })) return "seen";
  const told = await tellOf(ctx, event);
  return inTransaction(ctx, async (tx) => {
    const { id, type } = event;
    const kept = await tx.db.stripeEvent.createMany({ data: [{ id, type }], skipDuplicates: true });
    if (kept.count === 0) return "seen";
    // Kept too, so that nobody asks about it again.
    if (!told) return "foreign";
    await takeNews(tx, told.purchaseId, told.news);
    return "done";
  });
}
