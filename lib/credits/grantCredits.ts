import { z } from "zod";
import { type Context, inTransaction, parseInput } from "#lib/kernel/index.ts";
import { Credits, IdempotencyKey } from "./amounts.ts";
import { findTransfer, postFromHouse } from "./post-transfer.ts";
import { requireHouse } from "./rights.ts";

const GrantCredits = z.object({
  accountId: z.uuid(),
  credits: Credits,
  /** `sign-up:<hash>` or `purchase:<id>`: with a key used before, by whichever account, nothing is granted. */
  key: IdempotencyKey,
  /** Given away, or paid for. */
  source: z.enum(["granted", "sold"]).default("granted"),
});
export type GrantCredits = z.input<typeof GrantCredits>;

/** Gives credits to a diner, once per key. For jobs and the operator. `isNew` tells whether it was done now. */
export async function grantCredits(
  ctx: Context,
  input: GrantCredits,
): Promise<{ transferId: string; isNew: boolean }> {
  requireHouse(ctx);
  const { accountId, credits, source, key } = parseInput(GrantCredits, input);
  const kind = source === "sold" ? "purchase" : "grant";
  return inTransaction(ctx, async (tx) => {
    const posted = await postFromHouse(tx, { kind, accountId, key: `${kind}/${key}`, credits });
    const transferId = posted ?? (await findTransfer(tx, `${kind}/${key}`))?.id;
    if (!transferId) throw new Error(`nothing was granted for ${kind}/${key}`);
    return { transferId, isNew: posted !== null };
  });
}
