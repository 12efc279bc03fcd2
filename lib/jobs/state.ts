import { z } from "zod";
import type { Context } from "#lib/kernel/index.ts";
import { deadLetterName, type Queue } from "./queue.ts";

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

const KeyRows = z.array(z.object({ key: z.string() }));

/** Which of these singleton keys have a job that waits or runs, or whose failure is still to be told. */
export async function findLiveKeys(ctx: Context, queue: Queue<object>, keys: string[]): Promise<Set<string>> {
  const rows = KeyRows.parse(
    await ctx.db.$queryRaw`
      SELECT DISTINCT singleton_key AS key FROM pgboss.job
      WHERE name = ANY(${[queue.name, deadLetterName(queue)]}) AND singleton_key = ANY(${keys})
        AND state IN ('created', 'retry', 'active')`,
  );
  return new Set(rows.map((row) => row.key));
}
