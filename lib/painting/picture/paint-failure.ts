import { CallDenied, ModelFailure } from "#lib/models/index.ts";

/**
 * Why there will be no picture for this request.
 * - refused: the content; final
 * - no-painter: all providers are down, unpaid or misconfigured
 * - over-budget-…, switched-off: the operator's limits
 * - failed: a call went out and brought nothing; it may have been billed, so it is not repeated by itself
 */
type PaintFailureReason =
  | "refused"
  | "no-painter"
  | "over-budget-diner"
  | "over-budget-address"
  | "over-budget-all"
  | "switched-off"
  | "failed";

export class PaintFailure extends Error {
  readonly reason: PaintFailureReason;
  constructor(reason: PaintFailureReason, cause?: unknown) {
    super(`no picture: ${reason}`, { cause });
    this.name = "PaintFailure";
    this.reason = reason;
  }
}

/** What an error of the call itself means for who waits. */
export function reasonOf(error: unknown): PaintFailureReason {
  if (error instanceof CallDenied && error.denial.kind === "over-budget")
    return `over-budget-${error.denial.scope}`;
  if (error instanceof CallDenied && error.denial.kind === "switched-off") return "switched-off";
  return error instanceof ModelFailure && error.kind === "refused" ? "refused" : "failed";
}
