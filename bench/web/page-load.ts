import { gzipSync } from "node:zlib";
import { type Browser, chromium, devices } from "@playwright/test";
import { chromiumLaunchOptions } from "../../e2e/support/chromium.ts";
import { startApp } from "./app.ts";
import { startEmptyApp } from "./empty-app.ts";
import { getSnapshot, SAMPLE, timeReading, uploadPhotos } from "./upload.ts";

// Lighthouse's "slow 4G": 1.6 Mbit/s down, 750 kbit/s up, 150 ms there and back; and a CPU four times slower.
const SLOW_4G = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 93_750 };
const CPU_SLOWDOWN = 4;
const RUNS = 5;

type Load = {
  scriptGzipBytes: number;
  scriptFiles: number;
  lcpMs: number;
  requests: number;
  consoleErrors: number;
};

async function loadOnce(browser: Browser, url: string, cookie: string | null): Promise<Load> {
  const context = await browser.newContext({ ...devices["Pixel 7"], viewport: { width: 390, height: 844 } });
  if (cookie) {
    const [name, ...value] = cookie.split("=");
    await context.addCookies([{ name: name ?? "", value: value.join("="), url }]);
  }
  const page = await context.newPage();
  const client = await context.newCDPSession(page);
  await client.send("Network.enable");
  await client.send("Network.emulateNetworkConditions", SLOW_4G);
  await client.send("Emulation.setCPUThrottlingRate", { rate: CPU_SLOWDOWN });
  const load: Load = { scriptGzipBytes: 0, scriptFiles: 0, lcpMs: 0, requests: 0, consoleErrors: 0 };
  page.on("console", (message) => {
    if (message.type() === "error") load.consoleErrors += 1;
  });
  const bodies: Promise<void>[] = [];
  page.on("response", (response) => {
    load.requests += 1;
    if (response.request().resourceType() !== "script") return;
    load.scriptFiles += 1;
    bodies.push(
      response.body().then(
        (body) => {
          load.scriptGzipBytes += gzipSync(body, { level: 9 }).length;
        },
        () => {},
      ),
    );
  });
  await page.addInitScript(() => {
    new PerformanceObserver((list) => {
      const last = list.getEntries().at(-1);
      if (last) document.documentElement.dataset.lcp = String(last.startTime);
    }).observe({ type: "largest-contentful-paint", buffered: true });
  });
  await page.goto(url, { waitUntil: "load" });
  await page.waitForTimeout(2_500);
  await Promise.all(bodies);
  load.lcpMs = Math.round(Number(await page.evaluate(() => document.documentElement.dataset.lcp)));
  await context.close();
  return load;
}

function median(values: number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

async function measure(browser: Browser, label: string, url: string, cookie: string | null): Promise<number> {
  const loads: Load[] = [];
  for (let i = 0; i < RUNS; i++) loads.push(await loadOnce(browser, url, cookie));
  const script = median(loads.map((load) => load.scriptGzipBytes));
  const lcps = loads.map((load) => load.lcpMs);
  const first = loads[0];
  console.log(
    `  ${label.padEnd(28)} script ${(script / 1000).toFixed(1)} kB gzip in ${first?.scriptFiles} files, LCP median ${median(lcps)} ms (${lcps.join(" ")}), ${first?.requests} requests, ${first?.consoleErrors} console errors`,
  );
  return script;
}

/** Script bytes and LCP on a throttled phone, beside an empty Next app built in the same run. */
export async function run(): Promise<void> {
  const empty = await startEmptyApp();
  const app = await startApp();
  const browser = await chromium.launch(await chromiumLaunchOptions());
  try {
    console.log(
      `pages on slow 4G with a ${CPU_SLOWDOWN}x slower CPU, 390 x 844, cold cache, median of ${RUNS}`,
    );
    await timeReading(app.url, [SAMPLE]);
    const { menuId, cookie } = await uploadPhotos(app.url, [SAMPLE]);
    while (!["ready", "failed"].includes((await getSnapshot(app.url, menuId, cookie)).menu.status))
      await new Promise((done) => setTimeout(done, 300));
    const floor = await measure(browser, "empty Next app", empty.url, null);
    const landing = await measure(browser, "landing", app.url, null);
    const board = await measure(browser, "board, sample menu", `${app.url}/menus/${menuId}`, cookie);
    console.log(
      `  over the empty app: landing +${((landing - floor) / 1000).toFixed(1)} kB, board +${((board - floor) / 1000).toFixed(1)} kB (budget 25)`,
    );
  } finally {
    await browser.close();
    await app.stop();
    await empty.stop();
  }
}
