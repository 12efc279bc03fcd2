import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, expect } from "vitest";
import { ROOT } from "./start/options.ts";

/** The whole product as `npm start` brings it up, on a data folder of its own, to be broken. Needs the build. */
export type Product = { child: ChildProcess; said: () => string; port: () => number };

/** What `below` knows the parts by. */
export const PARTS = {
  web: "scripts/web.ts",
  worker: "lib/worker.ts",
  start: "scripts/start.ts",
  database: "bin/postgres -D",
  openai: "stand-ins/openai/main.ts",
};

/** A starter for one test file: what it started is killed with its test, or with the file; its data folder goes with that. */
export async function createProducts(
  lasts: "test" | "file" = "test",
): Promise<(command: string, args: string[]) => Product> {
  const folder = await mkdtemp(join(tmpdir(), "carte system "));
  spawnSync("chmod", ["755", folder]);
  const started: ChildProcess[] = [];
  // Hooks run last to first: the folder goes when nothing is left to write into it.
  afterAll(() => rm(folder, { recursive: true, force: true }));
  (lasts === "test" ? afterEach : afterAll)(() => {
    for (const child of started.splice(0)) child.kill("SIGKILL");
  });
  return (command, args) => {
    const env = { ...process.env, CARTE_DATA_DIR: folder, DATABASE_URL: "", CARTE_URL: "", npm_execpath: "" };
    const child = spawn(command, args, { cwd: ROOT, env, detached: true, stdio: ["ignore", "pipe", "pipe"] });
    started.push(child);
    let text = "";
    const keep = (chunk: Buffer) => {
      text += chunk;
    };
    for (const stream of [child.stdout, child.stderr]) stream?.on("data", keep);
    return { child, said: () => text, port: () => Number(/ is at \S*?localhost:(\d+)/.exec(text)?.[1]) };
  };
}

export async function up(carte: Product): Promise<void> {
  await expect.poll(() => carte.port(), { timeout: 180_000, message: carte.said() }).toBeGreaterThan(0);
}

/** Process ids by what they run, of a process and all below it. */
export function below(pid: number): Map<string, number> {
  const { stdout } = spawnSync("ps", ["-ww", "-eo", "pid=,ppid=,args="], { encoding: "utf8" });
  const all = stdout.split("\n").map((line) => /^\s*(\d+)\s+(\d+)\s+(.*)/.exec(line) ?? []);
  const found = new Map<string, number>();
  const parents = new Set([pid]);
  for (const [, id, parent, args = ""] of all) {
    if (!parents.has(Number(parent))) continue;
    parents.add(Number(id));
    const name = Object.values(PARTS).find((known) => args.includes(known));
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

/** Kills a part, the hard way unless told otherwise, and waits until another one does its work. Answers when that was. */
export async function killPart(
  carte: Product,
  part: string,
  signal: NodeJS.Signals = "SIGKILL",
): Promise<number> {
  const pid = below(carte.child.pid ?? 0).get(part) ?? 0;
  process.kill(pid, signal);
  const revived = async () => {
    const now = below(carte.child.pid ?? 0).get(part);
    return now !== undefined && now !== pid && (await isHealthy(carte.port()));
  };
  await expect.poll(revived, { timeout: 60_000, interval: 300, message: part }).toBe(true);
  return Date.now();
}
