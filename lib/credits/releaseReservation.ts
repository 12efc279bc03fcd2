import type { Context } from "#lib/kernel/index.ts";
import type { ReturnReason } from "./credit-line.ts";
import { type Resolution, resolveReservation } from "./resolve-reservation.ts";
import { writeNote } from "./transfer-note.ts";

/**
 * The picture will not be drawn: held -> available, and the history says why. Call it in the transaction that says so.
 * A reservation that was settled before stays settled, and the answer tells. Throws `not-found` for no reservation.
 */
export function releaseReservation(
  ctx: Context,
  input: { reservationId: string; reason?: ReturnReason },
): Promise<Resolution> {
  const { reservationId, reason = "failed" } = input;
  return resolveReservation(ctx, { reservationId, kind: "release" }, (tx, transferId, accountId) =>
    writeNote(tx, { transferId, accountId, facts: { reason } }),
  );
}
