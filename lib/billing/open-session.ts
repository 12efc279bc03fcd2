import type Stripe from "stripe";
import type { BillingContext } from "./billing.ts";
import type { Pack } from "./packs.ts";

export type CheckoutWords = {
  /** What the page to pay on calls the pack, in the diner's language. */
  product: string;
  /** Spares typing it, and is where the receipt goes. */
  email: string | null;
  /** A language of ours. */
  locale: string;
};

type Open = { id: string; createdAt: Date; accountId: string; pack: Pack; back: string | null };

/** How long a page to pay on stays open after the first click; Stripe allows 30 minutes to 24 hours. */
const OPEN_SECONDS = 60 * 60;

/** Ours that Stripe's page speaks; to the others it speaks as the browser asks. */
const SPOKEN = ["en", "de", "fr", "es", "it", "zh", "ja"] as const;

/** Opens a page to pay on. Asked again for the same purchase, Stripe answers with the same page for 24 hours. */
export function openSession(
  ctx: BillingContext,
  stripe: Stripe,
  purchase: Open,
  words: CheckoutWords,
): Promise<Stripe.Checkout.Session> {
  const { appUrl, currency, allowsPromotionCodes, hasAutomaticTax } = ctx.billing;
  const { pack } = purchase;
  const back = purchase.back ? `?back=${encodeURIComponent(purchase.back)}` : "";
  const metadata = { purchaseId: purchase.id };
  return stripe.checkout.sessions.create(
    {
      mode: "payment",
      ui_mode: "hosted_page",
      line_items: [
        {
          quantity: 1,
          price_data: { currency, unit_amount: pack.priceMinor, product_data: { name: words.product } },
        },
      ],
      client_reference_id: purchase.accountId,
      ...(words.email && { customer_email: words.email }),
      metadata,
      // Refunds and disputes speak of the payment, not of the page.
      payment_intent_data: { metadata },
      // A price converted for the visitor could not be compared with ours.
      adaptive_pricing: { enabled: false },
      allow_promotion_codes: allowsPromotionCodes,
      ...(hasAutomaticTax && { automatic_tax: { enabled: true } }),
      locale: SPOKEN.find((locale) => locale === words.locale) ?? "auto",
      // From the purchase, not from now: a request that is repeated must be the same to the letter.
      expires_at: Math.floor(purchase.createdAt.getTime() / 1_000) + OPEN_SECONDS,
      success_url: `${appUrl}/account/credits/return/${purchase.id}`,
      cancel_url: `${appUrl}/account/credits${back}`,
    },
    { idempotencyKey: purchase.id },
  );
}
