import { type Context, inTransaction } from "#lib/kernel/index.ts";
import { type BudgetScope, type Budgets, holdBudget } from "./budget.ts";
import { type CallFacts, countCalls, recordEnd, recordStart } from "./call-record.ts";
import { type ModelFailure, sortFailure } from "./failure.ts";
import { noteFailure, noteSuccess, takeStanding } from "./health.ts";
import type { ModelOffer } from "./provider.ts";
import { costMicros, NO_USAGE, type Usage } from "./usage.ts";

/**
 * Why a call was not made at all. Nothing was sent and nothing is owed.
 * - switched-off: the operator's kill switch
 * - over-budget: `scope` has no room today
 * - circuit-open: the model is failing, retired, unpaid or misconfigured; ask the next in the chain
 * - busy: worth asking again after `retryAfterMs`
 */
export type Denial =
  | { kind: "switched-off" }
  | { kind: "over-budget"; scope: BudgetScope }
  | { kind: "circuit-open"; reason: string }
  | { kind: "busy"; retryAfterMs: number };

export class CallDenied extends Error {
  readonly denial: Denial;
  constructor(denial: Denial) {
    super(`not called: ${denial.kind}`);
    this.name = "CallDenied";
    this.denial = denial;
  }
}

export const BUSY_RETRY_MS = 400;

/** Everything that must hold before a request may leave, decided and recorded in one transaction. */
async function admit(ctx: Context, offer: ModelOffer, facts: CallFacts, budgets: Budgets): Promise<string> {
  return inTransaction(ctx, async (tx) => {
    if (await tx.db.modelSwitch.findUnique({ where: { id: 1 } }))
      throw new CallDenied({ kind: "switched-off" });
    const standing = await takeStanding(tx, offer, facts.deadlineMs);
    const nowMs = tx.clock.now().getTime();
    if (standing.kind === "open") throw new CallDenied({ kind: "circuit-open", reason: standing.reason });
    if (standing.kind === "wait")
      throw new CallDenied({ kind: "busy", retryAfterMs: standing.untilMs - nowMs });
    const { concurrentTextCalls, concurrentImageCalls, callsPerMinute } = offer.provider;
    const atOnce = facts.medium === "text" ? concurrentTextCalls : concurrentImageCalls;
    const { running, lastMinute } = await countCalls(tx, offer, facts.medium);
    if (running >= atOnce || lastMinute >= callsPerMinute)
      throw new CallDenied({ kind: "busy", retryAfterMs: BUSY_RETRY_MS });
    const full = await holdBudget(tx, facts.payer, budgets, facts.heldMicros);
    if (full) throw new CallDenied({ kind: "over-budget", scope: full });
    return recordStart(tx, offer, facts);
  });
}

/** What a failed call is charged: what was counted, nothing when it was not taken, all that was held when nobody knows. */
function chargeFor(failure: ModelFailure, offer: ModelOffer, heldMicros: number): number {
  if (failure.usage) return costMicros(offer.price, failure.usage);
  return failure.kind === "maybe-billed" || failure.kind === "unusable" || failure.kind === "cancelled"
    ? heldMicros
    : 0;
}

export type CallResult<T> = { value: T; usage: Usage | null; requestId: string | null };

/**
 * Makes one call to an outside model under all guards: kill switch, circuit, rate, concurrency, budgets; and records
 * it before, and how it ended after. `run` sends the request and must not retry. Throws CallDenied when it was not
 * sent, ModelFailure when it was and failed.
 */
export async function callModel<T>(
  ctx: Context,
  offer: ModelOffer,
  facts: CallFacts,
  budgets: Budgets,
  run: () => Promise<CallResult<T>>,
): Promise<T> {
  const id = await admit(ctx, offer, facts, budgets);
  let result: CallResult<T>;
  try {
    result = await run();
  } catch (error) {
    const failure = sortFailure(error, ctx.clock.now().getTime());
    const cost = chargeFor(failure, offer, facts.heldMicros);
    await inTransaction(ctx, async (tx) => {
      const end = {
        usage: failure.usage ?? NO_USAGE,
        costMicros: cost,
        errorCode: failure.code,
        requestId: failure.requestId,
      };
      await noteFailure(tx, offer, failure);
      await recordEnd(tx, id, { outcome: failure.kind, ...end });
    });
    ctx.log.warn("model-call-failed", {
      callId: id,
      model: offer.model,
      outcome: failure.kind,
      code: failure.code,
      providerRequestId: failure.requestId,
    });
    throw failure;
  }
  // Health before budgets, as in admit(): taken the other way round, fifty callers deadlocked.
  const usage = result.usage ?? NO_USAGE;
  const cost = result.usage ? costMicros(offer.price, usage) : facts.heldMicros;
  await inTransaction(ctx, async (tx) => {
    await noteSuccess(tx, offer);
    const end = { usage, costMicros: cost, errorCode: null, requestId: result.requestId };
    await recordEnd(tx, id, { outcome: "ok", ...end });
  });
  return result.value;
}
