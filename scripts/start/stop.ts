import { spawnSync } from "node:child_process";
import { isRunning } from "./running.ts";

const PARENT_CHECK_MS = 500;

/** The npm above us, past the shell that it runs scripts in; undefined when the system does not tell. */
function findNpm(): number | undefined {
  for (let pid = process.ppid, level = 0; pid > 1 && level < 3; level++) {
    const { stdout } = spawnSync("ps", ["-ww", "-o", "ppid=,args=", "-p", String(pid)], { encoding: "utf8" });
    const [, parent, args] = /^\s*(\d+)\s+(.*)/.exec(stdout ?? "") ?? [];
    if (parent === undefined || args === undefined) return undefined;
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
  const npm = findNpm() ?? shell;
  setInterval(() => {
    if (process.ppid !== shell || !isRunning(npm)) once("npm is gone");
  }, PARENT_CHECK_MS).unref();
}
