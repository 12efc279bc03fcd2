import { type Actor, type Context, inTransaction } from "#lib/kernel/index.ts";
import { actorFromCookie, type Secrets } from "./guest-cookie.ts";
import type { Neighbours } from "./neighbours.ts";
import { findSession, type Visitor } from "./session/findSession.ts";
import { adoptGuest } from "./signIn.ts";

/** Values of the cookies that a browser sent. */
export type CallerCookies = { guestCookie: string | undefined; sessionCookie: string | undefined };

/**
 * `hasStrayGuest`: a signed-in browser that is still a guest too, because an upload began before sign-in and was answered
 * after it. What it made is the account's by now; the door takes the cookie away.
 */
export type Caller = { actor: Actor; visitor: Visitor | null; hasStrayGuest: boolean };

/** Who a request speaks for: the session's diner, else the guest, else nobody. */
export async function identifyCaller(
  ctx: Context,
  neighbours: Neighbours,
  secrets: Secrets,
  { guestCookie, sessionCookie }: CallerCookies,
): Promise<Caller> {
  const guest = actorFromCookie(guestCookie, secrets);
  const visitor = await findSession(ctx, sessionCookie);
  if (!visitor) return { actor: guest, visitor: null, hasStrayGuest: false };
  const { accountId } = visitor;
  if (guest.kind === "guest") await adoptStray(ctx, neighbours, guest.accountId, accountId);
  return { actor: { kind: "diner", accountId }, visitor, hasStrayGuest: guest.kind === "guest" };
}

async function adoptStray(
  ctx: Context,
  neighbours: Neighbours,
  guestId: string,
  accountId: string,
): Promise<void> {
  const stray = await ctx.db.account.findUnique({ where: { id: guestId }, select: { adoptedById: true } });
  if (stray?.adoptedById !== null) return;
  await inTransaction(ctx, (tx) => adoptGuest(tx, neighbours, guestId, accountId));
}
