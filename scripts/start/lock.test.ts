import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { afterAll, expect, test } from "vitest";
import { takeLock } from "./lock.ts";
import { ROOT } from "./options.ts";

const folder = await mkdtemp(join(tmpdir(), "carte-lock-"));
afterAll(() => rm(folder, { recursive: true }));

test("a second start is refused and told about the first, until the first is gone, even by kill -9", async () => {
  const holder = `
    const { takeLock } = await import("./scripts/start/lock.ts");
    const lock = await takeLock(process.argv[1]);
    await lock.note("http://localhost:3000");
    console.log("held"); setInterval(() => lock, 1000);`;
  const first = spawn(process.execPath, ["--input-type=module", "-e", holder, folder], { cwd: ROOT });
  await once(createInterface({ input: first.stdout }), "line");
  await expect(takeLock(folder)).rejects.toThrow("already running from this folder (http://localhost:3000)");
  first.kill("SIGKILL");
  await once(first, "exit");
  (await takeLock(folder)).release();
});
