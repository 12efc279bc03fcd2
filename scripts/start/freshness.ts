import { createHash } from "node:crypto";
import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { ROOT } from "./options.ts";

const SOURCES = ["app", "components", "lib", "public"];
const FILES = [
  "next.config.ts",
  "package-lock.json",
  "postcss.config.mjs",
  "prisma/schema.prisma",
  "tsconfig.json",
];
const STAMP = join(ROOT, ".next", "carte-sources");

/** Stands for all that a build is made from. 500 files take about 30 ms; times of change were rejected (git resets them). */
export async function hashSources(): Promise<string> {
  const folders = SOURCES.map((folder) =>
    readdir(join(ROOT, folder), { recursive: true, withFileTypes: true }),
  );
  const entries = (await Promise.all(folders.map((reading) => reading.catch(() => [])))).flat();
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const sources = [
    ...paths.filter((path) => !path.includes(".test.")),
    ...FILES.map((file) => join(ROOT, file)),
  ];
  const hash = createHash("sha256").update(process.version);
  for (const path of sources.sort()) {
    hash.update(path.slice(ROOT.length));
    hash.update(await readFile(path).catch(() => ""));
  }
  return hash.digest("hex");
}

export async function isBuilt(hash: string): Promise<boolean> {
  return (await readFile(STAMP, "utf8").catch(() => "")) === hash;
}

export function markBuilt(hash: string): Promise<void> {
  return writeFile(STAMP, hash);
}
