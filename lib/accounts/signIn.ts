import { AppError, type Context, inTransaction, newId } from "#lib/kernel/index.ts";
import type { GoogleIdentity } from "./google/verify-token.ts";
import type { Neighbours } from "./neighbours.ts";
import { type Device, deviceOf } from "./session/device.ts";
import { hashSessionToken, newSessionToken } from "./session/session-cookie.ts";

/** Whom the provider vouches for, what the browser calls itself, and the guest it was until now. */
export type SignIn = { identity: GoogleIdentity; userAgent: string | null; guestId: string | null };

/** `token` goes into the browser's cookie and nowhere else. */
export type SignedIn = { accountId: string; token: string; isNew: boolean };

/** A diner's oldest session ends when another one would be too many. */
const MAX_SESSIONS = 50;

/**
 * Opens a session for a person, and an account at the first time. What the guest has made becomes theirs, also when the
 * account was there already, when two tabs do this at once, or when it is done again. Accounts are told apart by issuer
 * and subject alone: an e-mail address changes hands, and never joins two accounts.
 */
export async function signIn(ctx: Context, neighbours: Neighbours, input: SignIn): Promise<SignedIn> {
  return inTransaction(ctx, async (tx) => {
    const { accountId, isNew } = await requireDiner(tx, input.identity);
    const token = await openSession(tx, accountId, deviceOf(input.userAgent));
    if (input.guestId !== null) await adoptGuest(tx, neighbours, input.guestId, accountId);
    return { accountId, token, isNew };
  });
}

/** The account of an identity, made now if need be, and locked until the transaction ends. */
async function requireDiner(tx: Context, identity: GoogleIdentity) {
  const { issuer, subject, name, email, pictureUrl } = identity;
  const now = tx.clock.now();
  // Two tabs of a new diner arrive together: there is no row yet that the second could wait for.
  await tx.db.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`${issuer} ${subject}`}, 0))`;
  const known = await tx.db.identity.findUnique({ where: { issuer_subject: { issuer, subject } } });
  if (!known) {
    const accountId = newId(now.getTime());
    const person = { name, email, pictureUrl, createdAt: now, lastSeenAt: now };
    await tx.db.account.create({ data: { id: accountId, kind: "diner", ...person } });
    await tx.db.identity.create({ data: { issuer, subject, accountId } });
    return { accountId, isNew: true };
  }
  const { accountId } = known;
  await tx.db
    .$executeRaw`UPDATE account SET picture = NULL WHERE id = ${accountId}::uuid AND picture_url IS DISTINCT FROM ${pictureUrl}`;
  const { count } = await tx.db.account.updateMany({
    where: { id: accountId },
    data: { name, email, pictureUrl, lastSeenAt: now },
  });
  // Deleted between the two statements: rare, and right the next time.
  if (count === 0) throw new AppError("conflict", { detail: "the account was deleted meanwhile" });
  return { accountId, isNew: false };
}

async function openSession(tx: Context, accountId: string, device: Device): Promise<string> {
  const token = newSessionToken();
  const tokenHash = hashSessionToken(token) ?? "";
  const now = tx.clock.now();
  await tx.db.session.create({
    data: { id: newId(now.getTime()), tokenHash, accountId, ...device, createdAt: now, lastSeenAt: now },
  });
  await tx.db.$executeRaw`
    DELETE FROM session WHERE account_id = ${accountId}::uuid AND id NOT IN
      (SELECT id FROM session WHERE account_id = ${accountId}::uuid ORDER BY last_seen_at DESC LIMIT ${MAX_SESSIONS})`;
  return token;
}

/**
 * Hands over what a guest has made. The guest's row stays as a signpost: an upload that is still on its way lands with
 * the account too (`ensureAccount`). A guest who was handed over before stays with whom it was.
 */
export async function adoptGuest(tx: Context, neighbours: Neighbours, guestId: string, accountId: string) {
  const { count } = await tx.db.account.updateMany({
    where: { id: guestId, kind: "guest", OR: [{ adoptedById: null }, { adoptedById: accountId }] },
    data: { adoptedById: accountId },
  });
  if (count > 0) await neighbours.adopt(tx, { fromAccountId: guestId, toAccountId: accountId });
}
