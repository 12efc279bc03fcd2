import { gzipSync } from "node:zlib";
import { type Browser, chromium } from "@playwright/test";
import { chromiumLaunchOptions } from "../../e2e/support/chromium.ts";
import { startApp } from "./app.ts";
import { startEmptyApp } from "./empty-app.ts";
import { CPU_SLOWDOWN, throttledPhone } from "./throttled-phone.ts";
import { readMenu, SAMPLE } from "./upload.ts";

const RUNS = 5;

type Load = {
  /** Script of the first sight: the page is loaded, nobody has touched it. */
  firstBytes: number;
  /** And with all that comes at the first touch. */
  allBytes: number;
  scriptFiles: number;
  lcpMs: number;
  requests: number;
  errors: string[];
};

async function loadOnce(browser: Browser, url: string, cookie: string | null): Promise<Load> {
  const { context, page, errors } = await throttledPhone(browser, url, cookie);
  const load = { scriptFiles: 0, requests: 0 };
  const bodies: Promise<number>[] = [];
  page.on("response", (response) => {
    load.requests += 1;
    if (response.request().resourceType() !== "script") return;
    load.scriptFiles += 1;
    const body = response.body().catch(() => Buffer.alloc(0));
    bodies.push(body.then((script) => gzipSync(script, { level: 9 }).length));
  });
  const bytes = async () => (await Promise.all(bodies)).reduce((sum, size) => sum + size, 0);
  await page.addInitScript(() => {
    new PerformanceObserver((list) => {
      const last = list.getEntries().at(-1);
      if (last) document.documentElement.dataset.lcp = String(last.startTime);
    }).observe({ type: "largest-contentful-paint", buffered: true });
  });
  await page.goto(url, { waitUntil: "load" });
  await page.waitForTimeout(2_500);
  const first = { ...load, firstBytes: await bytes() };
  const lcpMs = Math.round(Number(await page.evaluate(() => document.documentElement.dataset.lcp)));
  await page.keyboard.press("Shift");
  await page.waitForTimeout(2_000);
  const allBytes = await bytes();
  await context.close();
  return { ...first, allBytes, lcpMs, errors };
}

function median(values: number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

const kilobytes = (bytes: number) => (bytes / 1000).toFixed(1);

async function measure(browser: Browser, label: string, url: string, cookie: string | null) {
  const loads: Load[] = [];
  for (let i = 0; i < RUNS; i++) loads.push(await loadOnce(browser, url, cookie));
  const first = median(loads.map((load) => load.firstBytes));
  const all = median(loads.map((load) => load.allBytes));
  const lcps = loads.map((load) => load.lcpMs);
  const errors = loads.flatMap((load) => load.errors);
  console.log(
    `  ${label.padEnd(18)} script ${kilobytes(first)} kB gzip in ${loads[0]?.scriptFiles} files (${kilobytes(all)} with the first touch), LCP median ${median(lcps)} ms (${lcps.join(" ")}), ${loads[0]?.requests} requests, ${errors.length} console errors`,
  );
  for (const error of new Set(errors)) console.log(`    ${error}`);
  return { first, all };
}

/** Script bytes and LCP on a throttled phone, beside an empty Next app built in the same run. */
export async function run(): Promise<void> {
  const empty = await startEmptyApp();
  const app = await startApp();
  const browser = await chromium.launch(await chromiumLaunchOptions());
  try {
    console.log(`pages on slow 4G with a ${CPU_SLOWDOWN}x slower CPU, 390 x 844, cold cache, ${RUNS} loads`);
    const { menuId, cookie } = await readMenu(app.url, [SAMPLE]);
    const floor = await measure(browser, "empty Next app", empty.url, null);
    const landing = await measure(browser, "landing", app.url, null);
    const board = await measure(browser, "board, sample menu", `${app.url}/menus/${menuId}`, cookie);
    for (const [label, page] of [
      ["landing", landing],
      ["board", board],
    ] as const)
      console.log(
        `  ${label} over the empty app: +${kilobytes(page.first - floor.first)} kB, +${kilobytes(page.all - floor.all)} kB with the first touch (budget 25)`,
      );
  } finally {
    await browser.close();
    await app.stop();
    await empty.stop();
  }
}
