import { createHmac } from "node:crypto";
import { type Context, inTransaction } from "#lib/kernel/index.ts";
import type { Secrets } from "./guest-cookie.ts";
import type { Neighbours } from "./neighbours.ts";
import { takeTurn } from "./rate/takeTurn.ts";

export type WelcomeTerms = {
  /** Given to each person once. */
  credits: number;
  /** People given them in any 24 hours: in all, and from one network. */
  grantsPerDay: number;
  grantsPerAddressDay: number;
};

type Newcomer = { accountId: string; issuer: string; subject: string; addressHash: string | null };

/** `granted`: now. `capped`: too many today, nothing was given, and the next sign-in tries again. null: had before. */
export type Welcomed = "granted" | "capped" | null;

class Capped extends Error {}

const DAY_SECONDS = 86_400;

/**
 * The credits for signing up, once for each person for ever: their ledger key is made from who the provider says they
 * are, so it outlives the account. It is a keyed hash: who reads the ledger cannot ask whether somebody was here.
 */
export async function welcomeDiner(
  ctx: Context,
  neighbours: Neighbours,
  terms: WelcomeTerms,
  secrets: Secrets,
  newcomer: Newcomer,
): Promise<Welcomed> {
  if (terms.credits === 0) return null;
  const { accountId, addressHash } = newcomer;
  const account = await ctx.db.account.findUnique({ where: { id: accountId }, select: { welcome: true } });
  if (account?.welcome === "granted") return null;
  // A secret is rotated now and then; nobody shall be new again because of it.
  const [key, ...former] = secrets.map((secret) => keyOf(newcomer, secret));
  try {
    return await inTransaction(ctx, async (tx) => {
      const isNew = await neighbours.grant(tx, { accountId, credits: terms.credits, key: key ?? "", former });
      if (isNew && (await isCapped(tx, terms, addressHash))) throw new Capped();
      await tx.db.account.updateMany({ where: { id: accountId }, data: { welcome: "granted" } });
      return isNew ? "granted" : null;
    });
  } catch (error) {
    if (!(error instanceof Capped)) throw error;
    ctx.log.warn("sign-up-grant-capped", { accountId });
    await ctx.db.account.updateMany({ where: { id: accountId }, data: { welcome: "capped" } });
    return "capped";
  }
}

function keyOf({ issuer, subject }: Newcomer, secret: string): string {
  return `sign-up:${createHmac("sha256", secret).update(`sign-up:${issuer} ${subject}`).digest("base64url")}`;
}

/** Counted in the grant's own transaction: what is rolled back was not given, and does not count. */
async function isCapped(tx: Context, terms: WelcomeTerms, addressHash: string | null): Promise<boolean> {
  const { grantsPerDay, grantsPerAddressDay } = terms;
  if (grantsPerDay === 0 || grantsPerAddressDay === 0) return true;
  const turns = [{ key: "grant:all", limit: grantsPerDay, perSeconds: DAY_SECONDS }];
  const address = addressHash && {
    key: `grant:address:${addressHash}`,
    limit: grantsPerAddressDay,
    perSeconds: DAY_SECONDS,
  };
  return (await takeTurn(tx, address ? [...turns, address] : turns)) !== null;
}
