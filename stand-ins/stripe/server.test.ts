import Stripe from "stripe";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { type StripeStandIn, startStripeStandIn } from "./server.ts";

let standIn: StripeStandIn;
let client: Stripe;

function open(key: string): Stripe {
  const { hostname, port } = new URL(standIn.url);
  return new Stripe(key, { protocol: "http", host: hostname, port, maxNetworkRetries: 0, telemetry: false });
}

beforeAll(async () => {
  standIn = await startStripeStandIn({ seed: 3, travel: { retries: 0 } });
  client = open("sk_test_x");
});
afterAll(() => standIn.close());
beforeEach(() => standIn.shop.control({ reset: true, travel: { dropRate: 1 } }));

const wish = (cents = 500): Stripe.Checkout.SessionCreateParams => ({
  mode: "payment",
  line_items: [
    {
      quantity: 1,
      price_data: { currency: "usd", unit_amount: cents, product_data: { name: "50 <credits>" } },
    },
  ],
  success_url: "http://localhost:1/done",
  cancel_url: "http://localhost:1/back",
});
const begin = (cents?: number) => client.checkout.sessions.create(wish(cents));
const failureOf = (call: Promise<unknown>) =>
  call.then(
    () => "not refused",
    (error: { type: string; code?: string; statusCode: number }) =>
      `${error.statusCode} ${error.type} ${error.code ?? ""}`.trim(),
  );

async function paid() {
  const session = await begin();
  return String(standIn.shop.till.pay(session.id).payment_intent);
}

function act(page: string | null, deed: string): Promise<Response> {
  return fetch(page ?? "", { method: "POST", body: new URLSearchParams({ do: deed }), redirect: "manual" });
}

describe("the Stripe stand-in, through the real SDK", () => {
  test("answers the same request with the same session, and refuses another one under its key", async () => {
    const first = await client.checkout.sessions.create(wish(), { idempotencyKey: "one" });
    const again = await client.checkout.sessions.create(wish(), { idempotencyKey: "one" });
    expect(again.id).toBe(first.id);
    expect(again.lastResponse.headers["idempotent-replayed"]).toBe("true");
    const other = client.checkout.sessions.create(wish(501), { idempotencyKey: "one" });
    expect(await failureOf(other)).toBe("400 StripeIdempotencyError");
  });

  test("takes no live key, and no request without one", async () => {
    for (const key of ["sk_live_x", "rk_live_x", "nonsense"])
      expect(await failureOf(open(key).events.list())).toBe("401 StripeAuthenticationError");
  });

  test.each<[string, Partial<Stripe.Checkout.SessionCreateParams>]>([
    ["a subscription", { mode: "subscription" }],
    ["no price", { line_items: [{ quantity: 1 }] }],
    ["no way back", { success_url: "" }],
    ["a page that is open for a minute", { expires_at: Math.floor(Date.now() / 1_000) + 60 }],
  ])("refuses %s", async (_, change) => {
    const call = client.checkout.sessions.create({ ...wish(), ...change });
    expect(await failureOf(call)).toMatch(/^400 StripeInvalidRequestError/);
  });

  test("lists its events in pages, newest first, by kind", async () => {
    for (let n = 0; n < 3; n++) standIn.shop.till.expire((await begin()).id);
    const types = ["checkout.session.expired" as const];
    const listed = await client.events.list({ types, limit: 2 }).autoPagingToArray({ limit: 100 });
    const all = standIn.shop.books.events.filter(({ type }) => type === "checkout.session.expired");
    expect(listed.map(({ id }) => id)).toEqual(all.map(({ id }) => id).toReversed());
  });

  test("refunds in parts up to the whole, never more, and nothing that is disputed", async () => {
    const payment_intent = await paid();
    await client.refunds.create({ payment_intent, amount: 200 });
    expect(await failureOf(client.refunds.create({ payment_intent, amount: 301 }))).toMatch(/^400/);
    await client.refunds.create({ payment_intent });
    expect(await failureOf(client.refunds.create({ payment_intent }))).toMatch(/charge_already_refunded/);
    const disputed = await paid();
    standIn.shop.till.dispute(disputed);
    expect(await failureOf(client.refunds.create({ payment_intent: disputed }))).toMatch(/charge_disputed/);
    expect((await client.disputes.list({ payment_intent: disputed })).data).toHaveLength(1);
  });
});

describe("its page to pay on", () => {
  test("says that no money moves, writes names as text, and pays once", async () => {
    const session = await begin();
    const page = await (await fetch(session.url ?? "")).text();
    expect(page).toContain("No money moves");
    expect(page).toContain("50 &#60;credits&#62;");
    const answer = await act(session.url, "pay");
    expect([answer.status, answer.headers.get("location")]).toEqual([303, "http://localhost:1/done"]);
    expect(await (await act(session.url, "pay")).text()).toContain("This has been paid already.");
    expect(await client.checkout.sessions.retrieve(session.id)).toMatchObject({ payment_status: "paid" });
  });

  test("leaves everything open after a card that is declined", async () => {
    const session = await begin();
    expect((await act(session.url, "decline")).status).toBe(402);
    expect(await client.checkout.sessions.retrieve(session.id)).toMatchObject({
      status: "open",
      payment_status: "unpaid",
    });
  });
});
