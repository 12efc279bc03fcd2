import { mkdtemp, readdir, rm, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buffer } from "node:stream/consumers";
import { afterAll, expect, test } from "vitest";
import { openLocalStorage } from "./local.ts";

const root = await mkdtemp(join(tmpdir(), "carte-storage-"));
const storage = openLocalStorage(root);
afterAll(() => rm(root, { recursive: true, force: true }));

async function textOf(key: string): Promise<string | null> {
  const blob = await storage.get(key);
  return blob && (await buffer(blob.stream)).toString();
}

async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => entry.name);
}

test("bytes come back as they were, with their size and type", async () => {
  const key = await storage.put("menus/m1", Buffer.from("a photo"), "image/webp");
  expect(key).toMatch(/^menus\/m1\/[0-9a-f]{64}\.webp$/);
  expect(await textOf(key)).toBe("a photo");
  const blob = await storage.get(key);
  expect(blob).toMatchObject({ sizeBytes: 7, contentType: "image/webp" });
  blob?.stream.destroy();
});

test("the same bytes put twenty times at once are one file and nothing half-written stays", async () => {
  const puts = Array.from({ length: 20 }, () =>
    storage.put("menus/m2", Buffer.alloc(100_000, 7), "image/webp"),
  );
  expect(new Set(await Promise.all(puts)).size).toBe(1);
  expect((await filesIn(join(root, "menus"))).length).toBe(2);
  expect(await filesIn(join(root, ".incoming"))).toEqual([]);
});

test("a named blob is replaced whole", async () => {
  await storage.putAs("sketches/soup.webp", Buffer.from("one"), "image/webp");
  await storage.putAs("sketches/soup.webp", Buffer.from("two"), "image/webp");
  expect(await textOf("sketches/soup.webp")).toBe("two");
  expect(await storage.has("sketches/soup.webp")).toBe(true);
});

test("what is missing is null, and deleting it is fine", async () => {
  expect(await storage.get("sketches/none.webp")).toBeNull();
  expect(await storage.has("sketches/none.webp")).toBe(false);
  await storage.delete("sketches/none.webp");
  await storage.deletePrefix("menus/none");
});

test("deleting a prefix takes its blobs and no neighbour's", async () => {
  const mine = await storage.put("menus/abc", Buffer.from("mine"), "image/webp");
  const other = await storage.put("menus/abcd", Buffer.from("other"), "image/webp");
  await storage.deletePrefix("menus/abc");
  expect(await storage.has(mine)).toBe(false);
  expect(await storage.has(other)).toBe(true);
});

test.each([
  "../x.webp",
  "menus/../../x.webp",
  "/etc/passwd",
  "menus//x.webp",
  "menus/x",
  "menus/X.webp",
  "x.webp",
  "",
])("the key %j is refused", async (key) => {
  await expect(async () => storage.get(key)).rejects.toThrow("not a storage key");
  await expect(async () => storage.delete(key)).rejects.toThrow("not a storage key");
  await expect(storage.putAs(key, Buffer.from("x"), "image/webp")).rejects.toThrow("not a storage key");
});

test.each(["", "/", "..", "menus/..", "menus/"])("the prefix %j is refused", async (prefix) => {
  await expect(storage.deletePrefix(prefix)).rejects.toThrow("not a prefix");
  await expect(storage.put(prefix, Buffer.from("x"), "image/webp")).rejects.toThrow("not a prefix");
});

test("a disk that cannot be written is said to be unavailable", async () => {
  await writeFile(join(root, "file"), "not a folder");
  const broken = openLocalStorage(join(root, "file"));
  await expect(broken.probe()).rejects.toMatchObject({ code: "unavailable" });
  await expect(broken.put("menus/m", Buffer.from("x"), "image/webp")).rejects.toMatchObject({
    code: "unavailable",
  });
  await storage.probe();
});

test("twenty probes at once find the disk well and leave nothing", async () => {
  await Promise.all(Array.from({ length: 20 }, () => storage.probe()));
  expect(await filesIn(join(root, ".probe"))).toEqual([]);
});

test("opening removes what was left half-written an hour ago, and nothing newer", async () => {
  const [old, young] = ["old", "young"].map((name) => join(root, ".incoming", name));
  for (const path of [old, young]) await writeFile(path ?? "", "x");
  await utimes(old ?? "", new Date(0), new Date(0));
  openLocalStorage(root);
  await expect.poll(() => filesIn(join(root, ".incoming"))).toEqual(["young"]);
});
