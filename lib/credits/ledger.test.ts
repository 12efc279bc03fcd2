import { afterAll, describe, expect, test } from "vitest";
import { inTransaction, newId } from "#lib/kernel/index.ts";
import {
  auditLedger,
  clawBack,
  forgetNotes,
  getBalance,
  grantCredits,
  listEntries,
  refundPurchase,
  releaseReservation,
  reserveCredits,
  restoreCredits,
  settleReservation,
  sweepLostReservations,
} from "./index.ts";
import { aboutDish, createLedger } from "./testing.ts";

const { database, ctx, as, diner, reserve } = await createLedger();
afterAll(async () => {
  expect((await auditLedger(ctx)).isSound).toBe(true);
  await database.drop();
});

const balance = (accountId: string) => getBalance(as(accountId), { accountId });

test("a grant is given once per key, whoever asks again", async () => {
  const [first, second] = [newId(), newId()];
  const key = `sign-up:${newId()}`;
  const grants = await Promise.all(
    [first, second, first].map((accountId) => grantCredits(ctx, { accountId, credits: 50, key })),
  );
  expect(grants.filter((grant) => grant.isNew)).toHaveLength(1);
  const both = await Promise.all([balance(first), balance(second)]);
  expect(both.map((one) => one.available).toSorted()).toEqual([0, 50]);
});

test("two first grants of one diner at the same moment both arrive", async () => {
  for (let n = 0; n < 5; n++) {
    const accountId = newId();
    await Promise.all([1, 2, 3].map(() => grantCredits(ctx, { accountId, credits: 10, key: newId() })));
    expect(await balance(accountId)).toEqual({ available: 30, held: 0 });
  }
});

test("credits are held, then spent or given back; the same key reserves once", async () => {
  const accountId = await diner(3);
  const key = newId();
  const [one, again] = await Promise.all([reserve(accountId, 1, key), reserve(accountId, 1, key)]);
  expect(again.reservationId).toBe(one.reservationId);
  const other = await reserve(accountId, 2);
  expect(await balance(accountId)).toEqual({ available: 0, held: 3 });
  await settleReservation(ctx, one);
  await releaseReservation(ctx, { ...other, reason: "refused" });
  expect(await balance(accountId)).toEqual({ available: 2, held: 0 });
});

test("what is short is refused and leaves the transaction around it whole", async () => {
  const accountId = await diner(2);
  const outcomes = await inTransaction(as(accountId), async (tx) => {
    const found: string[] = [];
    for (let dish = 0; dish < 4; dish++) {
      const wish = { accountId, credits: 1, key: newId(), about: aboutDish() };
      const told = await reserveCredits(tx, wish).then(
        () => "held",
        (error: { code: string }) => error.code,
      );
      found.push(told);
    }
    return found;
  });
  expect(outcomes).toEqual(["held", "held", "credits-short", "credits-short"]);
  expect(await balance(accountId)).toEqual({ available: 0, held: 2 });
});

test("what is reserved in a transaction that fails was never reserved", async () => {
  const accountId = await diner(1);
  const failing = inTransaction(as(accountId), async (tx) => {
    await reserveCredits(tx, { accountId, credits: 1, key: newId(), about: aboutDish() });
    throw new Error("the dish is gone");
  });
  await expect(failing).rejects.toThrow("the dish is gone");
  expect(await balance(accountId)).toEqual({ available: 1, held: 0 });
});

test("the first end of a reservation stands, and the second is told which", async () => {
  const accountId = await diner(1);
  const reservation = await reserve(accountId);
  expect(await settleReservation(ctx, reservation)).toMatchObject({ state: "settled", isNew: true });
  expect(await releaseReservation(ctx, reservation)).toMatchObject({ state: "settled", isNew: false });
  expect(await balance(accountId)).toEqual({ available: 0, held: 0 });
});

test("a refund takes what is there; what is spent already goes below zero and stops drawing until it is whole", async () => {
  const accountId = await diner(10);
  await settleReservation(ctx, await reserve(accountId, 8));
  const key = newId();
  expect(await refundPurchase(ctx, { accountId, credits: 10, key })).toEqual({
    kind: "clawback",
    isNew: true,
  });
  expect(await refundPurchase(ctx, { accountId, credits: 10, key })).toMatchObject({
    kind: "clawback",
    isNew: false,
  });
  expect(await balance(accountId)).toEqual({ available: -8, held: 0 });
  await expect(reserve(accountId)).rejects.toMatchObject({ code: "credits-short" });
  await grantCredits(ctx, { accountId, credits: 9, key: newId(), source: "sold" });
  await reserve(accountId);
  expect(await balance(accountId)).toEqual({ available: 0, held: 1 });
});

test("a clawback before its purchase nets to zero, and what was taken can come again", async () => {
  const accountId = newId();
  await clawBack(ctx, { accountId, credits: 50, key: newId() });
  await grantCredits(ctx, { accountId, credits: 50, key: newId(), source: "sold" });
  expect(await balance(accountId)).toEqual({ available: 0, held: 0 });
  await restoreCredits(ctx, { accountId, credits: 50, key: newId() });
  expect(await balance(accountId)).toEqual({ available: 50, held: 0 });
});

test("the sweep gives back what nobody ended, and nothing younger", async () => {
  const accountId = await diner(2);
  await reserve(accountId);
  const settled = await reserve(accountId);
  await settleReservation(ctx, settled);
  expect(await sweepLostReservations(ctx)).toEqual({ released: 0 });
  const tomorrow = { now: () => new Date(Date.now() + 24 * 3_600_000) };
  await sweepLostReservations({ ...ctx, clock: tomorrow });
  expect(await balance(accountId)).toEqual({ available: 1, held: 0 });
  const { lines } = await listEntries(as(accountId), { accountId });
  expect(lines.map((line) => [line.kind, line.reason])).toContainEqual(["picture-returned", "lost"]);
});

test("a history tells each picture on one line, page by page, and sums to what is available", async () => {
  const accountId = await diner(20);
  const [drawn, failed] = [await reserve(accountId, 4), await reserve(accountId)];
  await reserve(accountId);
  await settleReservation(ctx, drawn);
  await releaseReservation(ctx, { ...failed, reason: "failed" });
  await refundPurchase(ctx, { accountId, credits: 5, key: newId() });
  const first = await listEntries(as(accountId), { accountId, limit: 3 });
  const rest = await listEntries(as(accountId), { accountId, limit: 3, before: first.next ?? "" });
  expect(rest.next).toBeNull();
  const lines = [...first.lines, ...rest.lines];
  expect(lines.map((line) => [line.kind, line.credits, line.price, line.reason])).toEqual([
    ["refund", -5, 5, null],
    ["picture-held", -1, 1, null],
    ["picture-returned", 0, 1, "failed"],
    ["picture-drawn", -4, 4, null],
    ["grant", 20, 20, null],
  ]);
  expect(lines[1]).toMatchObject({ dishName: "Tagliatelle al ragù", menuTitle: "Osteria" });
  expect(lines.reduce((sum, line) => sum + line.credits, 0)).toBe((await balance(accountId)).available);
});

test("forgetting a person erases the words and keeps the amounts", async () => {
  const accountId = await diner(2);
  await reserve(accountId);
  await forgetNotes(as(accountId), { accountId });
  const { lines } = await listEntries(ctx, { accountId });
  expect(lines.map((line) => [line.credits, line.dishName, line.menuTitle])).toEqual([
    [-1, null, null],
    [2, null, null],
  ]);
});

describe("rights", () => {
  test("nobody, a guest and another diner neither see nor move anything", async () => {
    const accountId = await diner(5);
    const reservation = await reserve(accountId);
    const strangers = [
      as(newId()),
      { ...ctx, actor: { kind: "nobody" } as const },
      { ...ctx, actor: { kind: "guest", accountId } as const },
    ];
    for (const stranger of strangers) {
      const attempts = [
        getBalance(stranger, { accountId }),
        listEntries(stranger, { accountId }),
        reserveCredits(stranger, { accountId, credits: 1, key: newId(), about: aboutDish() }),
        settleReservation(stranger, reservation),
        releaseReservation(stranger, reservation),
        forgetNotes(stranger, { accountId }),
      ];
      for (const outcome of await Promise.allSettled(attempts))
        expect(outcome).toMatchObject({ status: "rejected", reason: { code: "not-found" } });
    }
    expect(await balance(accountId)).toEqual({ available: 4, held: 1 });
  });

  test("a diner can neither grant nor take back, not even its own", async () => {
    const accountId = await diner(5);
    const own = { accountId, credits: 5, key: newId() };
    const me = as(accountId);
    for (const attempt of [
      grantCredits(me, own),
      refundPurchase(me, own),
      clawBack(me, own),
      restoreCredits(me, own),
    ])
      await expect(attempt).rejects.toMatchObject({ code: "not-found" });
  });

  test.each([0, -1, 1.5, Number.NaN, 2_000_000])("%s credits is no amount", async (credits) => {
    const accountId = await diner(5);
    await expect(reserve(accountId, credits)).rejects.toMatchObject({ code: "bad-request" });
  });
});
