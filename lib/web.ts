import { join } from "node:path";
import {
  type AccountContext,
  type CallerCookies,
  hashAddress,
  identifyCaller,
  type Neighbours,
  parseRateLimits,
  type RatedContext,
  type Secrets,
} from "#lib/accounts/index.ts";
import { type BillingContext, createBilling } from "#lib/billing/index.ts";
import { createFollower } from "#lib/events/index.ts";
import {
  createLog,
  type Env,
  getEnv,
  isDemo,
  type Log,
  openDatabase,
  systemClock,
} from "#lib/kernel/index.ts";
import {
  createGate,
  type FollowContext,
  lookForCredits,
  type PaintingMenuContext,
  type UploadContext,
} from "#lib/menus/index.ts";
import { configureModels } from "#lib/models/index.ts";
import { createHealth, type Health } from "#lib/operations/index.ts";
import { openLocalStorage } from "#lib/storage/index.ts";
import { accountNeighbours } from "./account-neighbours.ts";

/** What every door of the web process hands to the verbs. */
export type WebContext = UploadContext &
  FollowContext &
  PaintingMenuContext &
  BillingContext &
  AccountContext &
  RatedContext & {
    /** Signed in, and with a guest's cookie that has had its day. */
    hasStrayGuest: boolean;
    /** Whether menus are read by a model first, which also translates and explains. */
    modelsRead: boolean;
  };

/** What a request says of its sender. `address` is the network address, as far as it is believed. */
export type CallerSigns = CallerCookies & { address?: string | null };

/** The web process: what is open once and serves all requests. */
export type Web = {
  env: Env;
  log: Log;
  secrets: Secrets;
  /** Whether stand-ins play outside services. */
  isDemo: boolean;
  health: () => Promise<Health>;
  /** Aborted when the process is told to end: long answers finish then, and phones come back to another process. */
  stopping: AbortSignal;
  /** What accounts asks of the capabilities above it. */
  neighbours: Neighbours;
  /** Who a request speaks for, and all that a verb needs. `requestId` goes into the log. */
  contextFor(signs: CallerSigns, requestId?: string): Promise<WebContext>;
  /** Lets go of the database. */
  close(): Promise<void>;
};

/** Photos opened at once: each may take 160 MB while it is. */
const DECODING = { atOnce: 4, waitMs: 10_000 };

function compose(): Web {
  const env = getEnv();
  const log = createLog("web", env.LOG_LEVEL);
  const db = openDatabase(env.DATABASE_URL, env.CARTE_DB_POOL);
  const storage = openLocalStorage(join(env.CARTE_DATA_DIR, "blobs"));
  const follower = createFollower({ databaseUrl: env.DATABASE_URL, db, log });
  const secrets: Secrets = [env.CARTE_SECRET, ...env.CARTE_SECRET_PREVIOUS];
  const rateLimits = parseRateLimits(env.CARTE_RATE_LIMITS);
  const { readers, painters, budgets } = configureModels(env);
  const decoding = createGate(DECODING);
  const guestsMayDraw = env.AUTH_GOOGLE_ID === "";
  const billing = createBilling(env, lookForCredits);
  const neighbours = accountNeighbours(storage, billing);
  const shared = {
    db,
    storage,
    follower,
    decoding,
    painters,
    budgets,
    guestsMayDraw,
    modelsRead: readers.length > 0,
    billing,
    clock: systemClock,
    rateLimits,
  };
  return {
    env,
    log,
    secrets,
    isDemo: isDemo(env),
    health: createHealth({ db, log, storage }),
    stopping: whenStopping(),
    neighbours,
    async contextFor({ address = null, ...cookies }, requestId) {
      const nobody = { ...shared, actor: { kind: "nobody" }, log } as const;
      const caller = await identifyCaller(nobody, neighbours, secrets, cookies);
      const who = "accountId" in caller.actor ? { accountId: caller.actor.accountId } : {};
      const addressHash = hashAddress(address, secrets[0]);
      return {
        ...shared,
        ...caller,
        addressHash,
        log: log.child({ ...(requestId && { requestId }), ...who }),
      };
    },
    async close() {
      await follower.close();
      await db.$disconnect();
    },
  };
}

/** The server around us closes its sockets and exits; all that is left to us is to end what would never end by itself. */
function whenStopping(): AbortSignal {
  const stopping = new AbortController();
  for (const signal of ["SIGTERM", "SIGINT", "SIGHUP"] as const) process.once(signal, () => stopping.abort());
  process.once("disconnect", () => stopping.abort());
  return stopping.signal;
}

// The framework may load this file once per bundle and again after each edit; the process must still open one pool.
const shared: typeof globalThis & { carteWeb?: Web } = globalThis;

/** The composition root of the web process, made on first use. Throws when the environment is not complete. */
export function getWeb(): Web {
  shared.carteWeb ??= compose();
  return shared.carteWeb;
}
