import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ensureAccount } from "#lib/accounts/index.ts";
import { createFollower } from "#lib/events/index.ts";
import { createLog, newId, openDatabase, systemClock } from "#lib/kernel/index.ts";
import {
  createGate,
  type FollowContext,
  type PaintingMenuContext,
  type UploadContext,
} from "#lib/menus/index.ts";
import { configureModels } from "#lib/models/index.ts";
import { openLocalStorage } from "#lib/storage/index.ts";
import { deploy } from "../../scripts/migrations/deploy.ts";
import { startScratch } from "../../scripts/postgres/scratch.ts";
import { type OpenAiStandIn, startOpenAiStandIn } from "../../stand-ins/openai/server.ts";

export type BenchContext = UploadContext & FollowContext & PaintingMenuContext;

/** A database, a worker process as it runs in production, and the stand-in as its only provider. */
export type BenchProduct = {
  standIn: OpenAiStandIn;
  /** A new guest, as the web process would have it. */
  guest(): Promise<BenchContext>;
  stop(): Promise<void>;
};

const SECRET = "a secret of this bench alone, 40 letters";

function startWorker(env: Record<string, string>): ChildProcess {
  const worker = spawn(process.execPath, ["lib/worker.ts"], {
    env: { ...process.env, ...env },
    stdio: ["ignore", "pipe", "inherit"],
  });
  return worker;
}

async function whenReady(worker: ChildProcess): Promise<void> {
  for await (const chunk of worker.stdout ?? []) if (String(chunk).includes("worker-ready")) break;
  worker.stdout?.resume();
}

export async function startProduct(): Promise<BenchProduct> {
  const [scratch, standIn, folder] = await Promise.all([
    startScratch(),
    startOpenAiStandIn(),
    mkdtemp(join(tmpdir(), "carte-bench-models-")),
  ]);
  await deploy(scratch.url);
  const models = {
    OPENAI_API_KEY: "bench",
    OPENAI_BASE_URL: standIn.url,
    CARTE_PROVIDERS: "",
    CARTE_READERS: "",
    CARTE_PAINTERS: "",
  };
  const worker = startWorker({
    ...models,
    DATABASE_URL: scratch.url,
    CARTE_DATA_DIR: folder,
    CARTE_SECRET: SECRET,
    CARTE_URL: "http://localhost:3000",
    LOG_LEVEL: "info",
    CARTE_BUDGET_DAY_CENTS: "100000",
    CARTE_BUDGET_DINER_DAY_CENTS: "100000",
    CARTE_BUDGET_ADDRESS_DAY_CENTS: "100000",
  });
  await whenReady(worker);
  const db = openDatabase(scratch.url, 5);
  const log = createLog("bench", "silent");
  const follower = createFollower({ databaseUrl: scratch.url, db, log });
  const { painters, budgets } = configureModels({
    ...models,
    CARTE_BUDGET_DAY_CENTS: 100_000,
    CARTE_BUDGET_DINER_DAY_CENTS: 100_000,
    CARTE_BUDGET_ADDRESS_DAY_CENTS: 100_000,
  });
  const shared = {
    db,
    storage: openLocalStorage(join(folder, "blobs")),
    follower,
    decoding: createGate({ atOnce: 2, waitMs: 60_000 }),
    painters,
    budgets,
    guestsMayDraw: true,
    clock: systemClock,
    log,
  };
  return {
    standIn,
    async guest() {
      const ctx = { ...shared, actor: { kind: "guest", accountId: newId() } } as const;
      await ensureAccount(ctx);
      return ctx;
    },
    async stop() {
      worker.kill("SIGTERM");
      await once(worker, "exit");
      await follower.close();
      await db.$disconnect();
      await standIn.close();
      await scratch.remove();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
