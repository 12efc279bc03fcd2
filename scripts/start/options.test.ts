import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, expect, test, vi } from "vitest";
import { readOptions } from "./options.ts";

const folder = await mkdtemp(join(tmpdir(), "carte-options-"));
afterEach(() => vi.unstubAllEnvs());
afterAll(() => rm(folder, { recursive: true }));

async function portOf(PORT: string, ...args: string[]): Promise<number> {
  vi.stubEnv("CARTE_DATA_DIR", folder);
  vi.stubEnv("PORT", PORT);
  return (await readOptions(args)).port;
}

test("the port is the one asked for, else PORT, and an empty PORT is none", async () => {
  expect(await portOf("4000")).toBe(4000);
  expect(await portOf("4000", "--port", "5000")).toBe(5000);
  expect(await portOf("")).toBe(3000);
});

test.each(["0", "abc", "65536"])("the port %s is refused", async (port) => {
  await expect(portOf(port)).rejects.toThrow("1 to 65535");
});
