import Stripe from "stripe";
import { Books, newStripeId, nowSeconds } from "./books.ts";
import { type ControlRequest, Faults } from "./control.ts";
import { CALM, Delivery } from "./delivery.ts";
import { IdempotencyKeys } from "./idempotency.ts";
import type { LineItem } from "./open-session.ts";
import { Till, type Told } from "./till.ts";

/** Random numbers that a seed repeats (mulberry32), so that a storm can be had again. */
function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** For a payment whose page came from nowhere we know. */
const NO_SITE = "http://localhost";

/** The whole pretended service: books, till, events and their delivery. */
export class Shop {
  readonly books = new Books();
  readonly keys = new IdempotencyKeys();
  readonly faults = new Faults();
  readonly items = new Map<string, LineItem>();
  readonly till: Till;
  readonly delivery: Delivery;
  /** Where each payment's page came from: its events go there. */
  private readonly sites = new Map<string, string>();

  constructor(seed: number) {
    this.delivery = new Delivery(seeded(seed));
    this.till = new Till(this.books, (type, object) => this.announce(type, object));
  }

  private siteOf(object: Told): string {
    const payment = String(object.payment_intent);
    if (object.object === "checkout.session")
      this.sites.set(payment, new URL(object.success_url ?? NO_SITE).origin);
    return this.sites.get(payment) ?? NO_SITE;
  }

  private announce(type: Stripe.Event["type"], object: Told): void {
    const envelope = {
      id: newStripeId("evt"),
      object: "event",
      api_version: Stripe.API_VERSION,
      created: nowSeconds(),
      // As it is now: an event tells of its moment, whatever comes after.
      data: { object: structuredClone(object) },
      livemode: false,
      pending_webhooks: 1,
      request: { id: newStripeId("req"), idempotency_key: null },
      type,
    };
    // The SDK's type pairs each event name with its object; which is which is the till's to know.
    const event = envelope as Stripe.Event;
    this.books.events.push(event);
    this.delivery.send(event, this.siteOf(object));
  }

  /** Answers with what it made, where it made something. */
  control(request: ControlRequest): object {
    if (request.reset) {
      this.faults.clear();
      this.delivery.travel = { ...CALM };
    }
    Object.assign(this.delivery.travel, request.travel);
    this.faults.add(request.faults ?? []);
    const { till } = this;
    if (request.pay) return till.pay(request.pay);
    if (request.payLater) return till.payLater(request.payLater);
    if (request.expire) return till.expire(request.expire);
    if (request.settle) till.settle(request.settle.session, request.settle.isPaid);
    if (request.refund) return till.refund(request.refund.payment, request.refund.amount);
    if (request.dispute) return till.dispute(request.dispute);
    if (request.failRefund) till.failRefund(request.failRefund);
    if (request.closeDispute) till.closeDispute(request.closeDispute.dispute, request.closeDispute.status);
    return {};
  }
}
