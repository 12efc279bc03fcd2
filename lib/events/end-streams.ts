import type { Context, Prisma } from "#lib/kernel/index.ts";
import { CHANNEL } from "./publish.ts";

/**
 * Forgets all events of these streams and publishes a last one to each, in the caller's transaction. Two statements for
 * however many: someone who deletes an account may have thousands of streams, and a transaction has 15 seconds.
 */
export async function endStreams(
  ctx: Context,
  streamIds: string[],
  last: Prisma.InputJsonValue,
): Promise<void> {
  await ctx.db.$executeRaw`DELETE FROM event WHERE stream_id = ANY(${streamIds}::uuid[])`;
  await ctx.db.$queryRaw`
    WITH stream AS (
      INSERT INTO event_stream (id, last_seq) SELECT id, 1 FROM unnest(${streamIds}::uuid[]) AS ended (id) ORDER BY id
      ON CONFLICT (id) DO UPDATE SET last_seq = event_stream.last_seq + 1
      RETURNING id, last_seq
    ), added AS (
      INSERT INTO event (stream_id, seq, data) SELECT id, last_seq, ${JSON.stringify(last)}::jsonb FROM stream
    )
    SELECT count(pg_notify(${CHANNEL}, id::text)::text) FROM stream`;
}
