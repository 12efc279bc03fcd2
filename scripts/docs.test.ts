import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { ROOT } from "./start/options.ts";

const pages = ["README.md", ...readdirSync(join(ROOT, "docs")).map((name) => `docs/${name}`)].filter(
  (page) => page.endsWith(".md") && existsSync(join(ROOT, page)),
);
const Manifest = z.object({ scripts: z.record(z.string(), z.string()) });
const { scripts } = Manifest.parse(JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")));

// `lib/jobs/queue.ts`, `e2e/`, [text](../lib/web.ts): names with a slash that begin with a folder of ours.
const FOLDERS = "app|bench|components|docs|e2e|lib|prisma|public|scripts|stand-ins";
const PATH = new RegExp(`[\`(](?:\\.\\./)?((?:${FOLDERS})/[\\w./()[\\]-]*)[\`)#]`, "g");
const COMMAND = /npm run (?:-s )?([a-z][a-z:-]*)/g;

const namesIn = (page: string, pattern: RegExp) =>
  [...readFileSync(join(ROOT, page), "utf8").matchAll(pattern)].map(([, name]) => name ?? "");

describe.each(pages)("%s", (page) => {
  test("names only paths that exist", () => {
    expect(namesIn(page, PATH).filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
  });

  test("names only npm scripts that exist", () => {
    expect(namesIn(page, COMMAND).filter((name) => !(name in scripts))).toEqual([]);
  });
});
