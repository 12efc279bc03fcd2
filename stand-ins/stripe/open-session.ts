import type Stripe from "stripe";
import { ApiError } from "./api-error.ts";
import { type Books, newStripeId, nowSeconds } from "./books.ts";
import { type Fields, groupOf, listOf, textOf } from "./form.ts";

const CURRENCY = /^[a-z]{3}$/;
/** Tax added to a price where automatic tax is asked for. */
const TAX_SHARE = 0.08;

function refuse(param: string, message: string): never {
  throw new ApiError(400, message, { param });
}

function wholeNumber(value: Fields[string], param: string, least: number): number {
  const number = Number(textOf(value));
  if (!Number.isSafeInteger(number) || number < least)
    refuse(param, `Invalid integer: ${String(textOf(value))}`);
  return number;
}

function webAddress(fields: Fields, param: string): string {
  const address = textOf(fields[param]) ?? refuse(param, `Missing required param: ${param}.`);
  return URL.canParse(address) ? address : refuse(param, "Not a valid URL");
}

function metadataOf(fields: Fields): Record<string, string> {
  const entries = Object.entries(groupOf(fields.metadata));
  return Object.fromEntries(entries.map(([key, value]) => [key, textOf(value) ?? ""]));
}

export type LineItem = { name: string; currency: string; unitAmount: number; quantity: number };

function lineItem(fields: Fields): LineItem {
  const [first, ...more] = listOf(fields.line_items);
  if (more.length > 0) refuse("line_items", "The stand-in sells one thing at a time.");
  const item =
    typeof first === "object" ? first : refuse("line_items", "Missing required param: line_items.");
  const price = groupOf(item.price_data);
  const currency = textOf(price.currency) ?? "";
  if (!CURRENCY.test(currency))
    refuse("line_items[0][price_data][currency]", `Invalid currency: ${currency}`);
  return {
    currency,
    name:
      textOf(groupOf(price.product_data).name) ??
      refuse("product_data[name]", "Missing required param: name."),
    unitAmount: wholeNumber(price.unit_amount, "line_items[0][price_data][unit_amount]", 0),
    quantity: wholeNumber(item.quantity, "line_items[0][quantity]", 1),
  };
}

function expiry(fields: Fields): number {
  if (textOf(fields.expires_at) === null) return nowSeconds() + 86_400;
  const at = wholeNumber(fields.expires_at, "expires_at", 1);
  const aheadSeconds = at - nowSeconds();
  // A little leeway on both sides for clocks that differ.
  if (aheadSeconds < 1_795 || aheadSeconds > 86_405)
    refuse("expires_at", "The `expires_at` timestamp must be between 30 minutes and 24 hours from now.");
  return at;
}

/** What of a session the API does not show, and the page to pay on needs. */
export type Opened = {
  session: Stripe.Checkout.Session;
  item: LineItem;
  intentMetadata: Record<string, string>;
};

/** POST /v1/checkout/sessions, as far as `mode: payment` on the hosted page goes. */
export function openSession(books: Books, fields: Fields, pageOrigin: string): Opened {
  if (textOf(fields.mode) !== "payment") refuse("mode", "The stand-in knows `mode: payment` only.");
  if ((textOf(fields.ui_mode) ?? "hosted_page") !== "hosted_page")
    refuse("ui_mode", "Only `hosted_page` is known.");
  const item = lineItem(fields);
  const subtotal = item.unitAmount * item.quantity;
  const isTaxed = textOf(groupOf(fields.automatic_tax).enabled) === "true";
  const tax = isTaxed ? Math.round(subtotal * TAX_SHARE) : 0;
  const id = newStripeId("cs_test");
  const session: Stripe.Checkout.Session = {
    ...BLANK,
    id,
    amount_subtotal: subtotal,
    amount_total: subtotal + tax,
    allow_promotion_codes: textOf(fields.allow_promotion_codes) === "true",
    automatic_tax: {
      enabled: isTaxed,
      liability: null,
      provider: isTaxed ? "stripe" : null,
      status: isTaxed ? "complete" : null,
    },
    cancel_url: webAddress(fields, "cancel_url"),
    success_url: webAddress(fields, "success_url"),
    client_reference_id: textOf(fields.client_reference_id),
    created: nowSeconds(),
    currency: item.currency,
    customer_email: textOf(fields.customer_email),
    expires_at: expiry(fields),
    locale: "auto",
    metadata: metadataOf(fields),
    total_details: { amount_discount: 0, amount_shipping: 0, amount_tax: tax },
    url: `${pageOrigin}/pay/${id}`,
  };
  books.sessions.set(id, session);
  return { session, item, intentMetadata: metadataOf(groupOf(fields.payment_intent_data)) };
}

const BLANK: Omit<Stripe.Checkout.Session, "id" | "created" | "expires_at" | "automatic_tax"> = {
  object: "checkout.session",
  adaptive_pricing: { enabled: false },
  after_expiration: null,
  allow_promotion_codes: null,
  allowed_payment_method_types: null,
  amount_subtotal: null,
  amount_total: null,
  billing_address_collection: null,
  cancel_url: null,
  client_reference_id: null,
  client_secret: null,
  collected_information: null,
  consent: null,
  consent_collection: null,
  currency: null,
  currency_conversion: null,
  custom_fields: [],
  custom_text: {
    after_submit: null,
    shipping_address: null,
    submit: null,
    terms_of_service_acceptance: null,
  },
  customer: null,
  customer_account: null,
  customer_creation: "if_required",
  customer_details: null,
  customer_email: null,
  discounts: [],
  integration_identifier: null,
  invoice: null,
  invoice_creation: null,
  livemode: false,
  locale: null,
  managed_payments: null,
  metadata: {},
  mode: "payment",
  origin_context: null,
  payment_intent: null,
  payment_link: null,
  payment_method_collection: "if_required",
  payment_method_configuration_details: null,
  payment_method_options: {},
  payment_method_types: ["card"],
  payment_status: "unpaid",
  permissions: null,
  recovered_from: null,
  saved_payment_method_options: null,
  setup_intent: null,
  shipping_address_collection: null,
  shipping_cost: null,
  shipping_options: [],
  status: "open",
  submit_type: null,
  subscription: null,
  success_url: null,
  total_details: null,
  ui_mode: "hosted_page",
  url: null,
  wallet_options: null,
};
