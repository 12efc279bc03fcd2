import {
  getBalance,
  grantCredits,
  listEntries,
  reserveCredits,
  settleReservation,
} from "#lib/credits/index.ts";
import {
  type Context,
  createLog,
  type Database,
  newId,
  openDatabase,
  systemClock,
} from "#lib/kernel/index.ts";

const CONNECTIONS = 8;
const TRANSFERS = 8_000;
const MANY_ACCOUNTS = 1_000;
const ENTRIES = 1_000_000;

function houseOn(db: Database): Context {
  return {
    actor: { kind: "job", jobId: "bench" },
    db,
    log: createLog("bench", "silent"),
    clock: systemClock,
  };
}

const percentile = (sorted: number[], share: number) => sorted[Math.ceil(sorted.length * share) - 1] ?? 0;
const round = (ms: number) => Math.round(ms * 100) / 100;

async function diners(ctx: Context, count: number): Promise<string[]> {
  const ids = Array.from({ length: count }, () => newId());
  for (const accountId of ids) await grantCredits(ctx, { accountId, credits: 100_000, key: newId() });
  return ids;
}

/** Reserve and settle, one picture after the other, over `accounts` diners and 8 connections; each is one commit. */
async function measureTransfers(ctx: Context, accounts: string[]): Promise<object> {
  const tookMs: number[] = [];
  const timed = async <T>(work: Promise<T>): Promise<T> => {
    const startedMs = performance.now();
    const result = await work;
    tookMs.push(performance.now() - startedMs);
    return result;
  };
  let begun = 0;
  const startedMs = performance.now();
  const line = async () => {
    while (begun < TRANSFERS) {
      begun += 2;
      const accountId = accounts[begun % accounts.length] ?? "";
      const about = { menuId: newId(), dishId: newId(), dishName: "Soup", menuTitle: "Bench" };
      const { reservationId } = await timed(
        reserveCredits(ctx, { accountId, credits: 1, key: newId(), about }),
      );
      await timed(settleReservation(ctx, { reservationId }));
    }
  };
  await Promise.all(Array.from({ length: CONNECTIONS }, line));
  const perSecond = Math.round(tookMs.length / ((performance.now() - startedMs) / 1_000));
  tookMs.sort((a, b) => a - b);
  return {
    accounts: accounts.length,
    transfersPerSecond: perSecond,
    p50Ms: round(percentile(tookMs, 0.5)),
    p99Ms: round(percentile(tookMs, 0.99)),
  };
}

/** A diner with half a million transfers, written 500 at a time: the rules run for each of them all the same. */
async function fill(ctx: Context, accountId: string): Promise<void> {
  await grantCredits(ctx, { accountId, credits: 1, key: newId() });
  // One row is moved by all of them: within one transaction its old versions pile up, and 50,000 take minutes.
  const batch = 500;
  for (let done = 0; done < ENTRIES / 2; done += batch)
    await ctx.db.$executeRaw`
      WITH made AS (
        INSERT INTO transfer (id, kind, key) SELECT uuidv7(), 'grant', gen_random_uuid()::text FROM generate_series(1, ${batch})
        RETURNING id
      )
      INSERT INTO entry (transfer_id, gains, ledger_account_id, amount)
      SELECT made.id, account.kind = 'available', account.id, CASE WHEN account.kind = 'available' THEN 1 ELSE -1 END
      FROM made, ledger_account account
      WHERE (account.account_id IS NULL AND account.kind = 'granted')
        OR (account.account_id = ${accountId}::uuid AND account.kind = 'available')`;
}

async function times(count: number, work: () => Promise<unknown>): Promise<{ p50Ms: number; p99Ms: number }> {
  const tookMs: number[] = [];
  for (let n = 0; n < count; n++) {
    const startedMs = performance.now();
    await work();
    tookMs.push(performance.now() - startedMs);
  }
  tookMs.sort((a, b) => a - b);
  return { p50Ms: round(percentile(tookMs, 0.5)), p99Ms: round(percentile(tookMs, 0.99)) };
}

async function measureReading(ctx: Context): Promise<object> {
  const accountId = newId();
  await fill(ctx, accountId);
  await ctx.db.$executeRaw`ANALYZE`;
  const summed = () => ctx.db.$queryRaw`
    SELECT sum(amount) FROM entry JOIN ledger_account a ON a.id = ledger_account_id
    WHERE a.account_id = ${accountId}::uuid AND a.kind = 'available'`;
  return {
    entries: await ctx.db.entry.count(),
    getBalance: await times(500, () => getBalance(ctx, { accountId })),
    historyPage: await times(200, () => listEntries(ctx, { accountId })),
    summedInstead: await times(5, summed),
  };
}

/** How fast the ledger is on the database at `url`, which it fills with about a million entries. Tells as it goes. */
export async function measureLedger(url: string, tell: (figures: object) => void): Promise<void> {
  const db = openDatabase(url, CONNECTIONS);
  const ctx = houseOn(db);
  try {
    tell({ hot: await measureTransfers(ctx, await diners(ctx, 1)) });
    tell({ many: await measureTransfers(ctx, await diners(ctx, MANY_ACCOUNTS)) });
    tell(await measureReading(ctx));
  } finally {
    await db.$disconnect();
  }
}
