import type { Context } from "#lib/kernel/index.ts";

/** Forgets a stream entirely. Who still follows it hears nothing more. */
export async function dropStream(ctx: Context, streamId: string): Promise<void> {
  await ctx.db.eventStream.deleteMany({ where: { id: streamId } });
}

/**
 * Forgets events older than `before`; who asks for one of them is given all rows anew instead. Returns how many went.
 * At most 10 000 at a time, so that it never holds much: call again until it returns 0.
 */
export async function pruneEvents(ctx: Context, before: Date): Promise<number> {
  return ctx.db.$executeRaw`
    DELETE FROM event WHERE (stream_id, seq) IN (
      SELECT stream_id, seq FROM event WHERE created_at < ${before} LIMIT 10000
    )`;
}
