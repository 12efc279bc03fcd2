import type { Context } from "#lib/kernel/index.ts";
import { type Moved, moveWithHouse, type PurchaseCredits } from "./take-back.ts";

/**
 * Takes credits whatever the balance is, below zero if need be: the bank took the money (a dispute), or a refund is
 * heard of before its purchase. Once per key. For jobs and the operator.
 */
export function clawBack(ctx: Context, input: PurchaseCredits): Promise<Moved> {
  return moveWithHouse(ctx, input, ["clawback"]);
}
