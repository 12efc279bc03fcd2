import { type Context, newId } from "#lib/kernel/index.ts";

export type TransferKind =
  | "grant"
  | "purchase"
  | "reserve"
  | "settle"
  | "release"
  | "refund"
  | "clawback"
  | "restore";

type Side = "available" | "held" | "granted" | "sold" | "spent" | "refunded";

/** Which accounts each kind moves credits between; the database checks the same at commit. */
const ROUTES: Record<TransferKind, readonly [from: Side, to: Side]> = {
  grant: ["granted", "available"],
  purchase: ["sold", "available"],
  reserve: ["available", "held"],
  settle: ["held", "spent"],
  release: ["held", "available"],
  refund: ["available", "refunded"],
  clawback: ["available", "refunded"],
  restore: ["refunded", "available"],
};

export type NewTransfer = {
  kind: TransferKind;
  accountId: string;
  /** Already made unique to its kind by the verb. */
  key: string;
  credits: number;
  reservationId?: string;
  /** Leave it when less than this is available. */
  needsAvailable?: number;
};

const NO_LIMIT = -9_000_000_000_000_000;

/**
 * Posts a transfer in one statement and answers its id; null when nothing was posted, because its key or its
 * reservation is used already, too little is available, or the diner has no ledger accounts yet. It never raises an
 * error for these, which would spoil the caller's transaction.
 *
 * The diner's `available` row is locked first, whatever is moved: one lock a diner, always the first, cannot deadlock.
 */
export async function postTransfer(ctx: Context, transfer: NewTransfer): Promise<string | null> {
  const { kind, accountId, key, credits } = transfer;
  const [from, to] = ROUTES[kind];
  const now = ctx.clock.now();
  const id = newId(now.getTime());
  // Waiting for the lock, Postgres reads the row anew and asks `balance >=` of what it has become.
  const written = await ctx.db.$executeRaw`
    WITH locked AS (
      SELECT id FROM ledger_account
      WHERE account_id = ${accountId}::uuid AND kind = 'available' AND balance >= ${transfer.needsAvailable ?? NO_LIMIT}::bigint
      FOR UPDATE
    ), made AS (
      INSERT INTO transfer (id, kind, key, reservation_id, created_at)
      SELECT ${id}::uuid, ${kind}::text, ${key}::text, ${transfer.reservationId ?? null}::uuid, ${now}::timestamptz
      FROM locked
      ON CONFLICT DO NOTHING RETURNING id
    )
    INSERT INTO entry (transfer_id, gains, ledger_account_id, amount)
    SELECT made.id, side.gains, account.id, CASE WHEN side.gains THEN ${credits}::bigint ELSE -${credits}::bigint END
    FROM made, (VALUES (${from}::text, false), (${to}::text, true)) AS side (kind, gains)
    JOIN ledger_account account ON account.kind = side.kind
      AND (account.account_id = ${accountId}::uuid OR account.account_id IS NULL)
    ORDER BY account.id`;
  return written === 0 ? null : id;
}

/** Like postTransfer for credits that come from the house: makes the diner's ledger accounts where they are missing. */
export async function postFromHouse(ctx: Context, transfer: NewTransfer): Promise<string | null> {
  const posted = await postTransfer(ctx, transfer);
  if (posted) return posted;
  // Another transaction may make them at the same time: this waits for it, and the transfer is tried again either way.
  await ctx.db.$executeRaw`
    INSERT INTO ledger_account (account_id, kind)
    VALUES (${transfer.accountId}::uuid, 'available'), (${transfer.accountId}::uuid, 'held')
    ON CONFLICT DO NOTHING`;
  return postTransfer(ctx, transfer);
}

/** The transfer with this key, or null. */
export function findTransfer(ctx: Context, key: string): Promise<{ id: string; kind: string } | null> {
  return ctx.db.transfer.findUnique({ where: { key }, select: { id: true, kind: true } });
}
