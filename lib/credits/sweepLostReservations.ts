import type { Context } from "#lib/kernel/index.ts";
import { releaseReservation } from "./releaseReservation.ts";
import { requireHouse } from "./rights.ts";

/** Longer than any drawing can take with all its retries and a bad evening of the provider. */
const LOST_AFTER_MS = 6 * 60 * 60 * 1_000;
const LOST_PER_SWEEP = 500;

/**
 * Gives back what was reserved for pictures that nobody will draw any more, at most 500 at a time, each in a
 * transaction of its own. A picture that comes after all is the house's. Answers how many were given back.
 */
export async function sweepLostReservations(ctx: Context): Promise<{ released: number }> {
  requireHouse(ctx);
  const before = new Date(ctx.clock.now().getTime() - LOST_AFTER_MS);
  // Through those who have something held, not through the whole past.
  const lost = await ctx.db.$queryRaw<{ id: string }[]>`
    SELECT t.id::text FROM ledger_account a
    JOIN entry e ON e.ledger_account_id = a.id AND e.gains
    JOIN transfer t ON t.id = e.transfer_id
    LEFT JOIN transfer r ON r.reservation_id = t.id
    WHERE a.kind = 'held' AND a.balance > 0 AND t.created_at < ${before} AND r.id IS NULL
    LIMIT ${LOST_PER_SWEEP}`;
  let released = 0;
  for (const { id } of lost) {
    const { isNew } = await releaseReservation(ctx, { reservationId: id, reason: "lost" });
    if (isNew) released += 1;
  }
  if (released > 0) ctx.log.warn("lost-reservations-released", { released });
  return { released };
}
