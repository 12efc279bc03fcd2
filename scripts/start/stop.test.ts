import { chmod, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, expect, test } from "vitest";
import { findNpm } from "./stop.ts";

const folder = await mkdtemp(join(tmpdir(), "carte-ps-"));
const { PATH } = process.env;
afterEach(() => {
  process.env.PATH = PATH;
});
afterAll(() => rm(folder, { recursive: true }));

/** Puts a `ps` in front that knows these processes alone: the parent and the words of each. */
async function pretend(processes: Record<number, string>): Promise<void> {
  const cases = Object.entries(processes).map(([pid, line]) => `${pid}) echo ' ${line}';;`);
  const ps = join(folder, "ps");
  await writeFile(ps, `#!/bin/sh\nfor pid; do :; done\ncase $pid in\n${cases.join("\n")}\nesac\n`);
  await chmod(ps, 0o755);
  process.env.PATH = `${folder}:${PATH}`;
}

test.each([
  ["npm is the parent", { 70: "60 npm start --port 4000" }, 70],
  ["npm stands behind its shell", { 70: "60 sh -c node scripts/start.ts", 60: "1 npm start" }, 60],
  ["npm is a container's first process", { 70: "1 sh -c node scripts/start.ts", 1: "0 npm start" }, 1],
  ["npm was killed, the first process took over", { 70: "1 sh -c node x.ts", 1: "0 /sbin/init" }, null],
  ["npm was killed, the session's took over", { 70: "1 /usr/lib/systemd/systemd --user" }, null],
  ["the system does not tell", {}, undefined],
])("%s", async (_, processes, npm) => {
  await pretend(processes);
  expect(findNpm(70)).toBe(npm);
});
