import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, expect, test } from "vitest";
import { ROOT } from "./start/options.ts";
import { isRunning } from "./start/running.ts";

// The whole product, as `npm start` brings it up, broken in every way we know. Needs the build (npm run build).
const PORT = 4170;
const LIMIT = { timeout: 400_000 };

const folder = await mkdtemp(join(tmpdir(), "carte system "));
spawnSync("chmod", ["755", folder]);
const started: ChildProcess[] = [];
afterEach(() => started.splice(0).forEach((child) => void child.kill("SIGKILL")));
afterAll(() => rm(folder, { recursive: true, force: true }));

type Started = { child: ChildProcess; said: () => string; port: () => number };

function start(command: string, args: string[]): Started {
  const env = { ...process.env, CARTE_DATA_DIR: folder, DATABASE_URL: "", CARTE_URL: "", npm_execpath: "" };
  const child = spawn(command, args, { cwd: ROOT, env, detached: true, stdio: ["ignore", "pipe", "pipe"] });
  started.push(child);
  let text = "";
  const keep = (chunk: Buffer) => {
    text += chunk;
  };
  for (const stream of [child.stdout, child.stderr]) stream?.on("data", keep);
  return { child, said: () => text, port: () => Number(/ is at \S*?localhost:(\d+)/.exec(text)?.[1]) };
}

const startNode = () => start(process.execPath, ["scripts/start.ts", "--port", String(PORT)]);

async function up(carte: Started): Promise<void> {
  await expect.poll(() => carte.port(), { timeout: 180_000, message: carte.said() }).toBeGreaterThan(0);
}

/** Process ids by what they run, of a process and all below it. */
function below(pid: number): Map<string, number> {
  const { stdout } = spawnSync("ps", ["-ww", "-eo", "pid=,ppid=,args="], { encoding: "utf8" });
  const all = stdout.split("\n").map((line) => /^\s*(\d+)\s+(\d+)\s+(.*)/.exec(line) ?? []);
  const found = new Map<string, number>();
  const parents = new Set([pid]);
  for (const [, id, parent, args = ""] of all) {
    if (!parents.has(Number(parent))) continue;
    parents.add(Number(id));
    const name = ["scripts/web.ts", "lib/worker.ts", "scripts/start.ts", "bin/postgres -D"].find((known) =>
      args.includes(known),
    );
    if (name) found.set(name, Number(id));
  }
  return found;
}

async function isHealthy(port: number): Promise<boolean> {
  const response = await fetch(`http://localhost:${port}/api/health`, {
    signal: AbortSignal.timeout(5_000),
  }).catch(() => null);
  return response?.ok ?? false;
}

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

    for (const victim of ["scripts/web.ts", "lib/worker.ts", "bin/postgres -D"]) {
      const pid = below(carte.child.pid ?? 0).get(victim) ?? 0;
      process.kill(pid, "SIGKILL");
      const revived = async () => {
        const now = below(carte.child.pid ?? 0).get(victim);
        return now !== undefined && now !== pid && (await isHealthy(carte.port()));
      };
      await expect.poll(revived, { timeout: 60_000, interval: 300, message: victim }).toBe(true);
    }

    const pids = [...below(carte.child.pid ?? 0).values()];
    expect(pids).toHaveLength(3);
    const stoppedMs = Date.now();
    carte.child.kill("SIGINT");
    expect(await once(carte.child, "exit")).toEqual([0, null]);
    expect(Date.now() - stoppedMs).toBeLessThan(10_000);
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
  expect(pids).toHaveLength(4);
  carte.child.kill(signal);
  await allGone(pids);
});

test("Ctrl-C while it still starts ends it as cleanly", LIMIT, async () => {
  const carte = startNode();
  await expect.poll(() => below(carte.child.pid ?? 0).has("bin/postgres -D"), { interval: 20 }).toBe(true);
  const pids = [...below(carte.child.pid ?? 0).values()];
  carte.child.kill("SIGINT");
  expect(await once(carte.child, "exit")).toEqual([0, null]);
  await allGone(pids);
});
