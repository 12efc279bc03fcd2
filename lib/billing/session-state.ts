import type Stripe from "stripe";

/** What a page to pay on says: nothing yet, paid later, over, paid, or paid at a price that is not ours. */
export type SessionState = "open" | "waiting" | "expired" | "paid" | "mismatch";

type Priced = { priceMinor: number; currency: string };

/** Whether what was asked is our price, and what was paid is that less the promotion and plus the tax. */
function isOurPrice(session: Stripe.Checkout.Session, purchase: Priced): boolean {
  const { amount_subtotal: asked, amount_total: paid, total_details: details } = session;
  const less = details?.amount_discount ?? 0;
  // Tax may be within the price already, so that the sum may be below it by as much.
  const more = (details?.amount_tax ?? 0) + (details?.amount_shipping ?? 0);
  if (session.currency !== purchase.currency || asked !== purchase.priceMinor || paid === null) return false;
  return paid === asked - less || paid === asked - less + more;
}

export function stateOf(session: Stripe.Checkout.Session, purchase: Priced): SessionState {
  if (session.status === "expired") return "expired";
  if (session.status !== "complete") return "open";
  // "no_payment_required": a promotion code took the whole price.
  if (session.payment_status === "unpaid") return "waiting";
  return isOurPrice(session, purchase) ? "paid" : "mismatch";
}
