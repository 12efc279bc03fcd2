import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { ROOT } from "./start/options.ts";

const FOLDERS = ["app", "bench", "components", "e2e", "lib", "scripts", "stand-ins"];
const FORBIDDEN = /^(utils?|helpers?|common|misc|types)(\.tsx?)?$/;

const files = FOLDERS.flatMap((folder) =>
  readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name).slice(ROOT.length + 1)),
).filter((path) => !path.startsWith("lib/kernel/prisma/") && !path.includes("node_modules"));

const lines = (path: string) => readFileSync(join(ROOT, path), "utf8").split("\n").length - 1;

test("no file has more than 300 lines", () => {
  expect(files.filter((path) => lines(path) > 300)).toEqual([]);
});

test("half of the files have at most 70 lines, nine in ten under 200", () => {
  const sorted = files.map(lines).toSorted((a, b) => a - b);
  expect(sorted[Math.floor(sorted.length * 0.5)]).toBeLessThanOrEqual(70);
  expect(sorted[Math.floor(sorted.length * 0.9)]).toBeLessThan(200);
});

test("no file or folder has a name that means anything and nothing", () => {
  expect(files.filter((path) => path.split("/").some((part) => FORBIDDEN.test(part)))).toEqual([]);
});

test("only lib/kernel/env.ts reads the environment of the product", () => {
  const product = files.filter((path) => /^(app|components|lib)\//.test(path) && !path.includes(".test."));
  const readers = product.filter((path) => /process\.env\b/.test(readFileSync(join(ROOT, path), "utf8")));
  expect(readers.filter((path) => path !== "lib/kernel/env.ts")).toEqual([]);
});
