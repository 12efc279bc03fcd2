import { spawnSync } from "node:child_process";
import { isRunning } from "./running.ts";

const PARENT_CHECK_MS = 500;

// What takes in the children of a process that ended: the first process, or a session's systemd.
const isOrphanage = (pid: number, args: string) =>
  pid === 1 ? !/\b(npm|npx|pnpm|yarn|bun|node|corepack)\b/.test(args) : /^\S*systemd\b/.test(args);

/** The npm above us, past the shell that it runs scripts in; null when it is gone already, undefined when nobody tells. */
export function findNpm(from = process.ppid): number | null | undefined {
  for (let pid = from, level = 0; pid > 0 && level < 3; level++) {
    const { stdout } = spawnSync("ps", ["-ww", "-o", "ppid=,args=", "-p", String(pid)], { encoding: "utf8" });
    const [, parent, args] = /^\s*(\d+)\s+(.*)/.exec(stdout ?? "") ?? [];
    if (parent === undefined || args === undefined) return undefined;
    if (isOrphanage(pid, args)) return null;
    if (!/^\S*sh /.test(args)) return pid;
    pid = Number(parent);
  }
  return undefined;
}

/**
 * Calls `stop` once, on the first sign that we should end: Ctrl-C, a polite kill, a closed terminal, or the death of
 * the npm that started us (which, killed hard, tells nobody).
 */
export function onStop(stop: (why: string) => unknown): void {
  let isCalled = false;
  const once = (why: string) => {
    if (isCalled) return;
    isCalled = true;
    stop(why);
  };
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => once(signal));
  process.on("disconnect", () => once("the parent is gone"));
  // A closed terminal also breaks what we print to.
  process.stdout.on("error", () => once("the terminal is gone"));
  if (!process.env.npm_execpath) return;
  const shell = process.ppid;
  const npm = findNpm();
  // Killed while we were still loading, which takes half a second.
  if (npm === null) once("npm is gone");
  setInterval(() => {
    if (process.ppid !== shell || !isRunning(npm ?? shell)) once("npm is gone");
  }, PARENT_CHECK_MS).unref();
}
