import { createHash } from "node:crypto";
import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";

const SOURCES = ["app", "components", "lib", "public"];
const FILES = [
  "next.config.ts",
  "package-lock.json",
  "postcss.config.mjs",
  "prisma/schema.prisma",
  "tsconfig.json",
];
const STAMP = join(".next", "carte-sources");

/** Stands for all that a build is made from. 500 files take about 30 ms; times of change were rejected (git resets them). */
async function hashSources(root: string): Promise<string> {
  const folders = SOURCES.map((folder) =>
    readdir(join(root, folder), { recursive: true, withFileTypes: true }),
  );
  const entries = (await Promise.all(folders.map((reading) => reading.catch(() => [])))).flat();
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const sources = [
    ...paths.filter((path) => !path.includes(".test.")),
    ...FILES.map((file) => join(root, file)),
  ];
  const hash = createHash("sha256").update(process.version);
  for (const path of sources.sort()) {
    hash.update(path.slice(root.length));
    hash.update(await readFile(path).catch(() => ""));
  }
  return hash.digest("hex");
}

/**
 * Runs `build` in the folder `root` unless the build there was made from these very sources. The stamp that says so goes
 * before anything is built and comes back only when the sources are still the same: a build that broke off, or one
 * whose files changed under it, is done again at the next start.
 */
export async function buildWhenStale(root: string, build: () => Promise<void>): Promise<void> {
  const stamp = join(root, STAMP);
  const before = await hashSources(root);
  if ((await readFile(stamp, "utf8").catch(() => "")) === before) return;
  await rm(stamp, { force: true });
  await build();
  if ((await hashSources(root)) !== before) return;
  await mkdir(dirname(stamp), { recursive: true });
  await writeFile(stamp, before);
}
