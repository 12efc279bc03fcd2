import { type Context, newId, Prisma } from "#lib/kernel/index.ts";
import type { ModelOffer } from "#lib/models/index.ts";

/** `mine`: paint it, until `release`; `ready`: it is there; `refused`: nobody will paint it; `taken`: somebody paints it now. */
export type Claim =
  | { kind: "mine"; release(): Promise<void>; stopKeeping(): void }
  | { kind: "ready" | "refused" | "taken" };

// Kept up while its painter lives, so that a dead one's is free about when its job is given to another worker (13 s).
const HOLD_MS = 15_000;
const KEEP_EVERY_MS = 4_000;

/**
 * Claims a picture for one painter: of all who ask at once, one gets `mine`. The condition is part of the write, so two
 * workers cannot both win. Rejected: one long claim, for which the dish of a dead worker would wait minutes, and a claim
 * that a job's second run may take over, since the first may still be alive and paying.
 */
export async function claimPicture(
  ctx: Context,
  key: string,
  offer: ModelOffer,
  style: string,
): Promise<Claim> {
  const now = ctx.clock.now();
  const until = new Date(now.getTime() + HOLD_MS);
  const token = newId(now.getTime());
  const { provider, model } = { provider: offer.provider.name, model: offer.model };
  const won = await ctx.db.$executeRaw(Prisma.sql`
    INSERT INTO picture AS p (key, state, claim_until, claimed_by, provider, model, style)
    VALUES (${key}, 'painting', ${until}, ${token}::uuid, ${provider}, ${model}, ${style})
    ON CONFLICT (key) DO UPDATE
      SET claim_until = ${until}, claimed_by = ${token}::uuid, provider = ${provider}, model = ${model}
    WHERE p.state = 'painting' AND p.claim_until <= ${now}`);
  if (won === 1) return keptClaim(ctx, key, token);
  const picture = await ctx.db.picture.findUnique({ where: { key }, select: { state: true } });
  if (picture?.state === "ready") return { kind: "ready" };
  return { kind: picture?.state === "refused" ? "refused" : "taken" };
}

function keptClaim(ctx: Context, key: string, token: string): Claim {
  const where = { key, state: "painting", claimedBy: token };
  const keepUntil = async (ms: number) => {
    const claimUntil = new Date(ctx.clock.now().getTime() + ms);
    await ctx.db.picture.updateMany({ where, data: { claimUntil } });
  };
  const timer = setInterval(() => {
    keepUntil(HOLD_MS).catch((error: unknown) => ctx.log.warn("claim-not-kept", { pictureKey: key, error }));
  }, KEEP_EVERY_MS);
  const stopKeeping = () => clearInterval(timer);
  return {
    kind: "mine",
    stopKeeping,
    /** Gives it back, so that the next to ask may paint at once. */
    async release() {
      stopKeeping();
      await keepUntil(0);
    },
  };
}
