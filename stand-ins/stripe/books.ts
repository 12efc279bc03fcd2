import { randomBytes } from "node:crypto";
import type Stripe from "stripe";
import { missing } from "./api-error.ts";

/** Everything the stand-in remembers, in memory: it forgets when it ends. */
export class Books {
  readonly sessions = new Map<string, Stripe.Checkout.Session>();
  readonly intents = new Map<string, Stripe.PaymentIntent>();
  readonly charges = new Map<string, Stripe.Charge>();
  readonly refunds = new Map<string, Stripe.Refund>();
  readonly disputes = new Map<string, Stripe.Dispute>();
  /** Oldest first. */
  readonly events: Stripe.Event[] = [];

  session(id: string): Stripe.Checkout.Session {
    const session = this.sessions.get(id);
    if (!session) throw missing("checkout.session", id);
    if (session.status === "open" && session.expires_at * 1_000 <= Date.now()) session.status = "expired";
    return session;
  }

  intent(id: string): Stripe.PaymentIntent {
    const intent = this.intents.get(id);
    if (!intent) throw missing("payment_intent", id);
    return intent;
  }

  /** The charge of a payment that went through. */
  chargeOf(intentId: string): Stripe.Charge {
    const charge = [...this.charges.values()].find((one) => one.payment_intent === intentId);
    if (!charge) throw missing("charge of payment_intent", intentId);
    return charge;
  }
}

export function newStripeId(prefix: string): string {
  return `${prefix}_${randomBytes(12).toString("hex")}`;
}

export function nowSeconds(): number {
  return Math.floor(Date.now() / 1_000);
}
