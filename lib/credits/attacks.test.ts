import pg from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { newId } from "#lib/kernel/index.ts";
import { auditLedger, getBalance, settleReservation } from "./index.ts";
import { createLedger } from "./testing.ts";

const { database, ctx, diner, reserve } = await createLedger();
const client = new pg.Client({ connectionString: database.url });

/** Two diners with 10 credits each, of which the first has 3 held in `open` and 2 spent through `settled`. */
let [first, second, open, settled] = ["", "", "", ""];
const ids: Record<string, string> = {};

beforeAll(async () => {
  await client.connect();
  [first, second] = [await diner(10), await diner(10)];
  open = (await reserve(first, 3)).reservationId;
  settled = (await reserve(first, 2)).reservationId;
  await settleReservation(ctx, { reservationId: settled });
  Object.assign(ids, { first, second, open, settled });
});
afterAll(async () => {
  expect((await auditLedger(ctx)).isSound).toBe(true);
  await client.end();
  await database.drop();
});

/** `FROM:credits:TO` as two entries of transfer :t; sides are granted… or first.available, second.held, … */
function entries(moves: string): string {
  return moves
    .split(" ")
    .map((move) => {
      const [side = "", amount = ""] = move.split(":");
      const [who, kind] = side.includes(".") ? side.split(".") : [null, side];
      const owner = who ? `account_id = '${ids[who]}'` : "account_id IS NULL";
      return `INSERT INTO entry (transfer_id, gains, ledger_account_id, amount)
        SELECT ':t', ${Number(amount) > 0}, id, ${amount} FROM ledger_account WHERE ${owner} AND kind = '${kind}';`;
    })
    .join("\n");
}

const transfer = (kind: string, moves: string, resolves?: string) =>
  `INSERT INTO transfer (id, kind, key, reservation_id)
   VALUES (':t', '${kind}', ':t', ${resolves ? `'${ids[resolves]}'` : "NULL"}); ${moves ? entries(moves) : ""}`;

/** Runs it in one transaction, commit included, as the application's own database user. */
async function commit(sql: string): Promise<void> {
  await client.query("BEGIN");
  try {
    await client.query(sql.replaceAll(":t", newId()));
    await client.query("COMMIT");
  } catch (error) {
    await client.query("ROLLBACK");
    throw error;
  }
}

const balances = () => Promise.all([first, second].map((accountId) => getBalance(ctx, { accountId })));

describe("Postgres refuses", () => {
  test.each<[string, () => string]>([
    ["an entry changed", () => "UPDATE entry SET amount = amount * 2"],
    ["an entry deleted", () => "DELETE FROM entry"],
    ["all entries dropped", () => "TRUNCATE entry"],
    ["a transfer renamed", () => "UPDATE transfer SET kind = 'grant'"],
    ["a transfer deleted", () => `DELETE FROM transfer WHERE id = '${open}'`],
    ["all transfers dropped", () => "TRUNCATE transfer CASCADE"],
    ["a balance set by hand", () => "UPDATE ledger_account SET balance = 1000"],
    [
      "a balance made with something in it",
      () => `INSERT INTO ledger_account (account_id, kind, balance) VALUES ('${newId()}', 'held', 5)`,
    ],
    [
      "an account given to another",
      () => `UPDATE ledger_account SET account_id = '${second}' WHERE account_id = '${first}'`,
    ],
    ["an account deleted", () => `DELETE FROM ledger_account WHERE account_id = '${first}'`],
    ["accounts dropped", () => "TRUNCATE ledger_account CASCADE"],
    ["a second house", () => "INSERT INTO ledger_account (kind) VALUES ('granted')"],
    [
      "a diner's own house",
      () => `INSERT INTO ledger_account (account_id, kind) VALUES ('${first}', 'granted')`,
    ],
    ["a transfer of nothing", () => transfer("grant", "")],
    ["one side alone", () => transfer("grant", "first.available:5")],
    ["sides that do not sum to zero", () => transfer("grant", "granted:-4 first.available:5")],
    ["more than two sides", () => transfer("grant", "granted:-5 first.available:3 second.available:2")],
    ["a further side on an old transfer", () => `${entries("granted:-5")}`.replaceAll(":t", open)],
    ["a grant that takes", () => transfer("grant", "first.available:-5 granted:5")],
    ["a purchase out of the house's gifts", () => transfer("purchase", "granted:-5 first.available:5")],
    ["credits from one diner to another", () => transfer("reserve", "first.available:-1 second.held:1")],
    ["a release to another diner", () => transfer("release", "first.held:-3 second.available:3", "open")],
    ["more reserved than there is", () => transfer("reserve", "first.available:-6 first.held:6")],
    ["more refunded than there is", () => transfer("refund", "first.available:-6 refunded:6")],
    ["a clawback out of what is held", () => transfer("clawback", "first.held:-3 refunded:3")],
    ["more settled than was reserved", () => transfer("settle", "first.held:-4 spent:4", "open")],
    ["less settled than was reserved", () => transfer("settle", "first.held:-1 spent:1", "open")],
    ["another's reservation settled", () => transfer("settle", "second.held:-3 spent:3", "open")],
    ["a reservation resolved twice", () => transfer("settle", "first.held:-2 spent:2", "settled")],
    ["a settle of no reservation", () => transfer("settle", "first.held:-3 spent:3")],
    ["a reserve that resolves one", () => transfer("reserve", "first.available:-1 first.held:1", "open")],
    ["an unknown kind", () => transfer("gift", "granted:-5 first.available:5")],
    [
      "a key used again",
      () => `INSERT INTO transfer (id, kind, key) SELECT ':t', kind, key FROM transfer WHERE id = '${open}'`,
    ],
    ["the rules switched off", () => "SET LOCAL session_replication_role = replica"],
  ])("%s", async (_, attack) => {
    const before = await balances();
    await expect(commit(attack())).rejects.toThrow(/ledger:|constraint|permission denied/);
    expect(await balances()).toEqual(before);
  });

  test("a resolution of a resolution", async () => {
    const { id } = await ctx.db.transfer.findUniqueOrThrow({ where: { reservationId: settled } });
    ids.end = id;
    await expect(commit(transfer("release", "first.held:-2 first.available:2", "end"))).rejects.toThrow(
      "ledger:",
    );
  });
});

test("a person can go, with all words about them, and the ledger stays as it was", async () => {
  await database.db.account.create({ data: { id: first, kind: "diner" } });
  await commit(
    `DELETE FROM transfer_note WHERE account_id = '${first}'; DELETE FROM account WHERE id = '${first}'`,
  );
  expect(await getBalance(ctx, { accountId: first })).toEqual({ available: 5, held: 3 });
});

test("and what the verbs write goes through this way", async () => {
  await commit(transfer("reserve", "first.available:-1 first.held:1"));
  await commit(transfer("release", "first.held:-3 first.available:3", "open"));
  await commit(transfer("clawback", "second.available:-11 refunded:11"));
  expect(await balances()).toEqual([
    { available: 7, held: 1 },
    { available: -1, held: 0 },
  ]);
});
