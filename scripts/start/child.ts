import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { leashed } from "./leash.ts";
import { ROOT } from "./options.ts";

export type ChildOptions = {
  name: string;
  /** A script of ours and its arguments, run by this very Node. */
  command: string[];
  env: NodeJS.ProcessEnv;
  onLine: (line: string) => void;
  /** Told of each unexpected end, before the process is started again. */
  onCrash: (how: string, waitMs: number) => void;
};

export type Child = { stop(withinMs: number): Promise<void> };

const BACKOFF_MS = { first: 300, most: 10_000 };
const HEALTHY_MS = 30_000;

/** Ends the process and what it started, also when it no longer listens to us. */
function killGroup(child: ChildProcess): void {
  if (child.pid === undefined) return;
  try {
    process.kill(-child.pid, "SIGKILL");
  } catch {
    child.kill("SIGKILL");
  }
}

/**
 * Keeps a process running. It leads a group of its own, so that Ctrl-C reaches only us and we end things in order; the
 * channel to us tells it at once when we are gone, and the leash sees to it that it goes too.
 */
export function keepRunning(options: ChildOptions): Child {
  let isStopping = false;
  let current: ChildProcess | undefined;
  let retry: NodeJS.Timeout | undefined;
  let waitMs = BACKOFF_MS.first;

  function launch(): void {
    const startedMs = Date.now();
    const child = spawn(...leashed("TERM", process.execPath, options.command), {
      cwd: ROOT,
      env: options.env,
      detached: true,
      stdio: ["pipe", "pipe", "pipe", "ipc"],
    });
    current = child;
    for (const stream of [child.stdout, child.stderr])
      if (stream) createInterface({ input: stream }).on("line", options.onLine);
    child.once("error", (error) => options.onLine(error.message));
    child.stdin?.on("error", () => {});
    child.once("exit", (code, signal) => {
      child.stdin?.end();
      if (isStopping) return;
      killGroup(child);
      if (Date.now() - startedMs > HEALTHY_MS) waitMs = BACKOFF_MS.first;
      options.onCrash(signal ?? `exit code ${code}`, waitMs);
      retry = setTimeout(launch, waitMs);
      waitMs = Math.min(waitMs * 2, BACKOFF_MS.most);
    });
  }

  launch();
  return {
    async stop(withinMs) {
      isStopping = true;
      clearTimeout(retry);
      const child = current;
      if (!child || child.exitCode !== null || child.signalCode !== null) return;
      const hard = setTimeout(() => killGroup(child), withinMs);
      const gone = once(child, "exit");
      child.kill("SIGTERM");
      await gone;
      clearTimeout(hard);
    },
  };
}
