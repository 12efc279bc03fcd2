import { mkdtemp, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { makeDataFolder } from "./data-folder.ts";

const folder = await mkdtemp(join(tmpdir(), "carte-data-"));
afterAll(() => rm(folder, { recursive: true }));

test("a folder is made with room for logs, also twice", async () => {
  const path = join(folder, "new", "data");
  await makeDataFolder(path);
  await makeDataFolder(path);
  expect((await stat(join(path, "logs"))).isDirectory()).toBe(true);
});

test("what cannot be a folder of ours is said in a sentence that names the way out", async () => {
  await writeFile(join(folder, "file"), "");
  await expect(makeDataFolder(join(folder, "file"))).rejects.toThrow(
    /cannot keep its data in .*file \(ENOTDIR|EEXIST\).*CARTE_DATA_DIR/,
  );
  await expect(makeDataFolder(join(folder, "long".repeat(200)))).rejects.toThrow("480 at most");
});
