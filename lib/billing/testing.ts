import { createServer } from "node:http";
import { auditLedger, getBalance } from "#lib/credits/index.ts";
import { type Context, newId } from "#lib/kernel/index.ts";
import { createTestDatabase } from "#lib/kernel/testing.ts";
import { startStripeStandIn } from "../../stand-ins/stripe/server.ts";
import { type BillingContext, createBilling, receiveStripeEvent, startCheckout } from "./index.ts";

const SETTINGS = {
  STRIPE_SECRET_KEY: "sk_test_billing",
  STRIPE_WEBHOOK_SECRET: "whsec_demo",
  CARTE_URL: "http://localhost:1",
  CARTE_PACKS: "",
  CARTE_PACK_CURRENCY: "USD",
  CARTE_PROMOTION_CODES: true,
  CARTE_AUTOMATIC_TAX: false,
};

/** A place that events are sent to, which deals with them as the product's door does. */
async function startReceiver(ctx: BillingContext) {
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(Buffer.from(chunk));
    const signature = String(request.headers["stripe-signature"]);
    const outcome = await receiveStripeEvent(ctx, { rawBody: Buffer.concat(chunks), signature }).catch(
      () => null,
    );
    response.writeHead(outcome ? 200 : 500).end();
  });
  await new Promise<void>((done) => server.listen(0, "localhost", done));
  const address = server.address();
  if (!address || typeof address === "string") throw new Error("no port");
  return {
    url: `http://localhost:${address.port}/`,
    close: () => new Promise((done) => server.close(done)),
  };
}

/** Billing against the Stripe stand-in over HTTP, on a database of its own. */
export async function createBillingTest() {
  const database = await createTestDatabase();
  const standIn = await startStripeStandIn({ seed: 7 });
  const granted: string[] = [];
  const billing = createBilling(
    { ...SETTINGS, STRIPE_API_BASE: standIn.url },
    async (_tx: Context, accountId) => void granted.push(accountId),
  );
  const house: BillingContext = { ...database.context({ kind: "job", jobId: "test" }), billing };
  const receiver = await startReceiver({ ...house, actor: { kind: "nobody" } });
  standIn.shop.delivery.travel.endpoint = receiver.url;
  const as = (accountId: string): BillingContext => ({ ...house, actor: { kind: "diner", accountId } });
  const words = { product: "Credits", email: "diner@carte.example", locale: "en" };
  return {
    database,
    standIn,
    till: standIn.shop.till,
    travel: standIn.shop.delivery.travel,
    house,
    as,
    /** Accounts that `afterGrant` was called for. */
    granted,
    arrived: () => standIn.shop.delivery.idle(),
    async begin(accountId: string = newId(), pack = "small", clickKey = newId()) {
      const { url, purchaseId } = await startCheckout(
        as(accountId),
        { pack, clickKey, back: "/menus/1" },
        words,
      );
      return { accountId, purchaseId, sessionId: url.split("/").at(-1) ?? "", url };
    },
    intentOf: (sessionId: string) => String(standIn.shop.books.session(sessionId).payment_intent),
    available: async (accountId: string) => (await getBalance(house, { accountId })).available,
    statusOf: async (id: string) => (await house.db.purchase.findUniqueOrThrow({ where: { id } })).status,
    isSound: async () => (await auditLedger(house)).isSound,
    async close() {
      await standIn.close();
      await receiver.close();
      await database.drop();
    },
  };
}
