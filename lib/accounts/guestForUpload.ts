import { type Actor, type Context, newId } from "#lib/kernel/index.ts";
import type { Secrets } from "./guest-cookie.ts";
import { guestIdOfUpload } from "./guest-id.ts";

/** How long an upload's key still speaks for the guest it made. After that only the cookie does. */
const CLAIM_MS = 60 * 60 * 1000;

/**
 * The guest that an upload without a cookie acts as. Writes nothing: a refused upload leaves no account behind
 * (`ensureAccount` makes the row, in the transaction that makes the menu).
 */
export async function guestForUpload(ctx: Context, uploadKey: string, secrets: Secrets): Promise<Actor> {
  const accountId = guestIdOfUpload(uploadKey, secrets[0]);
  const account = await ctx.db.account.findUnique({ where: { id: accountId }, select: { createdAt: true } });
  const stale = account !== null && ctx.clock.now().getTime() - account.createdAt.getTime() > CLAIM_MS;
  return { kind: "guest", accountId: stale ? newId() : accountId };
}
