import { AsyncLocalStorage } from "node:async_hooks";
import { fromPrisma, PgBoss, type Db as SqlRunner } from "pg-boss";
import { type Context, inTransaction } from "#lib/kernel/index.ts";
import { bossOptions, DEAD_LETTER_OPTIONS, deadLetterName, type Queue } from "./queue.ts";

export type EnqueueOptions = {
  /** Higher goes first; 0 when left out. */
  priority?: number;
  /** On a queue with `onePerKey`: while a job with this key waits, another one is not added. */
  singletonKey?: string;
  startAfter?: Date;
  /** Whom the job is for: no more of one group run at once than the queue's `perGroup`. */
  group?: string;
};

// One pg-boss per process that has no connection and no timer of its own: it only writes the statements, and each runs
// on the transaction of whoever enqueues. A pg-boss with a pool would commit apart from the caller.
const caller = new AsyncLocalStorage<SqlRunner>();
const noTimers = {
  now: () => Date.now(),
  setTimeout: () => 0,
  clearTimeout: () => {},
  setInterval: () => 0,
  clearInterval: () => {},
};

// What pg-boss reads for itself before it sends: its version and its queues. As JSON, because Prisma takes no regclass.
function onCallersTransaction(text: string, values?: unknown[]) {
  const db = caller.getStore();
  if (!db) throw new Error("a job can only be enqueued through enqueue()");
  return db
    .executeSql(`SELECT to_jsonb(found) AS found FROM (${text.replace(/;\s*$/, "")}) found`, values)
    .then(({ rows }) => ({ rows: rows.map((row) => row.found) }));
}

let sender: Promise<PgBoss> | undefined;

function startSender(): Promise<PgBoss> {
  const boss = new PgBoss({
    db: { executeSql: onCallersTransaction },
    clock: noTimers,
    migrate: false,
    supervise: false,
    schedule: false,
    registerInstance: false,
    openTelemetry: { enabled: false },
  });
  boss.on("error", () => {});
  return boss.start();
}

async function queueExists(ctx: Context, name: string): Promise<boolean> {
  const found = await ctx.db.$queryRawUnsafe("SELECT 1 FROM pgboss.queue WHERE name = $1", name);
  return Array.isArray(found) && found.length > 0;
}

async function makeQueue(ctx: Context, queue: Queue<object>): Promise<void> {
  const create = "SELECT pgboss.create_queue($1::text, $2::jsonb)";
  await ctx.db.$executeRawUnsafe(create, deadLetterName(queue), JSON.stringify(DEAD_LETTER_OPTIONS));
  await ctx.db.$executeRawUnsafe(create, queue.name, JSON.stringify(bossOptions(queue)));
}

/** Runs `work` with the process's sender on the transaction of `ctx`, in which the queue is known to be there. */
async function withSender<T>(
  ctx: Context,
  queue: Queue<object>,
  work: (boss: PgBoss, db: SqlRunner) => Promise<T>,
): Promise<T> {
  return inTransaction(ctx, (inner) => {
    const db = fromPrisma(inner.db);
    return caller.run(db, async () => {
      try {
        sender ??= startSender();
        const boss = await sender;
        // Asked each time, for a third of a millisecond: what a process remembers is wrong once another database stands there.
        if (!(await queueExists(inner, queue.name))) await makeQueue(inner, queue);
        return await work(boss, db);
      } catch (error) {
        // Nothing that was learned in a transaction that failed may be believed in the next one.
        sender = undefined;
        throw error;
      }
    });
  });
}

function bossJob({ group, ...options }: EnqueueOptions) {
  return { ...options, ...(group !== undefined && { group: { id: group } }) };
}

/**
 * Adds a job in the transaction of `ctx` (or in one of its own): it exists if and only if that commits, and wakes a
 * worker at that moment. Returns its id, or null when one with the same `singletonKey` already waits. Throws on a
 * payload that is not the queue's.
 */
export async function enqueue<Payload extends object>(
  ctx: Context,
  queue: Queue<Payload>,
  payload: Payload,
  options: EnqueueOptions = {},
): Promise<string | null> {
  const data = queue.payload.parse(payload);
  if (queue.policy.onePerKey && !options.singletonKey) throw new Error(`${queue.name} needs a singletonKey`);
  return withSender(ctx, queue, (boss, db) => boss.send(queue.name, data, { ...bossJob(options), db }));
}

/** As `enqueue`, for many jobs in one statement: 120 of them take 15 ms instead of 400. */
export async function enqueueAll<Payload extends object>(
  ctx: Context,
  queue: Queue<Payload>,
  jobs: { payload: Payload; options?: EnqueueOptions }[],
): Promise<void> {
  if (jobs.length === 0) return;
  const rows = jobs.map(({ payload, options = {} }) => {
    if (queue.policy.onePerKey && !options.singletonKey)
      throw new Error(`${queue.name} needs a singletonKey`);
    return { data: queue.payload.parse(payload), ...bossJob(options) };
  });
  await withSender(ctx, queue, (boss, db) => boss.insert(queue.name, rows, { db }));
}
