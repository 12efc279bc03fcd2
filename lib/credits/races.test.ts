import { afterAll, expect, test } from "vitest";
import { type Context, newId, openDatabase } from "#lib/kernel/index.ts";
import {
  auditLedger,
  clawBack,
  getBalance,
  grantCredits,
  releaseReservation,
  reserveCredits,
  settleReservation,
  sweepLostReservations,
} from "./index.ts";
import { aboutDish, createLedger } from "./testing.ts";

const { database, ctx, diner } = await createLedger();
// Three processes' worth of connections.
const others = [openDatabase(database.url, 10), openDatabase(database.url, 10)];
const contexts: Context[] = [ctx, ...others.map((db) => ({ ...ctx, db }))];
let turn = 0;
const next = (): Context => contexts[turn++ % contexts.length] ?? ctx;

afterAll(async () => {
  expect((await auditLedger(ctx)).isSound).toBe(true);
  await Promise.all(others.map((db) => db.$disconnect()));
  await database.drop();
});

/** As many at a time as there are connections: who stands in line for one longer than 5 s is turned away by Prisma. */
const AT_ONCE = 30;
async function times<T>(count: number, work: (n: number) => Promise<T>): Promise<PromiseSettledResult<T>[]> {
  const outcomes: PromiseSettledResult<T>[] = [];
  let begun = 0;
  const lane = async () => {
    while (begun < count) outcomes.push(...(await Promise.allSettled([work(begun++)])));
  };
  await Promise.all(Array.from({ length: AT_ONCE }, lane));
  return outcomes;
}
const wish = (accountId: string, key = newId()) => ({ accountId, credits: 1, key, about: aboutDish() });
const codes = (outcomes: PromiseSettledResult<unknown>[]) =>
  outcomes.flatMap((one) => (one.status === "rejected" ? [one.reason.code ?? String(one.reason)] : []));

test("of 100 who reach for 60 credits at once, 60 get one and 40 are told that it is short", async () => {
  const accountId = await diner(60);
  const outcomes = await times(100, () => reserveCredits(next(), wish(accountId)));
  expect(codes(outcomes)).toEqual(Array.from({ length: 40 }, () => "credits-short"));
  expect(await getBalance(ctx, { accountId })).toEqual({ available: 0, held: 60 });
});

test("the same click arriving 30 times over three processes reserves once", async () => {
  const accountId = await diner(30);
  const key = newId();
  const outcomes = await times(30, () => reserveCredits(next(), wish(accountId, key)));
  expect(codes(outcomes)).toEqual([]);
  expect(await getBalance(ctx, { accountId })).toEqual({ available: 29, held: 1 });
});

test("settle, release and sweep of the same reservations at once: each ends one way, and all are told the same way", async () => {
  const accountId = await diner(10);
  const made = await Promise.all(Array.from({ length: 10 }, () => reserveCredits(ctx, wish(accountId))));
  const sweeping = sweepLostReservations({ ...ctx, clock: { now: () => new Date(Date.now() + 86_400_000) } });
  let settled = 0;
  await Promise.all(
    made.map(async (reservation) => {
      const ends = await Promise.all([
        settleReservation(next(), reservation),
        releaseReservation(next(), reservation),
        settleReservation(next(), reservation),
      ]);
      expect(new Set(ends.map((end) => end.transferId)).size).toBe(1);
      if (ends[0].state === "settled") settled += 1;
    }),
  );
  await sweeping;
  expect(await getBalance(ctx, { accountId })).toEqual({ available: 10 - settled, held: 0 });
});

test("everything at once on three diners neither deadlocks nor loses a credit", async () => {
  const diners = await Promise.all([diner(100), diner(100), diner(100)]);
  const outcomes = await times(240, async (n) => {
    const accountId = diners[n % 3] ?? "";
    if (n % 8 === 0) return grantCredits(next(), { accountId, credits: 1, key: newId() });
    if (n % 8 === 4) return clawBack(next(), { accountId, credits: 1, key: newId() });
    const reservation = await reserveCredits(next(), wish(accountId));
    return n % 2 ? settleReservation(next(), reservation) : releaseReservation(next(), reservation);
  });
  expect(codes(outcomes)).toEqual([]);
  const left = await Promise.all(diners.map((accountId) => getBalance(ctx, { accountId })));
  // Of 240 steps 30 gave, 30 took, and 120 (the odd ones) spent one.
  expect(left.reduce((sum, { available }) => sum + available, 0)).toBe(300 - 120);
  expect(left.map(({ held }) => held)).toEqual([0, 0, 0]);
});
