import { CallDenied } from "#lib/models/index.ts";
import type { FallbackReason } from "../reader.ts";

/** What a diner is told of an error that ended the asking: limits by their name, everything else is "no model". */
export function fallbackReasonOf(error: unknown): FallbackReason {
  if (!(error instanceof CallDenied)) return "no-model";
  if (error.denial.kind === "over-budget") return `over-budget-${error.denial.scope}`;
  return error.denial.kind === "switched-off" ? "switched-off" : "no-model";
}

/** Of two reasons the one that a diner can do something with: a limit ends, and says when. */
export function plainerReason(a: FallbackReason | null, b: FallbackReason | null): FallbackReason | null {
  return a === null || a === "no-model" ? (b ?? a) : a;
}
