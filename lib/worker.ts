/**
 * The background process: reads menus, has dishes drawn and sweeps up. Run any number of them; they share nothing but the database and
 * the storage. Ends itself on SIGTERM and SIGINT, and when the process that started it is gone.
 */
import { join } from "node:path";
import { z } from "zod";
import { sweepRates, sweepSessions } from "#lib/accounts/index.ts";
import { createBilling, reconcilePurchases, reconcileQueue, reconcileWeekQueue } from "#lib/billing/index.ts";
import { sweepLostReservations, sweepReservationsQueue } from "#lib/credits/index.ts";
import { defineQueue, enqueue, handle, startWorker } from "#lib/jobs/index.ts";
import { createLog, getEnv, type Log, openDatabase, systemClock } from "#lib/kernel/index.ts";
import {
  drawDish,
  drawDishQueue,
  failDrawing,
  failReading,
  forgetMenu,
  forgetMenuQueue,
  lookForCredits,
  type MenuContext,
  pruneHistory,
  pruneHistoryQueue,
  readMenu,
  readMenuQueue,
  resumeDrawing,
  resumeDrawingQueue,
  sweepPictures,
  sweepPicturesQueue,
} from "#lib/menus/index.ts";
import { checkModels, configureModels, sweepLostCalls } from "#lib/models/index.ts";
import { createLocalReader } from "#lib/reading/index.ts";
import { openLocalStorage } from "#lib/storage/index.ts";

const env = getEnv();
const log = createLog("worker", env.LOG_LEVEL);
// A fault nobody foresaw: say it, and let a fresh process take over. Jobs under way are found by their heartbeat.
process.on("uncaughtException", (error) => {
  log.error("worker-crashed", { error });
  process.exit(1);
});

const db = openDatabase(env.DATABASE_URL, env.CARTE_DB_POOL);
const storage = openLocalStorage(join(env.CARTE_DATA_DIR, "blobs"));
const local = createLocalReader();
const models = configureModels(env);
const offers = [...models.readers, ...models.painters];
const readers = { local, models: models.readers, budgets: models.budgets };
const painting = { painters: models.painters, budgets: models.budgets };
const checkModelsQueue = defineQueue({ name: "check-models", payload: z.object({}) });
const sweepCallsQueue = defineQueue({ name: "sweep-model-calls", payload: z.object({}) });
const sweepAccountsQueue = defineQueue({ name: "sweep-accounts", payload: z.object({}) });
const billing = createBilling(env, lookForCredits);

function contextOf(jobId: string, jobLog: Log): MenuContext {
  return { actor: { kind: "job", jobId }, db, storage, clock: systemClock, log: jobLog };
}

async function sweepAccounts(job: { id: string }, jobLog: Log): Promise<void> {
  const ctx = contextOf(job.id, jobLog);
  jobLog.info("accounts-swept", { rates: await sweepRates(ctx), sessions: await sweepSessions(ctx) });
}

async function reconcile(job: { id: string; payload: { windowHours: number } }, jobLog: Log): Promise<void> {
  await reconcilePurchases({ ...contextOf(job.id, jobLog), billing }, job.payload);
}

const worker = await startWorker({
  databaseUrl: env.DATABASE_URL,
  log,
  handlers: [
    handle(
      readMenuQueue,
      (job, jobLog) =>
        readMenu({ ...contextOf(job.id, jobLog), ...painting, readers }, job.payload, job.signal),
      (payload, jobLog) => failReading(contextOf("failed", jobLog), payload),
    ),
    handle(
      drawDishQueue,
      (job, jobLog) => drawDish({ ...contextOf(job.id, jobLog), ...painting }, job.payload, job.signal),
      (payload, jobLog) => failDrawing(contextOf("failed", jobLog), payload, "failed"),
    ),
    handle(resumeDrawingQueue, (job, jobLog) =>
      resumeDrawing({ ...contextOf(job.id, jobLog), ...painting }, job.payload),
    ),
    handle(sweepPicturesQueue, async (job, jobLog) => void (await sweepPictures(contextOf(job.id, jobLog)))),
    handle(sweepCallsQueue, async (job, jobLog) => void (await sweepLostCalls(contextOf(job.id, jobLog)))),
    handle(checkModelsQueue, (job, jobLog) => checkModels(contextOf(job.id, jobLog), offers)),
    handle(forgetMenuQueue, (job, jobLog) => forgetMenu(contextOf(job.id, jobLog), job.payload)),
    handle(pruneHistoryQueue, (job, jobLog) => pruneHistory(contextOf(job.id, jobLog))),
    handle(sweepAccountsQueue, sweepAccounts),
    handle(reconcileQueue, reconcile),
    handle(reconcileWeekQueue, reconcile),
    handle(
      sweepReservationsQueue,
      async (job, jobLog) => void (await sweepLostReservations(contextOf(job.id, jobLog))),
    ),
  ],
  schedules: [
    { queue: pruneHistoryQueue, cron: "17 * * * *", payload: {} },
    { queue: sweepAccountsQueue, cron: "33 * * * *", payload: {} },
    { queue: sweepPicturesQueue, cron: "*/2 * * * *", payload: {} },
    { queue: sweepCallsQueue, cron: "* * * * *", payload: {} },
    { queue: checkModelsQueue, cron: "7 */6 * * *", payload: {} },
    { queue: reconcileQueue, cron: "*/5 * * * *", payload: { windowHours: 2 } },
    { queue: reconcileWeekQueue, cron: "41 3 * * *", payload: { windowHours: 168 } },
    { queue: sweepReservationsQueue, cron: "*/15 * * * *", payload: {} },
  ],
});
// A model that was retired while no worker ran must be known before the first diner meets it.
if (offers.length > 0) await enqueue(contextOf("start", log), checkModelsQueue, {});

let isStopping = false;

async function stop(why: string): Promise<void> {
  if (isStopping) return;
  isStopping = true;
  log.info("worker-stopping", { why });
  await worker.stop();
  await local.close();
  await db.$disconnect();
  log.info("worker-stopped");
  process.exit();
}

for (const signal of ["SIGTERM", "SIGINT", "SIGHUP"] as const) process.on(signal, () => void stop(signal));
process.on("disconnect", () => void stop("the parent is gone"));
