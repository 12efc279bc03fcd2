import { type Browser, type BrowserContext, devices, type Page } from "@playwright/test";

// Lighthouse's "slow 4G": 1.6 Mbit/s down, 750 kbit/s up, 150 ms there and back.
const SLOW_4G = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 93_750 };
export const CPU_SLOWDOWN = 4;

export type Phone = { context: BrowserContext; page: Page; errors: string[] };

/** A phone of 390 x 844 with a cold cache and a CPU four times slower; `errors` is what its console says in red. */
export async function throttledPhone(
  browser: Browser,
  url: string,
  cookie: string | null,
  network = true,
): Promise<Phone> {
  const context = await browser.newContext({ ...devices["Pixel 7"], viewport: { width: 390, height: 844 } });
  if (cookie) {
    const [name, ...value] = cookie.split("=");
    // Of the whole site: by the page's own address it would be for that folder only, and the board's stream would be a stranger's.
    await context.addCookies([{ name: name ?? "", value: value.join("="), url: new URL(url).origin }]);
  }
  const page = await context.newPage();
  const client = await context.newCDPSession(page);
  if (network) {
    await client.send("Network.enable");
    await client.send("Network.emulateNetworkConditions", SLOW_4G);
  }
  await client.send("Emulation.setCPUThrottlingRate", { rate: CPU_SLOWDOWN });
  const errors: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error") errors.push(`${message.text()} (${message.location().url})`);
  });
  page.on("pageerror", (error) => errors.push(String(error)));
  return { context, page, errors };
}
