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
  return publishAll(ctx, streamId, [data]);
}

/** As `publish`, for some events in one statement, in this order. Returns the number of the last. */
export async function publishAll(
  ctx: Context,
  streamId: string,
  events: Prisma.InputJsonValue[],
): Promise<number> {
  const rows = await ctx.db.$queryRaw<{ last_seq: number }[]>`
    WITH stream AS (
      INSERT INTO event_stream (id, last_seq) VALUES (${streamId}::uuid, ${events.length}::int)
      ON CONFLICT (id) DO UPDATE SET last_seq = event_stream.last_seq + ${events.length}::int
      RETURNING id, last_seq
    ), added AS (
      INSERT INTO event (stream_id, seq, data)
      SELECT id, last_seq - ${events.length}::int + place::int, item
      FROM stream, jsonb_array_elements(${JSON.stringify(events)}::jsonb) WITH ORDINALITY AS items (item, place)
    )
    SELECT last_seq, pg_notify(${CHANNEL}, id::text)::text FROM stream`;
  const seq = rows[0]?.last_seq;
  if (seq === undefined) throw new Error(`no event was added to ${streamId}`);
  return seq;
}
