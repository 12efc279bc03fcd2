import type Stripe from "stripe";
import { z } from "zod";
import { AppError } from "#lib/kernel/index.ts";
import { EVENT_TYPES } from "./handle-event.ts";

const payment = z.union([z.string(), z.looseObject({ id: z.string() })]).nullish();
const amount = z.int().nullish();

/** What we read of a page to pay on. */
const Session = z.looseObject({
  object: z.literal("checkout.session"),
  id: z.string().min(1),
  metadata: z.record(z.string(), z.string()).nullish(),
  status: z.string().nullish(),
  payment_status: z.string().nullish(),
  payment_intent: payment,
  currency: z.string().nullish(),
  amount_subtotal: amount,
  amount_total: amount,
  total_details: z
    .looseObject({ amount_discount: amount, amount_tax: amount, amount_shipping: amount })
    .nullish(),
});

/** What we read of a charge, a refund or a dispute: how much money moved is asked, not believed. */
const OfPayment = z.looseObject({ object: z.enum(["charge", "refund", "dispute"]), payment_intent: payment });

const Told = z.looseObject({
  id: z.string().min(1).max(255),
  type: z.string().min(1).max(255),
  data: z.looseObject({ object: z.looseObject({ object: z.string().nullish() }) }),
});

const OURS = new Set<string>(EVENT_TYPES);

function shapeOf(type: string) {
  if (!OURS.has(type)) return z.looseObject({});
  return type.startsWith("checkout.session.") ? Session : OfPayment;
}

/**
 * The event, when it is one that we can read. Signed is not the same as understood: what a later version of the API says
 * in another way must be refused and looked at, not half believed. Throws `bad-request`; Stripe sends it again for days.
 */
export function requireReadable(event: Stripe.Event): Stripe.Event {
  const told = Told.safeParse(event);
  const read = told.success ? shapeOf(told.data.type).safeParse(told.data.data.object) : told;
  if (read.success) return event;
  throw new AppError("bad-request", { detail: `a signed event: ${z.prettifyError(read.error)}` });
}
