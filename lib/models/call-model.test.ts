import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { type Context, newId } from "#lib/kernel/index.ts";
import { createTestDatabase, type TestDatabase } from "#lib/kernel/testing.ts";
import {
  CallDenied,
  type CallFacts,
  callModel,
  ModelFailure,
  type ModelOffer,
  spendOfDay,
  sweepLostCalls,
} from "./index.ts";
import { Provider } from "./provider.ts";

let database: TestDatabase;
let ctx: Context;
let now: Date;

const BUDGETS = { allMicros: 1_000_000, dinerMicros: 1_000_000, addressMicros: 1_000_000 };

function offerOf(model: string, more: object = {}): ModelOffer {
  const provider = Provider.parse({
    name: "test",
    baseUrl: "http://127.0.0.1:9",
    apiKey: "k",
    concurrentImageCalls: 500,
    ...more,
  });
  return {
    provider,
    model,
    price: { asOf: "2026-11-01", textInMicros: 1_000_000, imageInMicros: 1_000_000, outMicros: 1_000_000 },
  };
}

function factsOf(more: Partial<CallFacts> = {}): CallFacts {
  const payer = { accountId: newId(), addressHash: "a1" };
  return {
    purpose: "paint-dish",
    medium: "image",
    payer,
    menuId: null,
    dishId: null,
    heldMicros: 100,
    deadlineMs: 60_000,
    ...more,
  };
}

const paid = (micros: number) => async () => ({
  value: "drawn",
  usage: { textIn: 0, imageIn: 0, out: micros },
  requestId: "req_1",
});

async function outcome(call: Promise<unknown>): Promise<string> {
  try {
    return String(await call);
  } catch (error) {
    if (error instanceof CallDenied) return error.denial.kind;
    if (error instanceof ModelFailure) return error.kind;
    throw error;
  }
}

const failing =
  (kind: ConstructorParameters<typeof ModelFailure>[0], retryAfterMs: number | null = null) =>
  () =>
    Promise.reject(new ModelFailure(kind, "on purpose", { retryAfterMs }));

beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());
beforeEach(async () => {
  now = new Date("2026-11-23T12:00:00Z");
  ctx = { ...database.context(), clock: { now: () => now } };
  await ctx.db.modelCall.deleteMany();
  await ctx.db.spend.deleteMany();
  await ctx.db.modelHealth.deleteMany();
  await ctx.db.modelSwitch.deleteMany();
});

describe("callModel", () => {
  test("records what a call cost by the provider's own count, and settles every budget of its payer", async () => {
    const facts = factsOf();
    expect(await outcome(callModel(ctx, offerOf("m"), facts, BUDGETS, paid(40)))).toBe("drawn");
    const call = await ctx.db.modelCall.findFirstOrThrow();
    expect(call).toMatchObject({ outcome: "ok", costMicros: 40, out: 40, requestId: "req_1" });
    const spends = await ctx.db.spend.findMany({ orderBy: { scope: "asc" } });
    expect(spends.map((spend) => [spend.scope.split(":")[0], spend.spentMicros, spend.heldMicros])).toEqual([
      ["address", 40n, 0n],
      ["all", 40n, 0n],
      ["diner", 40n, 0n],
    ]);
    expect(await spendOfDay(ctx, now)).toMatchObject([{ purpose: "paint-dish", calls: 1, costMicros: 40 }]);
  });

  test("lets no crowd of callers spend more than a day's budget", async () => {
    const budgets = { ...BUDGETS, allMicros: 1_000 };
    const calls = Array.from({ length: 40 }, () =>
      outcome(callModel(ctx, offerOf("m"), factsOf(), budgets, paid(100))),
    );
    const outcomes = await Promise.all(calls);
    expect(outcomes.filter((one) => one === "drawn")).toHaveLength(10);
    expect(outcomes.filter((one) => one === "over-budget")).toHaveLength(30);
    expect(await ctx.db.spend.findFirst({ where: { scope: "all" } })).toMatchObject({
      spentMicros: 1_000n,
      heldMicros: 0n,
    });
  });

  test("a refused budget holds nothing in the others", async () => {
    const budgets = { ...BUDGETS, dinerMicros: 50 };
    expect(await outcome(callModel(ctx, offerOf("m"), factsOf(), budgets, paid(1)))).toBe("over-budget");
    expect(await ctx.db.spend.count({ where: { heldMicros: { gt: 0 } } })).toBe(0);
    expect(await ctx.db.modelCall.count()).toBe(0);
  });

  test("the kill switch stops every call until it is released", async () => {
    await ctx.db.$executeRaw`INSERT INTO model_switch (reason) VALUES ('too dear today')`;
    expect(await outcome(callModel(ctx, offerOf("m"), factsOf(), BUDGETS, paid(1)))).toBe("switched-off");
    await ctx.db.$executeRaw`DELETE FROM model_switch`;
    expect(await outcome(callModel(ctx, offerOf("m"), factsOf(), BUDGETS, paid(1)))).toBe("drawn");
  });

  test("three failures in a row open the circuit for everybody; one probe closes it again", async () => {
    const offer = offerOf("m");
    for (let i = 0; i < 3; i++)
      expect(await outcome(callModel(ctx, offer, factsOf(), BUDGETS, failing("unavailable")))).toBe(
        "unavailable",
      );
    expect(await outcome(callModel(ctx, offer, factsOf(), BUDGETS, paid(1)))).toBe("circuit-open");
    now = new Date(now.getTime() + 31_000);
    const gate = Promise.withResolvers<void>();
    const probe = outcome(callModel(ctx, offer, factsOf(), BUDGETS, () => gate.promise.then(paid(1))));
    await expect.poll(() => ctx.db.modelCall.count({ where: { outcome: "running" } })).toBe(1);
    expect(await outcome(callModel(ctx, offer, factsOf(), BUDGETS, paid(1)))).toBe("circuit-open");
    gate.resolve();
    expect(await probe).toBe("drawn");
    expect(await outcome(callModel(ctx, offer, factsOf(), BUDGETS, paid(1)))).toBe("drawn");
  });

  test.each(["out-of-money", "misconfigured"] as const)(
    "%s opens the circuit at the first call",
    async (kind) => {
      expect(await outcome(callModel(ctx, offerOf("m"), factsOf(), BUDGETS, failing(kind)))).toBe(kind);
      expect(await outcome(callModel(ctx, offerOf("m"), factsOf(), BUDGETS, paid(1)))).toBe("circuit-open");
      expect(await outcome(callModel(ctx, offerOf("other"), factsOf(), BUDGETS, paid(1)))).toBe("drawn");
    },
  );

  test("a rate limit makes all workers wait for as long as the provider says, and costs nothing", async () => {
    await outcome(callModel(ctx, offerOf("m"), factsOf(), BUDGETS, failing("rate-limited", 5_000)));
    const denied = await callModel(ctx, offerOf("m"), factsOf(), BUDGETS, paid(1)).catch(
      (error: unknown) => error,
    );
    expect(denied instanceof CallDenied && denied.denial).toEqual({ kind: "busy", retryAfterMs: 5_000 });
    now = new Date(now.getTime() + 5_001);
    expect(await outcome(callModel(ctx, offerOf("m"), factsOf(), BUDGETS, paid(1)))).toBe("drawn");
    expect(await ctx.db.spend.findFirst({ where: { scope: "all" } })).toMatchObject({ spentMicros: 1n });
  });

  test("a refusal is the content's fault: it never opens the circuit and is not charged", async () => {
    for (let i = 0; i < 5; i++)
      expect(await outcome(callModel(ctx, offerOf("m"), factsOf(), BUDGETS, failing("refused")))).toBe(
        "refused",
      );
    expect(await ctx.db.modelCall.count({ where: { costMicros: 0 } })).toBe(5);
  });

  test("no more calls run at once than the provider allows, over all callers", async () => {
    const gate = Promise.withResolvers<void>();
    const offer = offerOf("m", { concurrentImageCalls: 3 });
    const ended: string[] = [];
    const calls = Array.from({ length: 8 }, () =>
      outcome(callModel(ctx, offer, factsOf(), BUDGETS, () => gate.promise.then(paid(1)))).then((how) =>
        ended.push(how),
      ),
    );
    await expect.poll(() => ended).toEqual(Array(5).fill("busy"));
    expect(await ctx.db.modelCall.count()).toBe(3);
    gate.resolve();
    await Promise.all(calls);
    expect(ended.slice(5)).toEqual(Array(3).fill("drawn"));
  });

  test("a call whose process died is recorded as maybe billed, at the most it could cost, once", async () => {
    void callModel(
      ctx,
      offerOf("m"),
      factsOf({ deadlineMs: 1_000 }),
      BUDGETS,
      () => new Promise<never>(() => {}),
    );
    await expect.poll(() => ctx.db.modelCall.count()).toBe(1);
    now = new Date(now.getTime() + 2_000);
    expect((await Promise.all([sweepLostCalls(ctx), sweepLostCalls(ctx)])).length).toBe(2);
    expect(await ctx.db.modelCall.findFirst()).toMatchObject({
      outcome: "maybe-billed",
      errorCode: "lost",
      costMicros: 100,
    });
    expect(await ctx.db.spend.findFirst({ where: { scope: "all" } })).toMatchObject({
      spentMicros: 100n,
      heldMicros: 0n,
    });
  });
});
