import Stripe from "stripe";
import { AppError } from "#lib/kernel/index.ts";
import type { BillingContext } from "./billing.ts";

/** Throws `buying-off` where no key is set. */
export function requireStripe(ctx: BillingContext): Stripe {
  if (ctx.billing.stripe) return ctx.billing.stripe;
  throw new AppError("buying-off");
}

/** Asks Stripe. Throws `payment-away` when it cannot be reached, is overrun, or fails on its side. */
export async function ask<T>(question: () => Promise<T>): Promise<T> {
  try {
    return await question();
  } catch (error) {
    const isAway =
      error instanceof Stripe.errors.StripeConnectionError ||
      error instanceof Stripe.errors.StripeRateLimitError ||
      error instanceof Stripe.errors.StripeAPIError;
    if (isAway) throw new AppError("payment-away", { cause: error });
    throw error;
  }
}

/** Whether Stripe says that it knows no such thing. */
export function isUnknown(error: unknown): boolean {
  return error instanceof Stripe.errors.StripeInvalidRequestError && error.code === "resource_missing";
}
