import Stripe from "stripe";
import type { Context } from "#lib/kernel/index.ts";
import { type Pack, readPacks } from "./packs.ts";

export type Billing = {
  /** Null where no key is set: nothing can be bought. */
  stripe: Stripe | null;
  /** Two while a secret is being replaced. */
  webhookSecrets: readonly string[];
  packs: readonly Pack[];
  /** ISO 4217, lower case. */
  currency: string;
  appUrl: string;
  allowsPromotionCodes: boolean;
  hasAutomaticTax: boolean;
  /** Runs in the transaction in which credits arrived: what waits for them may go on. */
  afterGrant(tx: Context, accountId: string): Promise<void>;
};

export type BillingContext = Context & { billing: Billing };

export type BillingSettings = {
  STRIPE_SECRET_KEY: string;
  STRIPE_WEBHOOK_SECRET: string;
  STRIPE_API_BASE: string;
  CARTE_URL: string;
  CARTE_PACKS: string;
  CARTE_PACK_CURRENCY: string;
  CARTE_PROMOTION_CODES: boolean;
  CARTE_AUTOMATIC_TAX: boolean;
};

const TIMEOUT_MS = 15_000;

function openStripe(key: string, base: string): Stripe | null {
  if (!key) return null;
  const { protocol, hostname, port } = new URL(base || "https://api.stripe.com");
  return new Stripe(key, {
    protocol: protocol === "http:" ? "http" : "https",
    host: hostname,
    ...(port && { port }),
    timeout: TIMEOUT_MS,
    // The purchase's id goes along as idempotency key, so that a repeated request is the same session.
    maxNetworkRetries: 2,
    telemetry: false,
  });
}

/** Billing as the environment says. Throws when CARTE_PACKS is wrong. */
export function createBilling(settings: BillingSettings, afterGrant: Billing["afterGrant"]): Billing {
  return {
    stripe: openStripe(settings.STRIPE_SECRET_KEY, settings.STRIPE_API_BASE),
    webhookSecrets: settings.STRIPE_WEBHOOK_SECRET.split(",")
      .map((secret) => secret.trim())
      .filter(Boolean),
    packs: readPacks(settings.CARTE_PACKS),
    currency: settings.CARTE_PACK_CURRENCY.toLowerCase(),
    appUrl: settings.CARTE_URL.replace(/\/$/, ""),
    allowsPromotionCodes: settings.CARTE_PROMOTION_CODES,
    hasAutomaticTax: settings.CARTE_AUTOMATIC_TAX,
    afterGrant,
  };
}
