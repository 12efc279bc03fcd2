import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { buildWhenStale } from "./freshness.ts";

let root = "";
let builds = 0;
const write = (text: string) => writeFile(join(root, "app", "page.tsx"), text);
const build = async () => void builds++;

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "carte-fresh-"));
  await mkdir(join(root, "app"));
  await write("one");
  builds = 0;
});
afterEach(() => rm(root, { recursive: true, force: true }));

test("builds once for the same sources, and again for others", async () => {
  await buildWhenStale(root, build);
  await buildWhenStale(root, build);
  expect(builds).toBe(1);
  await write("two");
  await buildWhenStale(root, build);
  expect(builds).toBe(2);
});

test("a build whose sources changed under it is done again, even when they change back", async () => {
  await buildWhenStale(root, async () => {
    await write("two");
    await build();
  });
  await write("one");
  await buildWhenStale(root, build);
  expect(builds).toBe(2);
});

test("a build that broke off leaves the one before without its word", async () => {
  await buildWhenStale(root, build);
  await write("two");
  await expect(buildWhenStale(root, () => Promise.reject(new Error("no room")))).rejects.toThrow("no room");
  await write("one");
  await buildWhenStale(root, build);
  expect(builds).toBe(2);
});

test("tests are no part of what is built", async () => {
  await buildWhenStale(root, build);
  await writeFile(join(root, "app", "page.test.ts"), "new");
  await buildWhenStale(root, build);
  expect(builds).toBe(1);
});
