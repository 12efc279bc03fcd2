import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { ERRORS } from "#lib/kernel/errors.ts";
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

describe("docs/api.md", () => {
  const text = readFileSync(join(ROOT, "docs/api.md"), "utf8");

  test("names every door and none besides", () => {
    const routes = readdirSync(join(ROOT, "app/api"), { recursive: true, encoding: "utf8" });
    const doors = routes
      .filter((path) => path.endsWith("route.ts") && !path.includes("[..."))
      .flatMap((path) => {
        const address = `/api/${path.replace("/route.ts", "").replace(/\[(\w+)\]/g, "{$1}")}`;
        const source = readFileSync(join(ROOT, "app/api", path), "utf8");
        return [...source.matchAll(/export const ([A-Z]+) = /g)].map(([, method]) => `${method} ${address}`);
      });
    const named = [...text.matchAll(/^\| `([A-Z]+ \/api\/\S+)`/gm)].map(([, door]) => door);
    expect(named.toSorted()).toEqual(doors.toSorted());
  });

  test("names every error code with its status and none besides", () => {
    const errors = text.slice(text.indexOf("## Errors"));
    const named = [...errors.matchAll(/^\| (\d{3}) \| (.*) \|$/gm)].flatMap(([, status, codes]) =>
      [...(codes ?? "").matchAll(/`([\w-]+)`/g)].map(([, code]) => `${status} ${code}`),
    );
    const known = Object.entries(ERRORS).map(([code, [status]]) => `${status} ${code}`);
    expect(named.toSorted()).toEqual(known.toSorted());
  });
});
