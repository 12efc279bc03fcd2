import { z } from "zod";
import type { Context } from "#lib/kernel/index.ts";
import type { RateLimit } from "./rate-limits.ts";

/** `key` names who and what. */
export type Turn = RateLimit & { key: string };

const Rows = z.array(z.object({ key: z.string(), granted: z.boolean(), free_at: z.date() }));

/**
 * Uses one turn of each limit, or tells in how many seconds there is one. One statement for all, in one order, so that
 * callers at the same instant neither exceed a limit nor wait for each other in a circle. A turn that is refused by one
 * limit may still have been used up in another.
 *
 * Each limit is one moment: when all of its turns are free again (the generic cell rate algorithm). Counting in fixed
 * windows was the other way; it lets through twice the limit around each full hour, and then nothing for an hour.
 */
export async function takeTurn(ctx: Context, turns: Turn[]): Promise<{ retryAfterSeconds: number } | null> {
  if (turns.length === 0) return null;
  const now = ctx.clock.now();
  const keys = turns.map(({ key }) => key);
  const costs = turns.map(({ limit, perSeconds }) => perSeconds / limit);
  const spans = turns.map(({ perSeconds }) => perSeconds);
  const rows = Rows.parse(
    await ctx.db.$queryRaw`
      WITH asked AS (
        SELECT key, cost * interval '1 second' AS cost, span * interval '1 second' AS span
        FROM unnest(${keys}::text[], ${costs}::float8[], ${spans}::float8[]) AS asked (key, cost, span)
      ), granted AS (
        INSERT INTO rate AS known (key, free_at) SELECT key, ${now}::timestamptz + cost FROM asked ORDER BY key
        ON CONFLICT (key) DO UPDATE
          SET free_at = greatest(known.free_at, ${now}::timestamptz) + (excluded.free_at - ${now}::timestamptz)
          WHERE greatest(known.free_at, ${now}::timestamptz) + (excluded.free_at - ${now}::timestamptz)
            <= ${now}::timestamptz + (SELECT span FROM asked WHERE asked.key = known.key)
        RETURNING key
      )
      SELECT asked.key, granted.key IS NOT NULL AS granted,
        coalesce(known.free_at, ${now}::timestamptz) + asked.cost - asked.span AS free_at
      FROM asked LEFT JOIN granted USING (key) LEFT JOIN rate known ON known.key = asked.key`,
  );
  const refused = rows.filter((row) => !row.granted);
  if (refused.length === 0) return null;
  const waitMs = Math.max(...refused.map((row) => row.free_at.getTime() - now.getTime()));
  return { retryAfterSeconds: Math.max(1, Math.ceil(waitMs / 1000)) };
}
