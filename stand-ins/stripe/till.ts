import type Stripe from "stripe";
import { ApiError } from "./api-error.ts";
import type { Books } from "./books.ts";
import { newDispute } from "./new-dispute.ts";
import { newCharge, newIntent, newRefund } from "./payment-objects.ts";

/** What events tell of; each knows its payment. */
export type Told = Stripe.Checkout.Session | Stripe.Charge | Stripe.Refund | Stripe.Dispute;

export type Announce = (type: Stripe.Event["type"], object: Told) => void;

/** What happens to money, all of it pretended: each step changes the books and announces its events. */
export class Till {
  private readonly books: Books;
  private readonly announce: Announce;
  /** Of sessions: what their payments are to carry. */
  readonly intentMetadata = new Map<string, Record<string, string>>();

  constructor(books: Books, announce: Announce) {
    this.books = books;
    this.announce = announce;
  }

  private openSession(id: string): Stripe.Checkout.Session {
    const session = this.books.session(id);
    if (session.status !== "open")
      throw new ApiError(400, `This page is no longer open: it is ${session.status}.`);
    return session;
  }

  private begin(session: Stripe.Checkout.Session): void {
    session.status = "complete";
    session.url = null;
    if (session.amount_total === 0) return;
    const intent = newIntent({
      amount: session.amount_total ?? 0,
      currency: session.currency ?? "usd",
      metadata: this.intentMetadata.get(session.id) ?? {},
      email: session.customer_email,
    });
    this.books.intents.set(intent.id, intent);
    session.payment_intent = intent.id;
  }

  private succeed(session: Stripe.Checkout.Session): void {
    session.payment_status = session.amount_total === 0 ? "no_payment_required" : "paid";
    const intent = this.books.intents.get(String(session.payment_intent));
    if (!intent) return;
    const charge = newCharge(intent);
    this.books.charges.set(charge.id, charge);
    Object.assign(intent, { status: "succeeded", amount_received: intent.amount, latest_charge: charge.id });
  }

  /** A card that works. `percentOff` is what a promotion code takes. */
  pay(sessionId: string, percentOff = 0): Stripe.Checkout.Session {
    const session = this.openSession(sessionId);
    if (percentOff > 0 && session.allow_promotion_codes && session.total_details) {
      const discount = Math.round(((session.amount_subtotal ?? 0) * percentOff) / 100);
      session.total_details.amount_discount = discount;
      session.amount_total = (session.amount_total ?? 0) - discount;
    }
    this.begin(session);
    this.succeed(session);
    this.announce("checkout.session.completed", session);
    return session;
  }

  /** A bank transfer: done with the page, the money comes later or never. */
  payLater(sessionId: string): Stripe.Checkout.Session {
    const session = this.openSession(sessionId);
    this.begin(session);
    this.announce("checkout.session.completed", session);
    return session;
  }

  /** The end of a payment made later. */
  settle(sessionId: string, isPaid: boolean): void {
    const session = this.books.session(sessionId);
    if (session.status !== "complete" || session.payment_status !== "unpaid")
      throw new ApiError(400, "No payment is under way on this page.");
    if (isPaid) this.succeed(session);
    else
      Object.assign(this.books.intent(String(session.payment_intent)), { status: "requires_payment_method" });
    this.announce(`checkout.session.async_payment_${isPaid ? "succeeded" : "failed"}`, session);
  }

  expire(sessionId: string): Stripe.Checkout.Session {
    const session = this.openSession(sessionId);
    session.status = "expired";
    session.url = null;
    this.announce("checkout.session.expired", session);
    return session;
  }

  refund(intentId: string, amount?: number): Stripe.Refund {
    const charge = this.books.chargeOf(intentId);
    const left = charge.amount - charge.amount_refunded;
    const wanted = amount ?? left;
    if (charge.disputed) throw new ApiError(400, "This charge is disputed.", { code: "charge_disputed" });
    if (left === 0)
      throw new ApiError(400, "Charge has already been refunded.", { code: "charge_already_refunded" });
    if (wanted <= 0 || wanted > left)
      throw new ApiError(400, "Refund amount is greater than unrefunded amount.", { param: "amount" });
    const refund = newRefund(charge, wanted);
    this.books.refunds.set(refund.id, refund);
    charge.amount_refunded += wanted;
    charge.refunded = charge.amount_refunded === charge.amount;
    this.announce("refund.created", refund);
    this.announce("charge.refunded", charge);
    return refund;
  }

  /** The diner's bank sends a refund back. */
  failRefund(refundId: string): void {
    const refund = this.books.refunds.get(refundId);
    if (refund?.status !== "succeeded") throw new ApiError(400, "There is no such refund to fail.");
    refund.status = "failed";
    refund.failure_reason = "lost_or_stolen_card";
    const charge = this.books.chargeOf(String(refund.payment_intent));
    charge.amount_refunded -= refund.amount;
    charge.refunded = false;
    this.announce("refund.failed", refund);
  }

  dispute(intentId: string): Stripe.Dispute {
    const charge = this.books.chargeOf(intentId);
    if (charge.disputed) throw new ApiError(400, "This charge is disputed already.");
    const dispute = newDispute(charge);
    charge.disputed = true;
    this.books.disputes.set(dispute.id, dispute);
    this.announce("charge.dispute.created", dispute);
    return dispute;
  }

  closeDispute(disputeId: string, status: "won" | "lost"): void {
    const dispute = this.books.disputes.get(disputeId);
    if (dispute?.status !== "needs_response") throw new ApiError(400, "There is no such open dispute.");
    dispute.status = status;
    this.announce("charge.dispute.closed", dispute);
  }
}
