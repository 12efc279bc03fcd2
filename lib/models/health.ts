import { type Context, Prisma } from "#lib/kernel/index.ts";
import type { ModelFailure } from "./failure.ts";
import type { ModelOffer } from "./provider.ts";

const FAILURES_TO_OPEN = 3;
const FIRST_OPEN_MS = 30_000;
const LONGEST_OPEN_MS = 600_000;
const OUT_OF_MONEY_OPEN_MS = 600_000;
const MISCONFIGURED_OPEN_MS = 300_000;
const DEFAULT_RETRY_AFTER_MS = 1_000;

/** Whether a model may be called now; `wait` says when it is worth asking again. */
export type Standing =
  | { kind: "free" }
  | { kind: "wait"; untilMs: number }
  | { kind: "open"; reason: string };

type Health = {
  openUntil: Date | null;
  openReason: string | null;
  probeUntil: Date | null;
  notBefore: Date | null;
  shutdownDate: Date | null;
};

// One statement where there is a row: whoever asks next waits behind it.
async function lockHealth(ctx: Context, provider: string, model: string): Promise<Health | undefined> {
  const [row] = await ctx.db.$queryRaw<Health[]>(Prisma.sql`
    SELECT open_until AS "openUntil", open_reason AS "openReason", probe_until AS "probeUntil",
           not_before AS "notBefore", shutdown_date AS "shutdownDate"
    FROM model_health WHERE provider = ${provider} AND model = ${model} FOR UPDATE`);
  return row;
}

async function firstHealth(ctx: Context, provider: string, model: string): Promise<Health> {
  await ctx.db.$executeRaw(Prisma.sql`
    INSERT INTO model_health (provider, model, failures) VALUES (${provider}, ${model}, 0) ON CONFLICT DO NOTHING`);
  const row = await lockHealth(ctx, provider, model);
  if (!row) throw new Error(`${provider}:${model} has no health`);
  return row;
}

/**
 * Locks the model's row in the caller's transaction, so that limits are counted one caller at a time, and says how it
 * stands. When an open circuit's time is up, the first to ask becomes its probe: the others see it open until the
 * probe has answered or `probeMs` have passed.
 */
export async function takeStanding(ctx: Context, offer: ModelOffer, probeMs: number): Promise<Standing> {
  const { provider, model } = { provider: offer.provider.name, model: offer.model };
  const health = (await lockHealth(ctx, provider, model)) ?? (await firstHealth(ctx, provider, model));
  const now = ctx.clock.now();
  if (health.shutdownDate && health.shutdownDate <= now) return { kind: "open", reason: "retired" };
  if (health.notBefore && health.notBefore > now)
    return { kind: "wait", untilMs: health.notBefore.getTime() };
  if (!health.openUntil) return { kind: "free" };
  if (health.openUntil > now || (health.probeUntil && health.probeUntil > now)) {
    return { kind: "open", reason: health.openReason ?? "failing" };
  }
  const probeUntil = new Date(now.getTime() + probeMs);
  await ctx.db.modelHealth.update({ where: { provider_model: { provider, model } }, data: { probeUntil } });
  return { kind: "free" };
}

/** Forgives all failures. A model in good health is left alone: its row is what the next caller waits for. */
export async function noteSuccess(ctx: Context, offer: ModelOffer): Promise<void> {
  const isMarked = [{ failures: { gt: 0 } }, { openUntil: { not: null } }, { probeUntil: { not: null } }];
  await ctx.db.modelHealth.updateMany({
    where: { provider: offer.provider.name, model: offer.model, OR: isMarked },
    data: { failures: 0, openUntil: null, openReason: null, probeUntil: null },
  });
}

function openFor(failure: ModelFailure, failuresInARow: number): number {
  if (failure.kind === "out-of-money") return OUT_OF_MONEY_OPEN_MS;
  if (failure.kind === "misconfigured") return MISCONFIGURED_OPEN_MS;
  if (failuresInARow < FAILURES_TO_OPEN) return 0;
  return Math.min(LONGEST_OPEN_MS, FIRST_OPEN_MS * 2 ** (failuresInARow - FAILURES_TO_OPEN));
}

/**
 * Counts a failure against the model: three in a row open its circuit for 30 s, doubling to 10 min; an empty purse or
 * a wrong key opens it at once. A refusal is the content's fault and a cancellation ours: neither counts. A rate limit
 * only sets when to come back, for all workers.
 */
export async function noteFailure(ctx: Context, offer: ModelOffer, failure: ModelFailure): Promise<void> {
  const where = { provider_model: { provider: offer.provider.name, model: offer.model } };
  const nowMs = ctx.clock.now().getTime();
  if (failure.kind === "refused" || failure.kind === "cancelled" || failure.kind === "cut-short") return;
  if (failure.kind === "rate-limited") {
    const notBefore = new Date(nowMs + (failure.retryAfterMs ?? DEFAULT_RETRY_AFTER_MS));
    await ctx.db.modelHealth.update({ where, data: { notBefore, probeUntil: null } });
    return;
  }
  const { failures } = await ctx.db.modelHealth.update({ where, data: { failures: { increment: 1 } } });
  const openMs = openFor(failure, failures);
  if (openMs === 0) return;
  const openUntil = new Date(nowMs + openMs);
  await ctx.db.modelHealth.update({ where, data: { openUntil, openReason: failure.kind, probeUntil: null } });
  const alarm = failure.kind === "out-of-money" || failure.kind === "misconfigured";
  const facts = {
    provider: offer.provider.name,
    model: offer.model,
    reason: failure.kind,
    code: failure.code,
    openUntil,
  };
  if (alarm) ctx.log.error("model-alarm", facts);
  else ctx.log.warn("model-circuit-opened", facts);
}
