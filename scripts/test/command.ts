import { spawn } from "node:child_process";
import { once } from "node:events";
import { delimiter, join } from "node:path";
import { ROOT } from "../start/options.ts";
import type { Outcome } from "./report.ts";

export type Run = { code: number; output: string };

const bin = join(ROOT, "node_modules", ".bin");
/** Against what hangs: the longest step takes some seven minutes on two cores. */
const LIMIT_MS = 1_200_000;

/** Runs a tool of the repository and returns all that it said. Killed after 20 minutes. */
export async function run(command: string, args: string[], env: Record<string, string> = {}): Promise<Run> {
  const child = spawn(command, args, {
    cwd: ROOT,
    env: {
      ...process.env,
      PATH: `${bin}${delimiter}${process.env.PATH}`,
      NO_COLOR: "1",
      FORCE_COLOR: "0",
      ...env,
    },
    stdio: ["ignore", "pipe", "pipe"],
    timeout: LIMIT_MS,
  });
  let output = "";
  const keep = (chunk: Buffer) => {
    output += chunk;
  };
  child.stdout.on("data", keep);
  child.stderr.on("data", keep);
  const [code] = await once(child, "close");
  return { code: code ?? 1, output };
}

/** A tool that either is content or is not: one check. */
export async function check(command: string, ...args: string[]): Promise<Outcome> {
  const { code, output } = await run(command, args);
  return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, details: output };
}

/** A script of ours or of a package, run by this Node. */
export function node(...args: string[]): Promise<Outcome> {
  return check(process.execPath, ...args);
}
