import OpenAI from "openai";
import type { Usage } from "./usage.ts";

/**
 * Why a call brought nothing, as what follows from it.
 * - refused: the content is at fault (moderation, refusal, filter); final for this content, nobody else is asked.
 * - rate-limited: comes back after `retryAfterMs`; the request was not billed.
 * - out-of-money: the operator's account is empty or capped; not a rate. The provider is left alone, an alarm goes off.
 * - misconfigured: key, model or request is wrong; trying again cannot help.
 * - unavailable: the provider did not take the request (refused connection, 503); safe to try again.
 * - maybe-billed: no answer arrived but work may have been done (timeout, cut body, 500, unreadable 200).
 * - cut-short: the model stopped at its output limit; what arrived is good.
 * - unusable: an answer came, was billed, and does not fit the schema.
 * - cancelled: we stopped it ourselves.
 */
export type FailureKind =
  | "refused"
  | "rate-limited"
  | "out-of-money"
  | "misconfigured"
  | "unavailable"
  | "maybe-billed"
  | "cut-short"
  | "unusable"
  | "cancelled";

export class ModelFailure extends Error {
  readonly kind: FailureKind;
  readonly code: string | null;
  readonly requestId: string | null;
  readonly retryAfterMs: number | null;
  /** What the provider counted all the same: a refusal is written, and billed, like any answer. */
  readonly usage: Usage | null;

  constructor(
    kind: FailureKind,
    message: string,
    more: {
      code?: string | null;
      requestId?: string | null;
      retryAfterMs?: number | null;
      usage?: Usage | null;
      cause?: unknown;
    } = {},
  ) {
    super(message, { cause: more.cause });
    this.name = "ModelFailure";
    this.kind = kind;
    this.code = more.code ?? null;
    this.requestId = more.requestId ?? null;
    this.retryAfterMs = more.retryAfterMs ?? null;
    this.usage = more.usage ?? null;
  }
}

const OUT_OF_MONEY = new Set([
  "insufficient_quota",
  "project_spend_limit_exceeded",
  "billing_hard_limit_reached",
]);
const REFUSED = new Set(["moderation_blocked", "content_policy_violation", "image_content_policy_violation"]);

function kindOfStatus(status: number, code: string): FailureKind {
  if (OUT_OF_MONEY.has(code)) return "out-of-money";
  if (REFUSED.has(code)) return "refused";
  if (status === 429) return "rate-limited";
  if (status === 503) return "unavailable";
  return status >= 500 ? "maybe-billed" : "misconfigured";
}

/** Retry-After in seconds or as a date (RFC 9110, 10.2.3), or the millisecond header of OpenAI. Null when absent. */
function readRetryAfter(headers: Headers | undefined, nowMs: number): number | null {
  const exact = Number(headers?.get("retry-after-ms") ?? Number.NaN);
  if (exact >= 0) return exact;
  const value = headers?.get("retry-after");
  if (!value) return null;
  const seconds = Number(value);
  const ms = Number.isNaN(seconds) ? Date.parse(value) - nowMs : seconds * 1000;
  return Number.isNaN(ms) ? null : Math.max(0, ms);
}

function neverArrived(error: unknown): boolean {
  for (
    let cause: unknown = error, depth = 0;
    cause instanceof Error && depth < 5;
    cause = cause.cause, depth++
  ) {
    const code = "code" in cause ? cause.code : undefined;
    if (code === "ECONNREFUSED" || code === "ENOTFOUND" || code === "EAI_AGAIN") return true;
  }
  return false;
}

/** Sorts whatever the SDK threw. An error that it did not foresee counts as maybe billed. */
export function sortFailure(error: unknown, nowMs: number): ModelFailure {
  if (error instanceof ModelFailure) return error;
  if (error instanceof OpenAI.APIUserAbortError)
    return new ModelFailure("cancelled", "cancelled", { cause: error });
  if (error instanceof OpenAI.APIConnectionError) {
    const kind = neverArrived(error) ? "unavailable" : "maybe-billed";
    return new ModelFailure(kind, error.message, { cause: error });
  }
  if (error instanceof OpenAI.APIError && typeof error.status === "number") {
    const code = error.code ?? "";
    const kind = kindOfStatus(error.status, code);
    const retryAfterMs = kind === "rate-limited" ? readRetryAfter(error.headers, nowMs) : null;
    return new ModelFailure(kind, error.message, {
      code,
      requestId: error.requestID ?? null,
      retryAfterMs,
      cause: error,
    });
  }
  const message = error instanceof Error ? error.message : String(error);
  return new ModelFailure("maybe-billed", message, { cause: error });
}
