import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { z } from "zod";
import { defineQueue, enqueue, startWorker } from "#lib/jobs/index.ts";
import { createTestDatabase } from "#lib/kernel/testing.ts";
import { openLocalStorage } from "#lib/storage/index.ts";
import { createHealth } from "./index.ts";

const database = await createTestDatabase();
const { db, log } = database.context();
const folder = await mkdtemp(join(tmpdir(), "carte-health-"));
afterAll(async () => {
  await rm(folder, { recursive: true });
  await database.drop();
});

test("all is well once a worker runs, and no longer when it has stopped", async () => {
  const storage = openLocalStorage(folder);
  const ask = () => createHealth({ db, log, storage })();
  expect(await ask()).toMatchObject({ ok: false, checks: { database: true, queue: true, worker: false } });
  const worker = await startWorker({ databaseUrl: database.url, log, handlers: [] });
  expect(await ask()).toEqual({
    ok: true,
    checks: { database: true, queue: true, worker: true, storage: true },
    oldestWaitingSeconds: 0,
  });
  await worker.stop(0);
  expect(await ask()).toMatchObject({ ok: false, checks: { worker: false } });
});

test("a job that nobody takes up shows by how long it has waited", async () => {
  const queue = defineQueue({ name: "dishes", payload: z.object({}) });
  await enqueue(database.context(), queue, {}, { startAfter: new Date(Date.now() - 90_000) });
  const { oldestWaitingSeconds } = await createHealth({ db, log, storage: openLocalStorage(folder) })();
  expect(oldestWaitingSeconds).toBeGreaterThanOrEqual(90);
});

test("a broken disk is named", async () => {
  await writeFile(join(folder, "file"), "");
  const health = await createHealth({ db, log, storage: openLocalStorage(join(folder, "file")) })();
  expect(health).toMatchObject({ ok: false, checks: { database: true, storage: false } });
});
