import { chmod, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { expect, test } from "vitest";
import { z } from "zod";
import { createFollower, publish } from "#lib/events/index.ts";
import { defineQueue, enqueue, handle, startWorker } from "#lib/jobs/index.ts";
import { createLog, newId, openDatabase, systemClock } from "#lib/kernel/index.ts";
import { deploy } from "./migrations/deploy.ts";
import { startEmbedded } from "./postgres/embedded.ts";

const AWAY_MS = 10_000;

test("workers and followers go on where they were after the database was gone", {
  timeout: 120_000,
}, async () => {
  const folder = await mkdtemp(join(tmpdir(), "carte-gone-"));
  await chmod(folder, 0o711);
  const before = await startEmbedded(folder, { isDurable: false });
  await deploy(before.url);
  const db = openDatabase(before.url, 5);
  const log = createLog("test", "silent");
  const ctx = { actor: { kind: "nobody" as const }, db, log, clock: systemClock };
  const queue = defineQueue({ name: "gone", payload: z.object({ dish: z.string() }) });
  const done: string[] = [];
  const run = handle(queue, async ({ payload }) => void done.push(payload.dish));
  const worker = await startWorker({ databaseUrl: before.url, log, handlers: [run] });
  const follower = createFollower({ databaseUrl: before.url, db, log });
  const stream = newId();
  const abort = new AbortController();
  const seen: number[] = [];
  const following = (async () => {
    for await (const event of follower.follow(stream, 0, abort.signal)) seen.push(event.seq);
  })();

  await enqueue(ctx, queue, { dish: "before" });
  await publish(ctx, stream, {});
  await expect.poll(() => [done, seen]).toEqual([["before"], [1]]);

  await before.server.stop();
  await expect(enqueue(ctx, queue, { dish: "never" })).rejects.toThrow();
  await delay(AWAY_MS);
  const after = await startEmbedded(folder, { isDurable: false });
  expect(after.url).toBe(before.url);

  await expect.poll(() => enqueue(ctx, queue, { dish: "after" }).catch(() => null)).not.toBeNull();
  await publish(ctx, stream, {});
  await expect
    .poll(() => [done, seen])
    .toEqual([
      ["before", "after"],
      [1, 2],
    ]);

  abort.abort();
  await Promise.all([following, follower.close(), worker.stop(0), db.$disconnect()]);
  await after.server.stop();
  await rm(folder, { recursive: true, force: true });
});
