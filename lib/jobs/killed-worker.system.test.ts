import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { afterAll, expect, test } from "vitest";
import { z } from "zod";
import { createTestDatabase } from "#lib/kernel/testing.ts";
import { defineQueue, enqueue, handle, startWorker } from "./index.ts";

const database = await createTestDatabase();
const ctx = database.context();
afterAll(() => database.drop());

// A worker in a process of its own that takes a job and never ends it.
const STUCK = `
  const { defineQueue, handle, startWorker } = await import("#lib/jobs/index.ts");
  const { createLog } = await import("#lib/kernel/index.ts");
  const { z } = await import("zod");
  const queue = defineQueue({ name: "kill-test", payload: z.object({ dish: z.string() }) });
  const hang = () => new Promise(() => console.log("begun"));
  await startWorker({ databaseUrl: process.argv[1], log: createLog("test", "silent"), handlers: [handle(queue, hang)] });
`;

const queue = defineQueue({ name: "kill-test", payload: z.object({ dish: z.string() }) });

test("the job of a worker killed in the middle is run by another within a minute", {
  timeout: 120_000,
}, async () => {
  const victim = spawn(process.execPath, ["--input-type=module", "-e", STUCK, database.url], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  await enqueue(ctx, queue, { dish: "soup" });
  await once(createInterface({ input: victim.stdout }), "line");
  victim.kill("SIGKILL");
  const killedMs = performance.now();
  let finish: (attempt: number) => void = () => {};
  const finished = new Promise<number>((resolve) => {
    finish = resolve;
  });
  const heir = await startWorker({
    databaseUrl: database.url,
    log: ctx.log,
    handlers: [handle(queue, async ({ attempt }) => finish(attempt))],
  });
  expect(await finished).toBe(2);
  // 14 s on a machine that has nothing else to do.
  expect(performance.now() - killedMs).toBeLessThan(60_000);
  await heir.stop();
});
