import { spawnSync } from "node:child_process";
import { readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { isRunning } from "../start/running.ts";

const FAST_STOP_MS = 10_000;
const HARD_STOP_MS = 5_000;

function isPostgresOn(data: string, pid: number): boolean {
  const run = spawnSync("ps", ["-ww", "-o", "args=", "-p", String(pid)], { encoding: "utf8" });
  // Without ps (bare containers) Linux still tells; elsewhere we assume the worst: that it is ours.
  if (run.error) return process.platform !== "linux" || readsAsPostgres(data, pid);
  return run.stdout.includes("postgres") && run.stdout.includes(data);
}

function readsAsPostgres(data: string, pid: number): boolean {
  const run = spawnSync("cat", [`/proc/${pid}/cmdline`], { encoding: "utf8" });
  return run.stdout.includes("postgres") && run.stdout.includes(data);
}

async function isGone(pid: number, withinMs: number): Promise<boolean> {
  for (const end = Date.now() + withinMs; Date.now() < end; await delay(20)) if (!isRunning(pid)) return true;
  return !isRunning(pid);
}

/**
 * Ends the server that a killed start left running on this data folder, and clears its lock when another program has
 * its process id by now (after a reboot PostgreSQL would refuse to start). The caller holds the start lock, so no
 * server in use is ever met here. Adopting the old server was rejected: nothing would end it when we are killed.
 */
export async function endLeftover(data: string): Promise<void> {
  const file = join(data, "postmaster.pid");
  const pid = Number((await readFile(file, "utf8").catch(() => "")).split("\n")[0]);
  if (!Number.isInteger(pid) || pid <= 1 || !isRunning(pid)) return;
  if (!isPostgresOn(data, pid)) return rm(file, { force: true });
  process.kill(pid, "SIGINT");
  if (await isGone(pid, FAST_STOP_MS)) return;
  process.kill(pid, "SIGQUIT");
  if (!(await isGone(pid, HARD_STOP_MS)))
    throw new Error(`An old PostgreSQL (process ${pid}) on ${data} does not stop.`);
}
