import { readFileSync } from "node:fs";

/**
 * Whether a process with this id runs. One that has ended but that nobody has collected (the first process of many
 * containers collects nothing) still answers to signals; it does not count.
 */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
  try {
    const state = /\) (\S)/.exec(readFileSync(`/proc/${pid}/stat`, "utf8"))?.[1];
    return state !== "Z" && state !== "X";
  } catch {
    // No /proc (macOS), where ended processes are always collected; or it went this very moment, said by the next call.
    return true;
  }
}
