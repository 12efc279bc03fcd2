import { PgBoss } from "pg-boss";
import type { Log } from "#lib/kernel/index.ts";
import type { Handler } from "./handle.ts";
import {
  bossOptions,
  DEAD_LETTER_OPTIONS,
  deadLetterName,
  HEARTBEAT_REFRESH_SECONDS,
  type Queue,
} from "./queue.ts";

/** `cron` in five fields, UTC. */
type Schedule = { queue: Queue<object>; cron: string; payload: object };

export type WorkerOptions = {
  databaseUrl: string;
  log: Log;
  handlers: Handler[];
  /** Jobs that come by the clock: each occurrence once, however many workers run; those missed are left out. */
  schedules?: Schedule[];
  /** Connections for fetching and finishing jobs; one more is held for being woken. */
  poolSize?: number;
};

export type Worker = {
  /** Takes no more jobs, lets running ones end for `drainMs`, then aborts them and hands them back. */
  stop(drainMs?: number): Promise<void>;
};

const DRAIN_MS = 4_000;
const ABORT_MS = 2_000;
// A job is fetched when the database announces it: on two busy cores 3 ms after the commit in the median, 13 ms at the
// 90th percentile. This poll is the net under that, and what picks up retries, which are not announced.
const POLL_SECONDS = 2;
// Each tick finds the jobs of dead workers. With the 10 s heartbeat: back in the queue at most 13 s after a kill -9.
const SUPERVISE_SECONDS = 3;

function open(options: WorkerOptions): PgBoss {
  const boss = new PgBoss({
    connectionString: options.databaseUrl,
    max: options.poolSize ?? 4,
    connectionTimeoutMillis: 5_000,
    useListenNotify: true,
    migrate: false,
    schedule: (options.schedules ?? []).length > 0,
    superviseIntervalSeconds: SUPERVISE_SECONDS,
    monitorIntervalSeconds: SUPERVISE_SECONDS,
    maintenanceIntervalSeconds: 600,
    instanceName: "worker",
    instanceHeartbeatSeconds: 5,
    openTelemetry: { enabled: false },
  });
  boss.on("error", (error) => options.log.error("queue-error", { error }));
  boss.on("warning", ({ message, data }) => options.log.warn("queue-warning", { message, data }));
  return boss;
}

async function makeQueues(boss: PgBoss, { queue }: Handler): Promise<void> {
  const { policy: _, ...changeable } = bossOptions(queue);
  await boss.createQueue(deadLetterName(queue), DEAD_LETTER_OPTIONS);
  await boss.createQueue(queue.name, bossOptions(queue));
  // A queue made by an older version keeps its jobs and takes the new figures.
  await boss.updateQueue(queue.name, changeable);
}

const polling = { pollingIntervalSeconds: POLL_SECONDS, notifyPollingIntervalSeconds: POLL_SECONDS } as const;

/** One lane: a job at a time, and the next one right after it (left alone, pg-boss would wait for the next poll). */
async function openLane(boss: PgBoss, handler: Handler, log: Log, stopped: AbortSignal): Promise<void> {
  const lane = await boss.work(
    handler.queue.name,
    {
      ...polling,
      heartbeatRefreshSeconds: HEARTBEAT_REFRESH_SECONDS,
      includeMetadata: true,
      perJobResults: true,
      ...(handler.queue.policy.perGroup && { groupConcurrency: handler.queue.policy.perGroup }),
    },
    async (jobs) => {
      const results = jobs.map((job) => handler.run(job, jobLog(log, handler, job.id), stopped));
      return Promise.all(results).finally(() => boss.notifyWorker(lane));
    },
  );
}

function jobLog(log: Log, { queue }: Handler, jobId: string): Log {
  return log.child({ queue: queue.name, jobId });
}

async function work(boss: PgBoss, handler: Handler, log: Log, stopped: AbortSignal): Promise<void> {
  for (let lane = 0; lane < handler.queue.policy.concurrency; lane++)
    await openLane(boss, handler, log, stopped);
  await boss.work(deadLetterName(handler.queue), { ...polling, includeMetadata: true }, async (jobs) => {
    for (const job of jobs) await handler.bury(job, jobLog(log, handler, job.id));
  });
}

/**
 * Works on the jobs of `handlers` until stopped, through losses of the database. Rejects when the database cannot be
 * reached or is not migrated.
 */
export async function startWorker(options: WorkerOptions): Promise<Worker> {
  const boss = open(options);
  const abort = new AbortController();
  await boss.start();
  for (const handler of options.handlers) await makeQueues(boss, handler);
  for (const handler of options.handlers) await work(boss, handler, options.log, abort.signal);
  for (const { queue, cron, payload } of options.schedules ?? [])
    await boss.schedule(queue.name, cron, payload);
  options.log.info("worker-ready", { queues: options.handlers.map(({ queue }) => queue.name) });
  return {
    async stop(drainMs = DRAIN_MS) {
      const timer = setTimeout(() => abort.abort(), drainMs);
      await boss.stop({ graceful: true, timeout: drainMs + ABORT_MS });
      clearTimeout(timer);
      abort.abort();
    },
  };
}
