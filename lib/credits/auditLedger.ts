import { z } from "zod";
import type { Context } from "#lib/kernel/index.ts";
import { requireHouse } from "./rights.ts";

const Row = z.object({
  granted: z.coerce.number(),
  sold: z.coerce.number(),
  available: z.coerce.number(),
  held: z.coerce.number(),
  spent: z.coerce.number(),
  refunded: z.coerce.number(),
  entries: z.coerce.number(),
  unbalanced: z.coerce.number(),
  drifted: z.coerce.number(),
  unheld: z.coerce.number(),
});

/** Totals in credits, and how many rows break a rule (0 unless someone switched the database's own rules off). */
export type Audit = z.infer<typeof Row> & { isSound: boolean };

/**
 * The whole ledger added up from its entries: nothing unbalanced, every kept balance equal to its sum, everything held
 * promised to an open reservation, and granted + sold = available + held + spent + refunded. Reads every entry: about
 * a second a million.
 */
export async function auditLedger(ctx: Context): Promise<Audit> {
  requireHouse(ctx);
  const rows = await ctx.db.$queryRaw<unknown[]>`
    WITH sums AS (
      SELECT a.id, a.kind, a.account_id, a.balance, coalesce(sum(e.amount), 0) AS total, count(e.amount) AS entries
      FROM ledger_account a LEFT JOIN entry e ON e.ledger_account_id = a.id GROUP BY a.id
    ), promised AS (
      SELECT coalesce(sum(e.amount), 0) AS credits FROM transfer t
      JOIN entry e ON e.transfer_id = t.id AND e.gains
      WHERE t.kind = 'reserve' AND NOT EXISTS (SELECT 1 FROM transfer r WHERE r.reservation_id = t.id)
    )
    SELECT
      coalesce(-sum(total) FILTER (WHERE kind = 'granted'), 0) AS granted,
      coalesce(-sum(total) FILTER (WHERE kind = 'sold'), 0) AS sold,
      coalesce(sum(total) FILTER (WHERE kind = 'available'), 0) AS available,
      coalesce(sum(total) FILTER (WHERE kind = 'held'), 0) AS held,
      coalesce(sum(total) FILTER (WHERE kind = 'spent'), 0) AS spent,
      coalesce(sum(total) FILTER (WHERE kind = 'refunded'), 0) AS refunded,
      sum(entries) AS entries,
      (SELECT count(*) FROM (SELECT 1 FROM entry GROUP BY transfer_id HAVING sum(amount) <> 0) x) AS unbalanced,
      count(*) FILTER (WHERE account_id IS NOT NULL AND balance <> total) AS drifted,
      abs(coalesce(sum(total) FILTER (WHERE kind = 'held'), 0) - (SELECT credits FROM promised)) AS unheld
    FROM sums`;
  const figures = Row.parse(rows[0]);
  const { granted, sold, available, held, spent, refunded } = figures;
  const isSound =
    figures.unbalanced + figures.drifted + figures.unheld === 0 &&
    granted + sold === available + held + spent + refunded;
  return { ...figures, isSound };
}
