import type { Context } from "#lib/kernel/index.ts";
import { SESSION_IDLE_MS, SESSION_MAX_MS } from "./session-cookie.ts";

/** Forgets sessions that are over by themselves. Returns how many. */
export async function sweepSessions(ctx: Context): Promise<number> {
  const nowMs = ctx.clock.now().getTime();
  const { count } = await ctx.db.session.deleteMany({
    where: {
      OR: [
        { createdAt: { lt: new Date(nowMs - SESSION_MAX_MS) } },
        { lastSeenAt: { lt: new Date(nowMs - SESSION_IDLE_MS) } },
      ],
    },
  });
  return count;
}
