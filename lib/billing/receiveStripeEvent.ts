import Stripe from "stripe";
import { AppError } from "#lib/kernel/index.ts";
import type { BillingContext } from "./billing.ts";
import { type EventOutcome, handleEvent } from "./handle-event.ts";
import { requireStripe } from "./require-stripe.ts";
import { requireReadable } from "./told-event.ts";

function verified(ctx: BillingContext, rawBody: Buffer, signature: string): Stripe.Event {
  const stripe = requireStripe(ctx);
  for (const secret of ctx.billing.webhookSecrets) {
    try {
      return requireReadable(stripe.webhooks.constructEvent(rawBody, signature, secret));
    } catch (error) {
      if (error instanceof SyntaxError)
        throw new AppError("bad-request", { detail: "not JSON", cause: error });
      if (!(error instanceof Stripe.errors.StripeSignatureVerificationError)) throw error;
    }
  }
  throw new AppError("bad-request", { detail: "no secret of ours signed this event" });
}

/**
 * What Stripe tells us. `rawBody` are the bytes as they came, `signature` the Stripe-Signature header: these are the
 * rights here, whoever acts. Throws `bad-request` for a wrong or old (5 minutes) signature and for what cannot be read,
 * anything else when it should be sent again.
 */
export async function receiveStripeEvent(
  ctx: BillingContext,
  input: { rawBody: Buffer; signature: string },
): Promise<EventOutcome> {
  const event = verified(ctx, input.rawBody, input.signature);
  const asStripe: BillingContext = { ...ctx, actor: { kind: "job", jobId: event.id } };
  const outcome = await handleEvent(asStripe, event);
  ctx.log.info("stripe-event", { eventId: event.id, type: event.type, outcome });
  return outcome;
}
