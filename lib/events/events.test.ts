import { afterAll, expect, test } from "vitest";
import { inTransaction, newId } from "#lib/kernel/index.ts";
import { createTestDatabase } from "#lib/kernel/testing.ts";
import {
  createFollower,
  dropStream,
  endStreams,
  pruneEvents,
  publish,
  readEvents,
  readSeq,
} from "./index.ts";

const database = await createTestDatabase();
const ctx = database.context();
const follower = createFollower({ databaseUrl: database.url, db: database.db, log: ctx.log });
afterAll(async () => {
  await follower.close();
  await database.drop();
});

async function take(streamId: string, afterSeq: number, count: number): Promise<number[]> {
  const abort = new AbortController();
  const seen: number[] = [];
  for await (const event of follower.follow(streamId, afterSeq, abort.signal)) {
    seen.push(event.seq);
    if (seen.length === count) abort.abort();
  }
  return seen;
}

const upTo = (last: number, from = 1) => Array.from({ length: last - from + 1 }, (_, index) => from + index);

test("events are numbered from 1 and read back in order", async () => {
  const stream = newId();
  expect([await publish(ctx, stream, { a: 1 }), await publish(ctx, stream, { a: 2 })]).toEqual([1, 2]);
  expect(await readEvents(ctx, stream, 0)).toEqual([
    { seq: 1, data: { a: 1 } },
    { seq: 2, data: { a: 2 } },
  ]);
  expect(await readEvents(ctx, stream, 1, 1)).toEqual([{ seq: 2, data: { a: 2 } }]);
});

test("a rolled back transaction publishes nothing and leaves no gap", async () => {
  const stream = newId();
  const failed = inTransaction(ctx, async (inner) => {
    await publish(inner, stream, { lost: true });
    throw new Error("rolled back");
  });
  await expect(failed).rejects.toThrow("rolled back");
  expect(await publish(ctx, stream, { kept: true })).toBe(1);
});

test("forty writers at once, some failing, and five followers: everybody sees each number once, in order", async () => {
  const stream = newId();
  const followers = Array.from({ length: 5 }, () => take(stream, 0, 120));
  const writers = Array.from({ length: 40 }, async (_, writer) => {
    for (let n = 0; n < 3; n++) await inTransaction(ctx, (inner) => publish(inner, stream, { writer, n }));
    await inTransaction(ctx, async (inner) => {
      await publish(inner, stream, { never: writer });
      throw new Error("no");
    }).catch(() => {});
  });
  await Promise.all(writers);
  for (const seen of await Promise.all(followers)) expect(seen).toEqual(upTo(120));
});

test("who comes back with the last number seen gets the rest, without repeats, over more than one page", async () => {
  const stream = newId();
  await inTransaction(ctx, async (inner) => {
    for (let n = 0; n < 450; n++) await publish(inner, stream, { n });
  });
  expect(await take(stream, 7, 443)).toEqual(upTo(450, 8));
});

test("an event is heard in well under the polling interval", async () => {
  const stream = newId();
  const startedMs = performance.now();
  for (let n = 0; n < 5; n++) {
    const heard = take(stream, n, 1);
    await publish(ctx, stream, {});
    await heard;
  }
  // Five polls are ten seconds.
  expect(performance.now() - startedMs).toBeLessThan(5_000);
});

test("a follower outlives the loss of every connection", async () => {
  const stream = newId();
  const heard = take(stream, 0, 2);
  await publish(ctx, stream, { before: true });
  const drop =
    "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'carte-events'";
  await database.db.$queryRawUnsafe(
    drop.replace("pg_terminate_backend(pid)", "pg_terminate_backend(pid)::text"),
  );
  await publish(ctx, stream, { after: true });
  expect(await heard).toEqual([1, 2]);
});

test("an aborted follower ends at once", async () => {
  const abort = new AbortController();
  const following = (async () => {
    for await (const _ of follower.follow(newId(), 0, abort.signal)) throw new Error("nothing was published");
  })();
  abort.abort();
  await following;
});

test("an ended stream goes on counting and keeps one event, also where there was none; a dropped one is gone", async () => {
  const [stream, silent] = [newId(), newId()];
  expect(await readSeq(ctx, stream)).toBeNull();
  await publish(ctx, stream, {});
  await publish(ctx, stream, {});
  expect(await readSeq(ctx, stream)).toEqual({ first: 1, last: 2 });
  await endStreams(ctx, [stream, silent], { kind: "deleted" });
  expect(await readEvents(ctx, stream, 0)).toEqual([{ seq: 3, data: { kind: "deleted" } }]);
  expect(await readEvents(ctx, silent, 0)).toEqual([{ seq: 1, data: { kind: "deleted" } }]);
  await dropStream(ctx, stream);
  expect(await readSeq(ctx, stream)).toBeNull();
  expect(await readEvents(ctx, stream, 0)).toEqual([]);
});

test("only events older than the limit are pruned", async () => {
  const stream = newId();
  await publish(ctx, stream, { old: true });
  await database.db.event.updateMany({ where: { streamId: stream }, data: { createdAt: new Date(0) } });
  await publish(ctx, stream, { young: true });
  expect(await pruneEvents(ctx, new Date(1_000))).toBe(1);
  expect(await readSeq(ctx, stream)).toEqual({ first: 2, last: 2 });
});
