import { readJobsState } from "#lib/jobs/index.ts";
import type { Context, Log } from "#lib/kernel/index.ts";
import type { Storage } from "#lib/storage/index.ts";

type CheckName = "database" | "queue" | "worker" | "storage";
export type Health = {
  ok: boolean;
  checks: Record<CheckName, boolean>;
  /**
   * How long the job that could run has waited longest; null when the queue does not answer. Told and never judged: a
   * slow painter's backlog is no reason to take web processes away from people who read.
   */
  oldestWaitingSeconds: number | null;
};
export type HealthContext = Pick<Context, "db" | "log"> & { storage: Storage };

const CHECK_MS = 3_000;
/** Anybody may ask; this bounds what asking costs us. */
const REMEMBERED_MS = 1_000;

async function passes(log: Log, check: CheckName, work: Promise<unknown>): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer in ${CHECK_MS} ms`)), CHECK_MS);
  });
  try {
    await Promise.race([work, late]);
    return true;
  } catch (error) {
    log.warn("health-check-failed", { check, error });
    return false;
  } finally {
    clearTimeout(timer);
  }
}

async function look({ db, log, storage }: HealthContext): Promise<Health> {
  const jobs = readJobsState({ db });
  const worker = jobs.then(({ workers }) => {
    if (workers === 0) throw new Error("no worker has been heard from in 15 s");
  });
  const [database, queue, isWorking, isStored] = await Promise.all([
    passes(log, "database", db.$queryRaw`SELECT 1`),
    passes(log, "queue", jobs),
    passes(log, "worker", worker),
    passes(log, "storage", storage.probe()),
  ]);
  const checks = { database, queue, worker: isWorking, storage: isStored };
  const oldestWaitingSeconds = queue ? (await jobs).oldestWaitingSeconds : null;
  return { ok: Object.values(checks).every(Boolean), checks, oldestWaitingSeconds };
}

/** A function that tells whether menus can be taken and read just now. Each check has 3 s; an answer is kept for 1 s. */
export function createHealth(ctx: HealthContext): () => Promise<Health> {
  let kept: { atMs: number; health: Promise<Health> } | undefined;
  return () => {
    const nowMs = performance.now();
    if (!kept || nowMs - kept.atMs > REMEMBERED_MS) kept = { atMs: nowMs, health: look(ctx) };
    return kept.health;
  };
}
