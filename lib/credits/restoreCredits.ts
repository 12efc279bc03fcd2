import type { Context } from "#lib/kernel/index.ts";
import { type Moved, moveWithHouse, type PurchaseCredits } from "./take-back.ts";

/** Gives back what was taken: a refund that failed, a dispute that was won. Once per key. For jobs and the operator. */
export function restoreCredits(ctx: Context, input: PurchaseCredits): Promise<Moved> {
  return moveWithHouse(ctx, input, ["restore"]);
}
