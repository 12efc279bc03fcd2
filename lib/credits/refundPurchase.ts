import type { Context } from "#lib/kernel/index.ts";
import { type Moved, moveWithHouse, type PurchaseCredits } from "./take-back.ts";

/**
 * Money went back to the diner, so the credits go back to the house: a `refund` where they are still there, a
 * `clawback` that takes the balance below zero where they are spent. Once per key. For jobs and the operator.
 */
export function refundPurchase(ctx: Context, input: PurchaseCredits): Promise<Moved> {
  return moveWithHouse(ctx, input, ["refund", "clawback"]);
}
