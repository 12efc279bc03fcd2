import { gzipSync } from "node:zlib";
import type { Page } from "@playwright/test";
import { expect, test, touchUntilAllIsHere } from "./support/board.ts";

/** What a Next app with one empty page sends, 16.4.6 built here: `npm run bench -- pages` measures it anew. */
const EMPTY_APP_BYTES = 133_000;
const BUDGET_BYTES = 25_000;

/** Gzipped script of everything the page has fetched since. */
function countScript(page: Page): () => Promise<number> {
  const bodies: Promise<number>[] = [];
  page.on("response", (response) => {
    if (response.request().resourceType() !== "script") return;
    bodies.push(response.body().then((body) => gzipSync(body, { level: 9 }).length));
  });
  return async () => (await Promise.all(bodies)).reduce((sum, bytes) => sum + bytes, 0);
}

for (const [name, path] of [
  ["landing", () => "/"],
  ["board", (menuId: string) => `/menus/${menuId}`],
] as const)
  test(`the ${name} shows itself with at most 25 kB of script over an empty app`, async ({
    page,
    readBistro,
  }) => {
    const script = countScript(page);
    await page.goto(path(readBistro.menuId), { waitUntil: "load" });
    const first = await script();
    expect(first - EMPTY_APP_BYTES).toBeLessThan(BUDGET_BYTES);
    await touchUntilAllIsHere(page);
    console.log(`${name}: ${first} bytes of script at first sight, ${await script()} with the first touch`);
  });
