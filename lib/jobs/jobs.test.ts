import { afterAll, afterEach, expect, test } from "vitest";
import { z } from "zod";
import { inTransaction } from "#lib/kernel/index.ts";
import { createTestDatabase } from "#lib/kernel/testing.ts";
import { defineQueue, enqueue, type Handler, handle, startWorker, type Worker } from "./index.ts";

const database = await createTestDatabase();
const ctx = database.context();
const workers: Worker[] = [];
afterEach(async () => {
  await Promise.all(workers.splice(0).map((worker) => worker.stop(0)));
});
afterAll(() => database.drop());

const Payload = z.object({ dish: z.string() });
let made = 0;
const queue = (policy = {}) => defineQueue({ name: `test-${++made}`, payload: Payload, ...policy });

async function work(...handlers: Handler[]): Promise<Worker> {
  const worker = await startWorker({ databaseUrl: database.url, log: ctx.log, handlers });
  workers.push(worker);
  return worker;
}

/** Collects what is reported until there are `count`. */
function collector<T>(count: number) {
  const seen: T[] = [];
  let finish: (all: T[]) => void = () => {};
  const all = new Promise<T[]>((resolve) => {
    finish = resolve;
  });
  const report = (item: T) => {
    seen.push(item);
    if (seen.length === count) finish(seen);
  };
  return { seen, all, report };
}

test("a job exists if and only if the transaction that added it commits", async () => {
  const dishes = queue();
  const lost = inTransaction(ctx, async (inner) => {
    await enqueue(inner, dishes, { dish: "lost" });
    throw new Error("rolled back");
  });
  await expect(lost).rejects.toThrow("rolled back");
  const { all, report } = collector<string>(2);
  await work(handle(dishes, async ({ payload }) => report(payload.dish)));
  await inTransaction(ctx, (inner) => enqueue(inner, dishes, { dish: "soup" }));
  await enqueue(ctx, dishes, { dish: "stew" });
  expect(await all).toEqual(["soup", "stew"]);
});

test("a waiting worker starts a job well before it would have polled", async () => {
  const dishes = queue();
  let started = () => {};
  await work(handle(dishes, async () => started()));
  const tookMs: number[] = [];
  for (let n = 0; n < 10; n++) {
    const running = new Promise<void>((resolve) => {
      started = resolve;
    });
    const sentMs = performance.now();
    await enqueue(ctx, dishes, { dish: "soup" });
    await running;
    tookMs.push(performance.now() - sentMs);
  }
  expect(tookMs.toSorted((a, b) => a - b)[5]).toBeLessThan(500);
});

test("a worker goes through a backlog without pausing between jobs", async () => {
  const dishes = queue({ concurrency: 2 });
  for (let n = 0; n < 30; n++) await enqueue(ctx, dishes, { dish: String(n) });
  const { all, report } = collector<number>(30);
  await work(handle(dishes, async () => report(performance.now())));
  const times = await all;
  expect((times.at(-1) ?? 0) - (times[0] ?? 0)).toBeLessThan(12_000);
});

test("a higher priority goes first", async () => {
  const dishes = queue();
  await enqueue(ctx, dishes, { dish: "late" });
  await enqueue(ctx, dishes, { dish: "early" }, { priority: 10 });
  const { all, report } = collector<string>(2);
  await work(handle(dishes, async ({ payload }) => report(payload.dish)));
  expect(await all).toEqual(["early", "late"]);
});

test("while a job waits with a key, another one with it is not added", async () => {
  const dishes = queue({ onePerKey: true });
  const added = await Promise.all(
    ["a", "a", "a", "b"].map((singletonKey) => enqueue(ctx, dishes, { dish: "soup" }, { singletonKey })),
  );
  expect(added.filter((id) => id !== null)).toHaveLength(2);
  await expect(enqueue(ctx, dishes, { dish: "soup" })).rejects.toThrow("singletonKey");
});

test("a payload of another shape is refused where it is sent", async () => {
  const wrong: { dish: string } = JSON.parse('{"dish": 7}');
  await expect(enqueue(ctx, queue(), wrong)).rejects.toThrow(z.ZodError);
});

test("a job that fails is tried again and counts its attempts", async () => {
  const dishes = queue({ retryLimit: 2 });
  const { all, report } = collector<number>(3);
  await work(
    handle(dishes, async ({ attempt }) => {
      report(attempt);
      if (attempt < 3) throw new Error("not yet");
    }),
  );
  await enqueue(ctx, dishes, { dish: "soup" });
  expect(await all).toEqual([1, 2, 3]);
});

test("after the last attempt the handler is told once, with the payload", async () => {
  const dishes = queue({ retryLimit: 1 });
  const runs = collector<string>(2);
  const told = collector<string>(1);
  const fail = async () => {
    runs.report("run");
    throw new Error("burnt");
  };
  await work(handle(dishes, fail, async ({ dish }) => told.report(dish)));
  await enqueue(ctx, dishes, { dish: "soup" });
  expect(await told.all).toEqual(["soup"]);
  expect(runs.seen).toHaveLength(2);
});

test("a worker that is stopped aborts its job and hands it back for the next worker", async () => {
  const dishes = queue();
  const begun = collector<string>(1);
  const hang = handle(dishes, async ({ signal }) => {
    begun.report("begun");
    await new Promise((_, reject) => signal.addEventListener("abort", () => reject(signal.reason)));
  });
  const first = await work(hang);
  await enqueue(ctx, dishes, { dish: "soup" });
  await begun.all;
  await first.stop(0);
  const done = collector<number>(1);
  await work(handle(dishes, async ({ attempt }) => done.report(attempt)));
  expect(await done.all).toEqual([2]);
});

test("a worker goes on after it lost every connection to the database", async () => {
  const dishes = queue();
  const { all, report } = collector<string>(2);
  await work(handle(dishes, async ({ payload }) => report(payload.dish)));
  await enqueue(ctx, dishes, { dish: "before" });
  await database.db.$queryRawUnsafe(
    "SELECT pg_terminate_backend(pid)::text FROM pg_stat_activity WHERE application_name LIKE 'pgboss%'",
  );
  await enqueue(ctx, dishes, { dish: "after" });
  expect(await all).toEqual(["before", "after"]);
});
