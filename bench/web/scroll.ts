import { type Browser, chromium, type Page } from "@playwright/test";
import { chromiumLaunchOptions } from "../../e2e/support/chromium.ts";
import { startApp } from "./app.ts";
import { CPU_SLOWDOWN, throttledPhone } from "./throttled-phone.ts";
import { readMenu } from "./upload.ts";

const SIXTY_DISHES = "bench/reading/fixtures/en-takeaway-steep.jpg";
const SPEED_PX_PER_S = 2_400;

type Frames = { long: number[]; total: number; scrolledPx: number };

/** Keeps the length of every frame from now on. A frame longer than 50 ms is one that a finger feels. */
async function watchFrames(page: Page): Promise<() => Promise<Frames>> {
  await page.evaluate(() => {
    const frames: number[] = [];
    let before = performance.now();
    const next = (now: number) => {
      frames.push(now - before);
      before = now;
      requestAnimationFrame(next);
    };
    requestAnimationFrame(next);
    Object.assign(window, { frames });
  });
  return () =>
    page.evaluate(() => {
      const { frames } = window as unknown as { frames: number[] };
      const long = frames.filter((ms) => ms > 50).map(Math.round);
      return { long, total: frames.length, scrolledPx: Math.round(window.scrollY) };
    });
}

async function scrollDown(browser: Browser, url: string, cookie: string): Promise<Frames> {
  const { context, page } = await throttledPhone(browser, url, cookie, false);
  await page.goto(url, { waitUntil: "networkidle" });
  const finger = await context.newCDPSession(page);
  const heightPx = await page.evaluate(() => document.documentElement.scrollHeight);
  const frames = await watchFrames(page);
  await finger.send("Input.synthesizeScrollGesture", {
    x: 195,
    y: 600,
    yDistance: -heightPx,
    speed: SPEED_PX_PER_S,
    gestureSourceType: "touch",
  });
  const seen = await frames();
  await context.close();
  return seen;
}

/** A finger goes down a board of some 60 dishes, sketches not in the cache yet. */
export async function run(): Promise<void> {
  const app = await startApp();
  const browser = await chromium.launch(await chromiumLaunchOptions());
  try {
    const { menuId, cookie, dishes } = await readMenu(app.url, [SIXTY_DISHES]);
    console.log(`scrolling ${dishes} dishes at ${SPEED_PX_PER_S} px/s with a ${CPU_SLOWDOWN}x slower CPU`);
    for (let i = 0; i < 3; i++) {
      const { long, total, scrolledPx } = await scrollDown(browser, `${app.url}/menus/${menuId}`, cookie);
      console.log(
        `  ${scrolledPx} px, ${total} frames, ${long.length} longer than 50 ms (${long.join(" ")})`,
      );
    }
  } finally {
    await browser.close();
    await app.stop();
  }
}
