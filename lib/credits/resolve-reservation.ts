import { z } from "zod";
import { AppError, type Context, inTransaction, parseInput } from "#lib/kernel/index.ts";
import { postTransfer } from "./post-transfer.ts";
import { requireHolder } from "./rights.ts";

/** How a reservation ended, by this call (`isNew`) or an earlier one. */
export type Resolution = { state: "settled" | "released"; isNew: boolean; transferId: string };

type Reserved = { accountId: string; credits: number };

async function requireReservation(ctx: Context, reservationId: string): Promise<Reserved> {
  const found = await ctx.db.entry.findFirst({
    where: { transferId: reservationId, gains: true, transfer: { kind: "reserve" } },
    select: { amount: true, ledgerAccount: { select: { accountId: true } } },
  });
  const accountId = found?.ledgerAccount.accountId;
  if (!found || !accountId) throw new AppError("not-found", { detail: "no such reservation" });
  return { accountId, credits: Number(found.amount) };
}

/**
 * Ends a reservation, once: whichever of settle and release comes first stands, and the other is told so. `note` runs
 * in the same transaction when it was this call.
 */
export async function resolveReservation(
  ctx: Context,
  input: { reservationId: string; kind: "settle" | "release" },
  note: (tx: Context, transferId: string, accountId: string) => Promise<void> = async () => {},
): Promise<Resolution> {
  const reservationId = parseInput(z.uuid(), input.reservationId);
  const { kind } = input;
  return inTransaction(ctx, async (tx) => {
    const { accountId, credits } = await requireReservation(tx, reservationId);
    requireHolder(tx, accountId);
    const key = `resolve/${reservationId}`;
    const posted = await postTransfer(tx, { kind, accountId, key, credits, reservationId });
    if (posted) await note(tx, posted, accountId);
    const standing = await tx.db.transfer.findUniqueOrThrow({ where: { reservationId } });
    return {
      state: standing.kind === "settle" ? "settled" : "released",
      isNew: posted !== null,
      transferId: standing.id,
    };
  });
}
