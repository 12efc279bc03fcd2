import type Stripe from "stripe";

/** A refund or a dispute, as far along as one piece of news says. */
export type MoneyBack = {
  id: string;
  kind: "refund" | "dispute";
  amountMinor: number;
  status: string;
  /** A later state has a higher rank, so that news in any order, and twice, end the same. */
  rank: number;
  isAway: boolean;
};

/** What Stripe says about a purchase; what was not asked is absent. */
export type PurchaseNews = {
  session?: Stripe.Checkout.Session;
  /** The payment was begun and failed in the end. */
  hasFailed?: boolean;
  moneyBack?: MoneyBack[];
};

/** The payment that a page, a charge, a refund or a dispute is about: Stripe gives its id, or the whole of it. */
export function paymentIdOf(said: { payment_intent: string | { id: string } | null }): string | null {
  const intent = said.payment_intent;
  return (typeof intent === "string" ? intent : intent?.id) ?? null;
}

/** A refund may fail or be called off after it went out, and never comes back from that. */
export function refundNews(refund: Stripe.Refund): MoneyBack {
  const status = refund.status ?? "pending";
  const isOff = status === "failed" || status === "canceled";
  return {
    id: refund.id,
    kind: "refund",
    amountMinor: refund.amount,
    status,
    rank: isOff ? 2 : 1,
    isAway: !isOff,
  };
}

/** rank, and whether the money is away. What begins with "warning" is a question of the bank: no money moves. */
const DISPUTES: Record<string, readonly [rank: number, isAway: boolean]> = {
  warning_needs_response: [0, false],
  warning_under_review: [0, false],
  warning_closed: [1, false],
  prevented: [1, false],
  needs_response: [2, true],
  under_review: [2, true],
  lost: [3, true],
  // A lost dispute is sometimes won after all, never the other way round.
  won: [4, false],
};

export function disputeNews(dispute: Stripe.Dispute): MoneyBack {
  // A status from a later day is taken for an open dispute.
  const [rank, isAway] = DISPUTES[dispute.status] ?? [2, true];
  return {
    id: dispute.id,
    kind: "dispute",
    amountMinor: dispute.amount,
    status: dispute.status,
    rank,
    isAway,
  };
}

/** Credits that are to be away when so much of the money is. Part of a credit stays with the diner. */
export function creditsAway(
  purchase: { credits: number; paidMinor: number | null },
  awayMinor: number,
): number {
  const paid = purchase.paidMinor ?? 0;
  if (paid <= 0 || awayMinor <= 0) return 0;
  return awayMinor >= paid ? purchase.credits : Math.floor((purchase.credits * awayMinor) / paid);
}
