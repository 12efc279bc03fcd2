import fc from "fast-check";
import { afterAll, expect, test } from "vitest";
import { type Context, inTransaction, newId } from "#lib/kernel/index.ts";
import {
  auditLedger,
  clawBack,
  getBalance,
  grantCredits,
  listEntries,
  refundPurchase,
  releaseReservation,
  reserveCredits,
  restoreCredits,
  settleReservation,
} from "./index.ts";
import { aboutDish, createLedger } from "./testing.ts";

const { database, ctx } = await createLedger();
afterAll(() => database.drop());

/** The ledger as one would keep it on paper. */
type Diner = { id: string; available: number; held: number };
type Paper = {
  diners: Diner[];
  /** By key: what is known of it. */
  used: Set<string>;
  reservations: { id: string; diner: number; credits: number; end: "settled" | "released" | null }[];
};

const who = fc.nat(1);
const credits = fc.integer({ min: 1, max: 30 });
/** Few keys, so that they meet again. */
const key = fc.nat(5);
const which = fc.nat(9);
const Step = fc.oneof(
  fc.record({ do: fc.constantFrom("grant", "sell", "refund", "claw", "restore"), who, credits, key }),
  {
    arbitrary: fc.record({
      do: fc.constant("reserve"),
      who,
      credits: fc.integer({ min: 1, max: 8 }),
      key: fc.nat(40),
    }),
    weight: 2,
  },
  { arbitrary: fc.record({ do: fc.constantFrom("settle", "release"), which }), weight: 2 },
);
type Step = typeof Step extends fc.Arbitrary<infer T> ? T : never;

async function end(tx: Context, paper: Paper, step: { do: string; which: number }): Promise<void> {
  const reservation = paper.reservations[step.which % Math.max(paper.reservations.length, 1)];
  if (!reservation) return;
  const wanted = step.do === "settle" ? "settled" : "released";
  const resolve = step.do === "settle" ? settleReservation : releaseReservation;
  const told = await resolve(tx, { reservationId: reservation.id });
  expect(told).toMatchObject({ state: reservation.end ?? wanted, isNew: reservation.end === null });
  if (reservation.end) return;
  reservation.end = wanted;
  const diner = paper.diners[reservation.diner];
  if (!diner) return;
  diner.held -= reservation.credits;
  if (wanted === "released") diner.available += reservation.credits;
}

async function reserve(
  tx: Context,
  paper: Paper,
  diner: Diner,
  amount: number,
  given: string,
): Promise<void> {
  const isKnown = paper.used.has(`reserve ${diner.id} ${given}`);
  const wish = { accountId: diner.id, credits: amount, key: given, about: aboutDish() };
  const told = await reserveCredits(tx, wish).catch((error: { code?: string }) => error.code);
  if (isKnown) return expect(told).toMatchObject({ isNew: false });
  if (diner.available < amount) return expect(told).toBe("credits-short");
  if (typeof told !== "object") throw new Error(`refused: ${told}`);
  paper.used.add(`reserve ${diner.id} ${given}`);
  paper.reservations.push({
    id: told.reservationId,
    diner: paper.diners.indexOf(diner),
    credits: amount,
    end: null,
  });
  diner.available -= amount;
  diner.held += amount;
}

/** Does one step in the ledger and on paper, and compares what each of them answers. */
async function take(tx: Context, paper: Paper, step: Step, run: string): Promise<void> {
  if ("which" in step) return end(tx, paper, step);
  const diner = paper.diners[step.who];
  if (!diner) return;
  const given = `${run}/${step.key}`;
  if (step.do === "reserve") return reserve(tx, paper, diner, step.credits, given);
  const gives = step.do === "grant" || step.do === "sell" || step.do === "restore";
  // Gifts, sales and what moves with the house have a set of keys each.
  const shelf = step.do === "grant" || step.do === "sell" ? step.do : "house";
  const isNew = !paper.used.has(`${shelf} ${given}`);
  const input = { accountId: diner.id, credits: step.credits, key: given };
  const told =
    shelf === "house"
      ? await { refund: refundPurchase, claw: clawBack, restore: restoreCredits }[step.do as "refund"](
          tx,
          input,
        )
      : await grantCredits(tx, { ...input, source: step.do === "sell" ? "sold" : "granted" });
  expect(told.isNew).toBe(isNew);
  if (!isNew) return;
  paper.used.add(`${shelf} ${given}`);
  if (step.do === "refund")
    expect(told).toMatchObject({ kind: diner.available < step.credits ? "clawback" : "refund" });
  diner.available += gives ? step.credits : -step.credits;
}

async function compare(paper: Paper): Promise<void> {
  const audit = await auditLedger(ctx);
  expect(audit).toMatchObject({ isSound: true });
  for (const { id, available, held } of paper.diners)
    expect(await getBalance(ctx, { accountId: id })).toEqual({ available, held });
}

const copy = (paper: Paper): Paper => structuredClone(paper);

/** Some steps share a transaction, and some of those transactions fail at their end. */
const Batch = fc.record({
  steps: fc.array(Step, { minLength: 1, maxLength: 5 }),
  fails: fc.nat(5).map((n) => n === 0),
});

test("whatever is done in whatever order, failed transactions included, the ledger says what paper says", {
  timeout: 60_000,
}, async () => {
  const property = fc.asyncProperty(fc.array(Batch, { minLength: 3, maxLength: 12 }), async (batches) => {
    const run = newId();
    let paper: Paper = {
      diners: [0, 1].map(() => ({ id: newId(), available: 0, held: 0 })),
      used: new Set(),
      reservations: [],
    };
    for (const { steps, fails } of batches) {
      const draft = copy(paper);
      const done = inTransaction(ctx, async (tx) => {
        for (const step of steps) await take(tx, draft, step, run);
        if (fails) throw new Error("on purpose");
      });
      if (fails) await expect(done).rejects.toThrow("on purpose");
      else {
        await done;
        paper = draft;
      }
      await compare(paper);
    }
    for (const { id, available } of paper.diners) {
      const { lines } = await listEntries(ctx, { accountId: id, limit: 100 });
      expect(lines.reduce((sum, line) => sum + line.credits, 0)).toBe(available);
    }
  });
  await fc.assert(property, { numRuns: 60, interruptAfterTimeLimit: 8_000, markInterruptAsFailure: false });
});
