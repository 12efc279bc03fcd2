import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { afterEach, expect, test } from "vitest";
import { type Child, keepRunning } from "./child.ts";
import { ROOT } from "./options.ts";
import { isRunning } from "./running.ts";

const children: Child[] = [];
afterEach(async () => {
  await Promise.all(children.splice(0).map((child) => child.stop(100)));
});

/** Runs JavaScript as a kept child; its lines and the crashes it was restarted after. */
function keep(script: string) {
  const lines: string[] = [];
  const crashes: string[] = [];
  const child = keepRunning({
    name: "test",
    command: ["-e", script],
    env: process.env,
    onLine: (line) => lines.push(line),
    onCrash: (how) => crashes.push(how),
  });
  children.push(child);
  return { child, lines, crashes };
}

test("a process that ends is started again, and said to have ended", async () => {
  const { lines, crashes } = keep("console.log(process.pid); process.exit(3)");
  await expect.poll(() => lines.length).toBeGreaterThanOrEqual(2);
  expect(crashes[0]).toBe("exit code 3");
  expect(lines[0]).not.toBe(lines[1]);
});

test("stopping lets a process end by itself and does not start it again", async () => {
  const polite = "process.on('SIGTERM', () => { console.log('bye'); process.exit(0) })";
  const { child, lines, crashes } = keep(`${polite}; setInterval(() => {}, 1000); console.log('up')`);
  await expect.poll(() => lines).toContain("up");
  await child.stop(5_000);
  await expect.poll(() => lines).toContain("bye");
  expect(crashes).toEqual([]);
});

test("a process that does not listen is ended with all that it started", async () => {
  const deaf = "process.on('SIGTERM', () => {}); const g = require('child_process').spawn('sleep', ['60']);";
  const { child, lines } = keep(`${deaf} setInterval(() => {}, 1000); console.log(g.pid)`);
  await expect.poll(() => lines.length).toBe(1);
  await child.stop(200);
  await expect.poll(() => isRunning(Number(lines[0]))).toBe(false);
});

test("a process stuck in its own code ends soon after the death of who kept it", async () => {
  // Deaf to everything: the loop never gives way, as native code that hangs does not.
  const stuck =
    "process.on('SIGTERM', () => {}); console.log(process.pid); setTimeout(() => { for (;;) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0) }, 50)";
  const keeper = `
    const { keepRunning } = await import("./scripts/start/child.ts");
    keepRunning({ name: "t", command: ["-e", process.argv[1]], env: process.env, onLine: console.log, onCrash() {} });`;
  const parent = spawn(process.execPath, ["--input-type=module", "-e", keeper, stuck], { cwd: ROOT });
  const [pid] = await once(createInterface({ input: parent.stdout }), "line");
  parent.kill("SIGKILL");
  await expect.poll(() => isRunning(Number(pid)), { timeout: 45_000, interval: 200 }).toBe(false);
});
