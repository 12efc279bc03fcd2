import { type Context, inTransaction, newId, Prisma } from "#lib/kernel/index.ts";
import { type Payer, settleBudget, utcDay } from "./budget.ts";
import type { FailureKind } from "./failure.ts";
import type { ModelOffer } from "./provider.ts";
import { NO_USAGE, type Usage } from "./usage.ts";

export type CallPurpose = "read-page" | "describe-dishes" | "paint-dish" | "moderate";

/** What a call is for and whom it is counted against. */
export type CallFacts = {
  purpose: CallPurpose;
  medium: "text" | "image";
  payer: Payer;
  menuId: string | null;
  dishId: string | null;
  /** The most it can cost. */
  heldMicros: number;
  /** After this it is taken for lost. */
  deadlineMs: number;
};

/** How many calls of this model are at work, and how many began in the last minute, over all workers. */
export async function countCalls(
  ctx: Context,
  offer: ModelOffer,
  medium: "text" | "image",
): Promise<{ running: number; lastMinute: number }> {
  const now = ctx.clock.now();
  const minuteAgo = new Date(now.getTime() - 60_000);
  const ofModel = Prisma.sql`provider = ${offer.provider.name} AND model = ${offer.model} AND medium = ${medium}`;
  // Two counts in one question: the model's row is locked meanwhile, and each has an index of its own.
  const [counted] = await ctx.db.$queryRaw<{ running: number; lastMinute: number }[]>(Prisma.sql`
    SELECT (SELECT count(*)::int FROM model_call
            WHERE ${ofModel} AND outcome = 'running' AND deadline > ${now}) AS running,
           (SELECT count(*)::int FROM model_call WHERE ${ofModel} AND started_at > ${minuteAgo}) AS "lastMinute"`);
  if (!counted) throw new Error("nothing was counted");
  return counted;
}

export async function recordStart(ctx: Context, offer: ModelOffer, facts: CallFacts): Promise<string> {
  const { payer, deadlineMs, ...rest } = facts;
  const now = ctx.clock.now();
  const id = newId(now.getTime());
  const deadline = new Date(now.getTime() + deadlineMs);
  const of = { provider: offer.provider.name, model: offer.model, day: utcDay(now), startedAt: now };
  await ctx.db.modelCall.create({ data: { id, ...rest, ...payer, ...of, deadline } });
  return id;
}

export type CallEnd = {
  outcome: "ok" | FailureKind;
  usage: Usage;
  costMicros: number;
  errorCode: string | null;
  requestId: string | null;
};

/** Writes how a call ended and settles its budgets, once: false when somebody (the sweep) already did. */
export async function recordEnd(ctx: Context, id: string, end: CallEnd): Promise<boolean> {
  const { usage, ...facts } = end;
  const [call] = await ctx.db.modelCall.updateManyAndReturn({
    where: { id, outcome: "running" },
    data: { ...facts, ...usage, endedAt: ctx.clock.now() },
  });
  if (!call) return false;
  await settleBudget(ctx, call, call.day, call.heldMicros, end.costMicros);
  return true;
}

/**
 * Calls whose process died before it wrote how they ended: each is recorded as maybe billed, at the most it could
 * cost. Safe to run anywhere at any time. Answers how many there were.
 */
export async function sweepLostCalls(ctx: Context): Promise<number> {
  const lost = await ctx.db.modelCall.findMany({
    where: { outcome: "running", deadline: { lt: ctx.clock.now() } },
    select: { id: true, heldMicros: true },
    take: 500,
  });
  for (const { id, heldMicros } of lost) {
    const end = { usage: NO_USAGE, costMicros: heldMicros, errorCode: "lost", requestId: null };
    await inTransaction(ctx, (tx) => recordEnd(tx, id, { outcome: "maybe-billed", ...end }));
    ctx.log.warn("model-call-lost", { callId: id, heldMicros });
  }
  return lost.length;
}
