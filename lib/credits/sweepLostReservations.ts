import { z } from "zod";
import { type Context, parseInput } from "#lib/kernel/index.ts";
import { releaseReservation } from "./releaseReservation.ts";
import { requireHouse } from "./rights.ts";

const HOUR_MS = 60 * 60 * 1_000;
const LOST_PER_SWEEP = 500;

const SweepLostReservations = z.object({
  /** Longer than any drawing can take with all its retries and a bad evening of the provider. */
  olderThanMs: z
    .number()
    .int()
    .min(0)
    .default(6 * HOUR_MS),
});

/**
 * Gives back what was reserved for pictures that nobody will draw any more, at most 500 at a time, each in a
 * transaction of its own. A picture that comes after all is the house's. Answers how many were given back.
 */
export async function sweepLostReservations(
  ctx: Context,
  input: z.input<typeof SweepLostReservations> = {},
): Promise<{ released: number }> {
  requireHouse(ctx);
  const { olderThanMs } = parseInput(SweepLostReservations, input);
  const before = new Date(ctx.clock.now().getTime() - olderThanMs);
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
