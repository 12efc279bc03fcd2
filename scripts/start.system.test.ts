import { once } from "node:events";
import { createServer } from "node:http";
import { expect, test } from "vitest";
import { below, createProducts, killPart, PARTS, up } from "./product-under-test.ts";
import { isRunning } from "./start/running.ts";

const PORT = 4170;
const LIMIT = { timeout: 400_000 };

const start = await createProducts();
const startNode = () => start(process.execPath, ["scripts/start.ts", "--port", String(PORT)]);

async function allGone(pids: number[]): Promise<void> {
  await expect.poll(() => pids.filter(isRunning), { timeout: 15_000, interval: 100 }).toEqual([]);
}

test(
  "takes the next free port, refuses a second start, revives what is killed, ends in order",
  LIMIT,
  async () => {
    const squatter = createServer().listen(PORT, "127.0.0.1");
    const carte = startNode();
    await up(carte);
    squatter.close();
    expect(carte.said()).toContain(`Port ${PORT} cannot be had`);
    expect(carte.port()).toBe(PORT + 1);

    const second = startNode();
    expect(await once(second.child, "exit")).toEqual([1, null]);
    expect(second.said()).toContain(`already running from this folder (http://localhost:${PORT + 1}`);

    for (const part of [PARTS.web, PARTS.worker, PARTS.database, PARTS.openai]) await killPart(carte, part);

    const pids = [...below(carte.child.pid ?? 0).values()];
    expect(pids).toHaveLength(4);
    const stoppedMs = Date.now();
    carte.child.kill("SIGINT");
    expect(await once(carte.child, "exit"), carte.said()).toEqual([0, null]);
    expect(Date.now() - stoppedMs).toBeLessThan(30_000);
    await allGone(pids);
  },
);

test("kill -9 of the start leaves nothing behind, and the next start works", LIMIT, async () => {
  const carte = startNode();
  await up(carte);
  const pids = [...below(carte.child.pid ?? 0).values()];
  carte.child.kill("SIGKILL");
  await allGone(pids);
  const next = startNode();
  await up(next);
  next.child.kill("SIGTERM");
  expect(await once(next.child, "exit")).toEqual([0, null]);
});

test.each(["SIGKILL", "SIGTERM", "SIGINT"] as const)("%s of npm ends all of it", LIMIT, async (signal) => {
  const carte = start("npm", ["start", "--", "--port", String(PORT)]);
  await up(carte);
  const pids = [...below(carte.child.pid ?? 0).values()];
  expect(pids).toHaveLength(5);
  carte.child.kill(signal);
  await allGone(pids);
});

test("Ctrl-C while it still starts ends it as cleanly", LIMIT, async () => {
  const carte = startNode();
  await expect.poll(() => below(carte.child.pid ?? 0).has("bin/postgres -D"), { interval: 20 }).toBe(true);
  const pids = [...below(carte.child.pid ?? 0).values()];
  carte.child.kill("SIGINT");
  expect(await once(carte.child, "exit"), carte.said()).toEqual([0, null]);
  await allGone(pids);
});
