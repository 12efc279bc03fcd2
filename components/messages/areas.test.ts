import { existsSync, globSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { expect, test } from "vitest";
import { SHARED_AREAS } from "./catalogue.ts";

const ROOT = join(import.meta.dirname, "../..");
const IMPORTED = /(?:from|import)\s*\(?\s*"([^"]+\.tsx?)"/g;
const GIVEN = /<Words of=\{\[([^\]]*)\]\}/g;
const USED = /useSpeech(?:<[^>]*>)?\(([^)]*)\)/g;

const quoted = (list: string) => [...list.matchAll(/"(\w+)"/g)].map((match) => match[1] ?? "");
const found = (source: string, call: RegExp) =>
  [...source.matchAll(call)].flatMap((match) => quoted(match[1] ?? ""));

/** The file and all it imports, late imports too, types too: an area named in one of them counts as used. */
function withImports(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file) || !existsSync(file)) return seen;
  seen.add(file);
  for (const [, path = ""] of readFileSync(file, "utf8").matchAll(IMPORTED))
    withImports(path.startsWith("#") ? join(ROOT, path.slice(1)) : join(dirname(file), path), seen);
  return seen;
}

const pages = globSync("app/**/{page,layout,error,loading,not-found}.tsx", { cwd: ROOT }).map((path) =>
  join(ROOT, path),
);

test.each(pages.map((page) => [relative(ROOT, page), page]))(
  "%s gives its islands exactly the words they use",
  (_, page) => {
    const used = [...withImports(page)]
      .filter((file) => file.endsWith(".tsx") || file.includes("/components/"))
      .flatMap((file) => found(readFileSync(file, "utf8"), USED));
    const given = found(readFileSync(page, "utf8"), GIVEN);
    const shared: string[] = [...SHARED_AREAS];
    expect([...new Set(given)].toSorted()).toEqual(
      [...new Set(used)].filter((area) => !shared.includes(area)).toSorted(),
    );
  },
);

test("the pages were found, and the board uses words of its own", () => {
  expect(pages.length).toBeGreaterThan(5);
  const board = pages.find((page) => page.includes("menus/[id]/page.tsx")) ?? "";
  expect(found(readFileSync(board, "utf8"), GIVEN)).toContain("board");
});
