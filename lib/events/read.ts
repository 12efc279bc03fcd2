import type { Context, Prisma } from "#lib/kernel/index.ts";

export type StoredEvent = { seq: number; data: Prisma.JsonValue };

const PAGE_MAX = 500;

/** The events after `afterSeq`, oldest first, at most `limit` (and never more than 500). */
export async function readEvents(
  ctx: Pick<Context, "db">,
  streamId: string,
  afterSeq: number,
  limit = PAGE_MAX,
): Promise<StoredEvent[]> {
  return ctx.db.event.findMany({
    where: { streamId, seq: { gt: afterSeq } },
    orderBy: { seq: "asc" },
    take: Math.min(limit, PAGE_MAX),
    select: { seq: true, data: true },
  });
}

/**
 * The number given out last in a stream, and the oldest one still kept (`last + 1` when none is); null when there is no
 * such stream.
 */
export async function readSeq(
  ctx: Pick<Context, "db">,
  streamId: string,
): Promise<{ first: number; last: number } | null> {
  const stream = await ctx.db.eventStream.findUnique({ where: { id: streamId } });
  if (!stream) return null;
  const oldest = await ctx.db.event.findFirst({ where: { streamId }, orderBy: { seq: "asc" } });
  return { first: oldest?.seq ?? stream.lastSeq + 1, last: stream.lastSeq };
}
