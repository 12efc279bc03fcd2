import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { ROOT } from "./start/options.ts";

const folders: string[] = [];
afterEach(() => folders.splice(0).forEach((folder) => void rmSync(folder, { recursive: true })));

/** The names of the rules that a little repository of these files breaks. */
function brokenBy(files: Record<string, string>): string[] {
  const folder = mkdtempSync(join(tmpdir(), "carte-boundaries-"));
  folders.push(folder);
  symlinkSync(join(ROOT, "node_modules"), join(folder, "node_modules"));
  for (const [path, text] of Object.entries({ "package.json": '{"type":"module"}', ...files })) {
    mkdirSync(join(folder, dirname(path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const tool = join(ROOT, "node_modules/.bin/depcruise");
  const config = join(ROOT, ".dependency-cruiser.cjs");
  const tops = [...new Set(Object.keys(files).map((path) => path.split("/")[0] ?? ""))];
  const { stdout } = spawnSync(tool, ["--config", config, ...tops], { cwd: folder, encoding: "utf8" });
  return [...new Set([...stdout.matchAll(/error ([\w-]+):/g)].map(([, rule]) => rule ?? ""))].sort();
}

const door = "export const door = 1;";

test("what the design allows passes", () => {
  const menus = 'import { door } from "../jobs/index.ts"; export { door };';
  const page = 'import { door } from "../lib/menus/index.ts"; export default door;';
  expect(brokenBy({ "lib/jobs/index.ts": door, "lib/menus/index.ts": menus, "app/page.tsx": page })).toEqual(
    [],
  );
});

test.each([
  ["an arrow against the design", "lib/jobs/index.ts", "../menus/index.ts", ["arrow-jobs"]],
  ["a neighbour's inside", "lib/menus/index.ts", "../jobs/queue.ts", ["public-door"]],
  ["a framework in lib", "lib/menus/index.ts", "next/navigation", ["lib-without-framework"]],
  ["app past a door", "app/page.tsx", "../lib/jobs/queue.ts", ["public-door-from-app"]],
  [
    "a component that takes the server",
    "components/board.tsx",
    "../lib/menus/index.ts",
    ["components-are-pure"],
  ],
  [
    "a product that leans on its tests",
    "lib/menus/index.ts",
    "../../stand-ins/openai/server.ts",
    ["product-without-tests"],
  ],
  ["a client that pulls in the server", "lib/menus/client.ts", "pg", ["client-is-pure"]],
])("%s is refused", (_, from, to, rules) => {
  const targets = {
    "lib/menus/index.ts": door,
    "lib/jobs/queue.ts": door,
    "stand-ins/openai/server.ts": door,
  };
  expect(brokenBy({ ...targets, [from]: `import * as it from "${to}"; export { it };` })).toEqual(rules);
});

test("a cycle is refused, one of types alone is not", () => {
  const cycle = (kind: string) => ({
    "lib/jobs/a.ts": `import ${kind} { b } from "./b.ts"; export type a = typeof b; export const av = 1;`,
    "lib/jobs/b.ts": `import ${kind} { av } from "./a.ts"; export const b: typeof av = 1;`,
  });
  expect(brokenBy(cycle(""))).toEqual(["no-cycle"]);
  expect(brokenBy(cycle("type"))).toEqual([]);
});
