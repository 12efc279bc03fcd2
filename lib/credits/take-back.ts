import { z } from "zod";
import { type Context, inTransaction, parseInput } from "#lib/kernel/index.ts";
import { Credits, IdempotencyKey } from "./amounts.ts";
import { findTransfer, postFromHouse, type TransferKind } from "./post-transfer.ts";
import { requireHouse } from "./rights.ts";

/** Credits of a purchase that go back to the house, or come again. `key` says which step of which purchase. */
export const PurchaseCredits = z.object({ accountId: z.uuid(), credits: Credits, key: IdempotencyKey });
export type PurchaseCredits = z.input<typeof PurchaseCredits>;

/** `kind` is what it became, by this call (`isNew`) or an earlier one. */
export type Moved = { kind: string; isNew: boolean };

/** Posts the first of `kinds` that the balance allows; once per key, whichever of the kinds it became. */
export async function moveWithHouse(
  ctx: Context,
  input: PurchaseCredits,
  kinds: readonly TransferKind[],
): Promise<Moved> {
  requireHouse(ctx);
  const { accountId, credits, key } = parseInput(PurchaseCredits, input);
  return inTransaction(ctx, async (tx) => {
    for (const kind of kinds) {
      const needsAvailable = kind === "refund" ? credits : undefined;
      const posted = await postFromHouse(tx, {
        kind,
        accountId,
        key: `house/${key}`,
        credits,
        ...(needsAvailable && { needsAvailable }),
      });
      if (posted) return { kind, isNew: true };
    }
    const known = await findTransfer(tx, `house/${key}`);
    if (!known) throw new Error(`nothing was moved for ${key}`);
    return { kind: known.kind, isNew: false };
  });
}
