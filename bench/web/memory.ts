import { readdir, readFile } from "node:fs/promises";
import { startApp } from "./app.ts";
import { SAMPLE, timeReading } from "./upload.ts";

type ProcessMemory = { pid: number; parent: number; command: string; nowMb: number; peakMb: number };

function field(status: string, name: string): number {
  return Number(new RegExp(`^${name}:\\s+(\\d+)`, "m").exec(status)?.[1] ?? 0);
}

/** Memory of every process from the kernel's own books (Linux): resident now and at its highest. */
async function listProcesses(): Promise<ProcessMemory[]> {
  const pids = (await readdir("/proc")).filter((name) => /^\d+$/.test(name)).map(Number);
  const found = await Promise.all(
    pids.map(async (pid) => {
      const [status, command] = await Promise.all([
        readFile(`/proc/${pid}/status`, "utf8").catch(() => ""),
        readFile(`/proc/${pid}/cmdline`, "utf8").catch(() => ""),
      ]);
      const nowMb = Math.round(field(status, "VmRSS") / 1024);
      const peakMb = Math.round(field(status, "VmHWM") / 1024);
      return {
        pid,
        parent: field(status, "PPid"),
        command: command.replaceAll("\0", " ").trim(),
        nowMb,
        peakMb,
      };
    }),
  );
  return found.filter((one) => one.nowMb > 0);
}

function descendants(all: ProcessMemory[], root: number): ProcessMemory[] {
  const children = all.filter((one) => one.parent === root);
  return children.flatMap((child) => [child, ...descendants(all, child.pid)]);
}

/** Memory of the web and the worker process, idle and after three readings. Postgres' processes are left out. */
export async function run(): Promise<void> {
  if (process.platform !== "linux") return console.log("memory: measured on Linux only");
  const app = await startApp();
  try {
    const print = async (label: string) => {
      console.log(label);
      for (const one of descendants(await listProcesses(), app.starter.pid ?? 0)) {
        if (one.command.includes("postgres")) continue;
        console.log(
          `  ${one.command.replaceAll(process.cwd(), ".").slice(-60).padEnd(60)} ${one.nowMb} MB now, ${one.peakMb} MB at most`,
        );
      }
    };
    await print("memory after the start");
    for (let i = 0; i < 3; i++) await timeReading(app.url, [SAMPLE]);
    await print("memory after three readings");
  } finally {
    await app.stop();
  }
}
