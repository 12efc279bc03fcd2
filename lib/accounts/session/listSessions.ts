import { type AccountContext, requireVisitor } from "../account-context.ts";
import type { SessionView } from "../view.ts";
import { SESSION_IDLE_MS, SESSION_MAX_MS } from "./session-cookie.ts";

/** Browsers that are signed in to one's account, the one asking first, then by last use. */
export async function listSessions(ctx: AccountContext): Promise<SessionView[]> {
  const { accountId, sessionId } = requireVisitor(ctx);
  const nowMs = ctx.clock.now().getTime();
  const rows = await ctx.db.session.findMany({
    where: {
      accountId,
      lastSeenAt: { gt: new Date(nowMs - SESSION_IDLE_MS) },
      createdAt: { gt: new Date(nowMs - SESSION_MAX_MS) },
    },
    orderBy: [{ lastSeenAt: "desc" }, { id: "desc" }],
  });
  const views = rows.map(({ id, browser, system, createdAt, lastSeenAt }) => ({
    id,
    browser,
    system,
    createdAt: createdAt.toISOString(),
    lastSeenAt: lastSeenAt.toISOString(),
    isThis: id === sessionId,
  }));
  return views.toSorted((a, b) => Number(b.isThis) - Number(a.isThis));
}
