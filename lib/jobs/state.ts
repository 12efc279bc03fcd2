import type { Context } from "#lib/kernel/index.ts";

export type JobsState = {
  /** Worker processes heard from in the last 15 s. */
  workers: number;
  /** How long the job that could run and has waited longest has waited; 0 when none waits. */
  oldestWaitingSeconds: number;
};

/** How the queue is doing. Rejects when the database is away or not migrated. */
export async function readJobsState(ctx: Pick<Context, "db">): Promise<JobsState> {
  const rows = await ctx.db.$queryRaw<{ workers: number; waiting: number }[]>`
    SELECT
      (SELECT count(*)::int FROM pgboss.instance
        WHERE name = 'worker' AND stopped_on IS NULL AND heartbeat_on > now() - interval '15 seconds') AS workers,
      (SELECT coalesce(max(extract(epoch FROM now() - start_after)), 0)::float8 FROM pgboss.job
        WHERE state IN ('created', 'retry') AND start_after < now()) AS waiting`;
  const [row] = rows;
  if (!row) throw new Error("the queue did not answer");
  return { workers: row.workers, oldestWaitingSeconds: Math.round(row.waiting) };
}
