import { setTimeout as wait } from "node:timers/promises";
import {
  type BillingContext,
  createBilling,
  fulfilPurchase,
  reconcilePurchases,
  startCheckout,
} from "#lib/billing/index.ts";
import {
  createLog,
  type Database,
  isDatabaseAway,
  newId,
  openDatabase,
  systemClock,
} from "#lib/kernel/index.ts";
import { type StripeStandIn, startStripeStandIn } from "../../stand-ins/stripe/server.ts";
import { FATES, type Fate, suffer } from "./fates.ts";
import { keepKilling } from "./mortal.ts";
import { compareWithStripe, type Verdict } from "./verdict.ts";

export type StormOptions = {
  databaseUrl: string;
  purchases: number;
  /** A free port for the web process. */
  port: number;
  dataDir: string;
  /** What Node runs as web and as worker; both are killed on average every `killEveryMs`. */
  web: string[];
  worker: string[];
  killEveryMs: number;
  /** How often each of the two, at most. */
  deaths: number;
  /** Of each copy of an event. */
  delayMs: number;
};

export type StormReport = Verdict & {
  kills: number;
  dropped: number;
  givenUp: number;
  deliveries: number;
  tookMs: number;
};

const AT_ONCE = 8;
/** The worker has no door to knock at. */
const WORKER_UP_MS = 2_500;
const PURCHASES_PER_DINER = 4;

const answers = (port: number) =>
  fetch(`http://localhost:${port}/api/health`).then(
    () => true,
    () => false,
  );

type Weather = { ctx: BillingContext; standIn: StripeStandIn };

/** A page that fails because all is busy is looked at again, as people do. */
async function patiently<T>(work: () => Promise<T>): Promise<T> {
  for (let more = 5; ; more--) {
    try {
      return await work();
    } catch (error) {
      if (more === 0 || !isDatabaseAway(error)) throw error;
    }
  }
}

/** One diner buys one pack, comes back from the page to pay on now and then, and money may go back later. */
async function buy({ ctx, standIn }: Weather, accountId: string, fate: Fate, pack: string): Promise<void> {
  const as: BillingContext = { ...ctx, actor: { kind: "diner", accountId } };
  const words = { product: "Credits", email: null, locale: "en" };
  const click = { pack, clickKey: newId(), back: null };
  const { url, purchaseId } = await patiently(() => startCheckout(as, click, words));
  const comeBack = () => patiently(() => fulfilPurchase(as, { purchaseId }));
  const returns = Math.random() < 0.4 ? comeBack() : Promise.resolve();
  await Promise.all([suffer(standIn.shop, url.split("/").at(-1) ?? "", fate), returns]);
  if (Math.random() < 0.3) await comeBack();
}

type Purchases = { from: number; to: number; diners: string[] };

async function buyAll(weather: Weather, { from, to, diners }: Purchases): Promise<void> {
  const packs = weather.ctx.billing.packs.map(({ name }) => name);
  let begun = from;
  const buyer = async () => {
    while (begun < to) {
      const n = begun++;
      const diner = diners[n % diners.length] ?? newId();
      await buy(weather, diner, FATES[n % FATES.length] ?? "pay", packs[n % packs.length] ?? "small");
      await wait(Math.random() * 20);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, buyer));
}

function environment(options: StormOptions, stripeUrl: string): NodeJS.ProcessEnv {
  return {
    ...process.env,
    NODE_ENV: "production",
    DATABASE_URL: options.databaseUrl,
    CARTE_DATA_DIR: options.dataDir,
    CARTE_SECRET: "storm-storm-storm-storm-storm-storm-storm",
    CARTE_URL: `http://localhost:${options.port}`,
    PORT: String(options.port),
    HOST: "localhost",
    LOG_LEVEL: "silent",
    STRIPE_SECRET_KEY: "sk_test_storm",
    STRIPE_WEBHOOK_SECRET: "whsec_demo",
    STRIPE_API_BASE: stripeUrl,
  };
}

function contextOn(db: Database, stripeUrl: string, port: number): BillingContext {
  const settings = {
    STRIPE_SECRET_KEY: "sk_test_storm",
    STRIPE_WEBHOOK_SECRET: "whsec_demo",
    STRIPE_API_BASE: stripeUrl,
    CARTE_URL: `http://localhost:${port}`,
    CARTE_PACKS: "",
    CARTE_PACK_CURRENCY: "usd",
    CARTE_PROMOTION_CODES: false,
    CARTE_AUTOMATIC_TAX: false,
  };
  const billing = createBilling(settings, async () => {});
  const actor = { kind: "job", jobId: "storm" } as const;
  return { actor, db, billing, clock: systemClock, log: createLog("storm", "silent") };
}

/**
 * Purchases of every fate, while every event is doubled, shuffled and delayed, one in twenty is lost, and web and worker
 * are killed at random. Then calm, the reconcile job, and the books of Stripe's stand-in laid beside ours.
 */
export async function storm(options: StormOptions): Promise<StormReport> {
  const startedMs = performance.now();
  const travel = { duplicates: 1, delayMs: options.delayMs, dropRate: 0.05, retryMs: 100, retries: 8 };
  const standIn = await startStripeStandIn({ seed: 11, travel });
  const db = openDatabase(options.databaseUrl, 10);
  const ctx = contextOn(db, standIn.url, options.port);
  const env = environment(options, standIn.url);
  const { killEveryMs: everyMs, deaths } = options;
  const processes = [
    keepKilling({ command: options.web, env, everyMs, deaths, isUp: () => answers(options.port) }),
    keepKilling({ command: options.worker, env, everyMs, deaths, isUp: () => wait(WORKER_UP_MS, true) }),
  ];
  try {
    const half = Math.ceil(options.purchases / 2);
    const diners = Array.from({ length: Math.ceil(options.purchases / PURCHASES_PER_DINER) }, () => newId());
    const weather = { ctx, standIn };
    // Else a few purchases are over before anything is up on a slow machine, or before anything is killed on a quick one.
    await Promise.all(processes.map(({ firstUp }) => firstUp));
    await buyAll(weather, { from: 0, to: half, diners });
    await Promise.all(processes.map(({ firstKill }) => firstKill));
    await buyAll(weather, { from: half, to: options.purchases, diners });
    await standIn.shop.delivery.idle();
    const kills = processes.reduce((sum, one) => sum + one.kills(), 0);
    await Promise.all(processes.map((one) => one.end()));
    await reconcilePurchases(ctx, { windowHours: 1 });
    const again = await reconcilePurchases(ctx, { windowHours: 1 });
    if (again.granted + again.missedEvents > 0) throw new Error("a second reconcile still found something");
    const { dropped, givenUp, delivered: deliveries } = standIn.shop.delivery.tally;
    const verdict = await compareWithStripe(ctx, standIn.shop.books);
    return {
      ...verdict,
      kills,
      dropped,
      givenUp,
      deliveries,
      tookMs: Math.round(performance.now() - startedMs),
    };
  } finally {
    await Promise.all(processes.map((one) => one.end()));
    await standIn.close();
    await db.$disconnect();
  }
}
