import type { Context, Prisma } from "#lib/kernel/index.ts";

/** What PostgreSQL announces new events on; the payload is the stream's id. */
export const CHANNEL = "carte_events";

/**
 * Adds an event to a stream (made by its first event) in the caller's transaction, and returns its number: 1, 2, 3, …
 * without gaps. The lock on the stream's row makes concurrent writers of one stream wait for each other's commit, so
 * that numbers become visible in order: who has seen 7 never meets a 6 later. A sequence was rejected for that reason.
 * `data` is JSON; keep it under 100 kB.
 */
export async function publish(ctx: Context, streamId: string, data: Prisma.InputJsonValue): Promise<number> {
  const rows = await ctx.db.$queryRaw<{ last_seq: number }[]>`
    WITH stream AS (
      INSERT INTO event_stream (id, last_seq) VALUES (${streamId}::uuid, 1)
      ON CONFLICT (id) DO UPDATE SET last_seq = event_stream.last_seq + 1
      RETURNING id, last_seq
    ), added AS (
      INSERT INTO event (stream_id, seq, data) SELECT id, last_seq, ${JSON.stringify(data)}::jsonb FROM stream
    )
    SELECT last_seq, pg_notify(${CHANNEL}, id::text)::text FROM stream`;
  const seq = rows[0]?.last_seq;
  if (seq === undefined) throw new Error(`no event was added to ${streamId}`);
  return seq;
}
