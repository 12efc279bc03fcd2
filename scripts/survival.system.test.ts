import { once } from "node:events";
import { chromium } from "@playwright/test";
import { expect, test } from "vitest";
import { getSnapshot, streamData, uploadPhotos } from "../bench/web/upload.ts";
import { chromiumLaunchOptions } from "../e2e/support/chromium.ts";
import { createProducts, killPart, PARTS, type Product, up } from "./product-under-test.ts";

const PORT = 4180;
const LIMIT = { timeout: 600_000 };
const TWO_PAGES = ["bench/reading/fixtures/it-pages-1.jpg", "bench/reading/fixtures/it-pages-2.jpg"];
// The promise is 30 s on a machine that has nothing else to do; a test machine may be three times slower.
const READY_WITHIN_MS = 90_000;

const start = await createProducts("file");
const urlOf = (carte: Product) => `http://localhost:${carte.port()}`;

type Reading = { menuId: string; cookie: string };

async function names(url: string, { menuId, cookie }: Reading): Promise<string[]> {
  return (await getSnapshot(url, menuId, cookie)).dishes.map((dish) => dish.name);
}

async function ready(url: string, { menuId, cookie }: Reading): Promise<void> {
  const status = async () => (await getSnapshot(url, menuId, cookie)).menu.status;
  await expect.poll(status, { timeout: READY_WITHIN_MS, interval: 300 }).toBe("ready");
}

async function readUndisturbed(url: string): Promise<{ reading: Reading; names: string[] }> {
  const reading = await uploadPhotos(url, TWO_PAGES);
  await ready(url, reading);
  return { reading, names: await names(url, reading) };
}

/** Uploads, and waits until the first page's dishes are there and the second page is being read. */
async function readHalf(url: string): Promise<Reading> {
  const reading = await uploadPhotos(url, TWO_PAGES);
  await expect
    .poll(async () => (await names(url, reading)).length, { timeout: READY_WITHIN_MS, interval: 50 })
    .toBeGreaterThan(0);
  expect((await getSnapshot(url, reading.menuId, reading.cookie)).menu.status).toBe("reading");
  return reading;
}

/** Follows a menu like a phone: reconnects with the last id it saw, whatever happens, until the menu is ready. */
async function followToTheEnd(url: string, { menuId, cookie }: Reading): Promise<number[]> {
  const seen: number[] = [];
  const giveUpAt = Date.now() + READY_WITHIN_MS;
  while (Date.now() < giveUpAt) {
    const headers = { cookie, "Last-Event-ID": String(seen.at(-1) ?? 0) };
    const answer = await fetch(`${url}/api/menus/${menuId}/events?after=0`, { headers }).catch(() => null);
    if (!answer?.ok || !answer.body) {
      await new Promise((done) => setTimeout(done, 200));
      continue;
    }
    try {
      for await (const data of streamData(answer.body, (id) => seen.push(id)))
        if (data.includes('"status":"ready"')) return seen;
    } catch {
      // The line broke: on to the next.
    }
  }
  throw new Error("the menu was not ready in time");
}

let carte: Product;
let url: string;
let whole: { reading: Reading; names: string[] };
// One product for all of it, in this order: each test leaves it whole for the next.
test("two pages are read where nothing dies, no dish doubled", LIMIT, async () => {
  carte = start(process.execPath, ["scripts/start.ts", "--port", String(PORT)]);
  await up(carte);
  url = urlOf(carte);
  whole = await readUndisturbed(url);
  expect(new Set(whole.names).size).toBe(whole.names.length);
});

test("menus being read survive the death of the worker and of the database", LIMIT, async () => {
  const ofDeadWorker = await readHalf(url);
  await killPart(carte, PARTS.worker);
  // While that one waits to be missed, the next is begun: the database then dies under both.
  const ofDeadDatabase = await readHalf(url);
  const revivedAtMs = await killPart(carte, PARTS.database);
  for (const reading of [ofDeadWorker, ofDeadDatabase]) {
    await ready(url, reading);
    console.log(`ready ${((Date.now() - revivedAtMs) / 1_000).toFixed(1)} s after the database was back`);
    expect(await names(url, reading)).toEqual(whole.names);
  }
});

test(
  "a phone that follows a reading through the death of the web process misses nothing",
  LIMIT,
  async () => {
    const reading = await readHalf(url);
    const following = followToTheEnd(url, reading);
    await killPart(carte, PARTS.web);
    const seen = await following;
    expect(seen).toEqual(seen.map((_, i) => i + 1));
    expect(await names(url, reading)).toEqual(whole.names);
  },
);

test(
  "a web process that is told to end closes its streams, and an open board goes on with the next",
  LIMIT,
  async () => {
    const { menuId, cookie } = whole.reading;
    const stream = await fetch(`${url}/api/menus/${menuId}/events?after=0`, { headers: { cookie } });
    const browser = await chromium.launch(await chromiumLaunchOptions());
    const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
    const [name = "", value = ""] = cookie.split(/=(.*)/s);
    await context.addCookies([{ name, value, url }]);
    const page = await context.newPage();
    await page.goto(`${url}/menus/${menuId}`);
    await page.getByRole("heading", { level: 1 }).waitFor();
    await page.evaluate(() => document.body.setAttribute("data-same-page", "yes"));

    // A stream that is cut off instead of ended makes this reading throw.
    const ended = stream.text().then(() => "ended");
    await killPart(carte, PARTS.web, "SIGTERM");
    expect(await ended).toBe("ended");

    const renamed = await fetch(`${url}/api/menus/${menuId}`, {
      method: "PATCH",
      headers: { cookie, Origin: url, "Content-Type": "application/json" },
      body: JSON.stringify({ title: "Back again" }),
    });
    expect(renamed.status).toBe(200);
    await page.getByRole("heading", { level: 1, name: "Back again" }).waitFor({ timeout: 30_000 });
    expect(await page.locator("body").getAttribute("data-same-page")).toBe("yes");
    await browser.close();
    carte.child.kill("SIGTERM");
    await once(carte.child, "exit");
  },
);
