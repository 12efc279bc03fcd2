import { createHash } from "node:crypto";
import type { Context } from "#lib/kernel/index.ts";
import { hashSessionToken, SESSION_IDLE_MS, SESSION_MAX_MS } from "./session-cookie.ts";

/** The signed-in diner of one request: what every page shows of them. */
export type Visitor = {
  accountId: string;
  sessionId: string;
  name: string | null;
  /** Changes when the picture does; null when there is none. */
  pictureVersion: string | null;
  /** The language chosen; null follows the browser. */
  locale: string | null;
};

/** Writing down each use would be a write for every read. */
const NOTE_EVERY_MS = 10 * 60_000;

/** Whom a session cookie's value speaks for; null when it is unknown, ended, or unused for too long. */
export async function findSession(ctx: Context, token: string | undefined): Promise<Visitor | null> {
  const tokenHash = hashSessionToken(token);
  if (!tokenHash) return null;
  const session = await ctx.db.session.findUnique({
    where: { tokenHash },
    select: {
      id: true,
      createdAt: true,
      lastSeenAt: true,
      account: { select: { id: true, name: true, pictureUrl: true, locale: true } },
    },
  });
  const nowMs = ctx.clock.now().getTime();
  if (!session || isOver(session, nowMs)) return null;
  if (nowMs - session.lastSeenAt.getTime() > NOTE_EVERY_MS) {
    await ctx.db.session.updateMany({ where: { id: session.id }, data: { lastSeenAt: new Date(nowMs) } });
  }
  const { id, name, pictureUrl, locale } = session.account;
  return { accountId: id, sessionId: session.id, name, pictureVersion: versionOf(pictureUrl), locale };
}

function versionOf(pictureUrl: string | null): string | null {
  return pictureUrl && createHash("sha256").update(pictureUrl).digest("base64url").slice(0, 8);
}

function isOver({ createdAt, lastSeenAt }: { createdAt: Date; lastSeenAt: Date }, nowMs: number): boolean {
  return nowMs - createdAt.getTime() > SESSION_MAX_MS || nowMs - lastSeenAt.getTime() > SESSION_IDLE_MS;
}
