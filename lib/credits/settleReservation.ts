import type { Context } from "#lib/kernel/index.ts";
import { type Resolution, resolveReservation } from "./resolve-reservation.ts";

/**
 * The picture is drawn: held -> spent. Call it in the transaction that says so. A reservation that was released before
 * (by the sweep, say) stays released, and the answer tells. Throws `not-found` for no reservation or another's.
 */
export function settleReservation(ctx: Context, input: { reservationId: string }): Promise<Resolution> {
  return resolveReservation(ctx, { reservationId: input.reservationId, kind: "settle" });
}
