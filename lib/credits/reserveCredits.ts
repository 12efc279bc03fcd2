import { z } from "zod";
import { AppError, type Context, inTransaction, parseInput } from "#lib/kernel/index.ts";
import { Credits, IdempotencyKey } from "./amounts.ts";
import { findTransfer, postTransfer } from "./post-transfer.ts";
import { requireHolder } from "./rights.ts";
import { PictureNote, writeNote } from "./transfer-note.ts";

const ReserveCredits = z.object({
  accountId: z.uuid(),
  credits: Credits,
  /** Unique within the account: a second reservation with it is the first one. */
  key: IdempotencyKey,
  about: PictureNote,
});
export type ReserveCredits = z.input<typeof ReserveCredits>;

/**
 * Puts credits aside for one picture: available -> held. Throws `credits-short`, leaving the caller's transaction
 * usable, when less is available, which a balance below zero always is.
 */
export async function reserveCredits(
  ctx: Context,
  input: ReserveCredits,
): Promise<{ reservationId: string; isNew: boolean }> {
  const { accountId, credits, about, key } = parseInput(ReserveCredits, input);
  requireHolder(ctx, accountId);
  const ownKey = `reserve/${accountId}/${key}`;
  return inTransaction(ctx, async (tx) => {
    const kind = "reserve";
    const posted = await postTransfer(tx, { kind, accountId, key: ownKey, credits, needsAvailable: credits });
    if (posted) {
      await writeNote(tx, { transferId: posted, accountId, facts: about });
      return { reservationId: posted, isNew: true };
    }
    const known = await findTransfer(tx, ownKey);
    if (!known) throw new AppError("credits-short", { detail: `${credits} credits are not available` });
    return { reservationId: known.id, isNew: false };
  });
}
