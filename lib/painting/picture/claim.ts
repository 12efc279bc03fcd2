import { type Context, Prisma } from "#lib/kernel/index.ts";
import type { ModelOffer } from "#lib/models/index.ts";

/** `mine`: paint it; `ready`: it is there; `refused`: nobody will paint it; `taken`: somebody paints it now. */
export type Claim = "mine" | "ready" | "refused" | "taken";

/**
 * Claims a picture for one painter: of all who ask at once, one gets `mine`, until `holdMs` have passed. The condition is
 * part of the write, so two workers cannot both win. The same wish asking again takes its own claim over: its job runs
 * in one place at a time, so the earlier attempt is dead, and waiting minutes for it would help nobody.
 */
export async function claimPicture(
  ctx: Context,
  key: string,
  offer: ModelOffer,
  style: string,
  claim: { by: string; holdMs: number },
): Promise<Claim> {
  const now = ctx.clock.now();
  const until = new Date(now.getTime() + claim.holdMs);
  const won = await ctx.db.$executeRaw(Prisma.sql`
    INSERT INTO picture AS p (key, state, claim_until, claimed_by, provider, model, style)
    VALUES (${key}, 'painting', ${until}, ${claim.by}::uuid, ${offer.provider.name}, ${offer.model}, ${style})
    ON CONFLICT (key) DO UPDATE
      SET claim_until = ${until}, claimed_by = ${claim.by}::uuid, provider = ${offer.provider.name}, model = ${offer.model}
    WHERE p.state = 'painting' AND (p.claim_until <= ${now} OR p.claimed_by = ${claim.by}::uuid)`);
  if (won === 1) return "mine";
  const picture = await ctx.db.picture.findUnique({ where: { key }, select: { state: true } });
  if (picture?.state === "ready") return "ready";
  return picture?.state === "refused" ? "refused" : "taken";
}

/** Gives a claim back, so that the next to ask may paint at once. */
export async function releaseClaim(ctx: Context, key: string): Promise<void> {
  await ctx.db.picture.updateMany({
    where: { key, state: "painting" },
    data: { claimUntil: ctx.clock.now() },
  });
}
