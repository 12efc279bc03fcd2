import { type Context, Prisma } from "#lib/kernel/index.ts";
import { clientFor } from "./client.ts";
import { sortFailure } from "./failure.ts";
import type { ModelOffer } from "./provider.ts";

const WARN_DAYS = 28;
const DAY_MS = 86_400_000;

/**
 * Asks each provider for its models (free of charge) and keeps their shutdown dates: `takeStanding` closes a model on
 * its day by itself. Warns four weeks before, and raises an alarm for a model that is not there.
 */
export async function checkModels(ctx: Context, offers: ModelOffer[]): Promise<void> {
  const names = new Set(offers.map((offer) => offer.provider.name));
  for (const name of names) {
    const mine = offers.filter((offer) => offer.provider.name === name);
    const provider = mine[0]?.provider;
    if (!provider) continue;
    try {
      const listed = new Map<string, string | null>();
      for await (const model of clientFor(provider).models.list())
        listed.set(model.id, model.shutdown_date ?? null);
      for (const offer of mine) await noteListing(ctx, offer, listed);
    } catch (error) {
      const { kind, code } = sortFailure(error, ctx.clock.now().getTime());
      ctx.log.warn("model-check-failed", { provider: name, reason: kind, code });
    }
  }
}

async function noteListing(
  ctx: Context,
  offer: ModelOffer,
  listed: Map<string, string | null>,
): Promise<void> {
  const facts = { provider: offer.provider.name, model: offer.model };
  const now = ctx.clock.now();
  if (!listed.has(offer.model)) ctx.log.error("model-alarm", { ...facts, reason: "not offered" });
  const date = listed.get(offer.model);
  const shutdownDate = date ? new Date(`${date}T00:00:00Z`) : null;
  await ctx.db.$executeRaw(Prisma.sql`
    INSERT INTO model_health (provider, model, failures, shutdown_date, checked_at)
    VALUES (${facts.provider}, ${facts.model}, 0, ${shutdownDate}::date, ${now})
    ON CONFLICT (provider, model) DO UPDATE SET shutdown_date = EXCLUDED.shutdown_date, checked_at = EXCLUDED.checked_at`);
  if (!shutdownDate) return;
  const daysLeft = Math.ceil((shutdownDate.getTime() - now.getTime()) / DAY_MS);
  if (daysLeft <= WARN_DAYS) ctx.log.warn("model-shutdown-near", { ...facts, shutdownDate: date, daysLeft });
}
