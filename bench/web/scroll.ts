import { type Browser, chromium, type Page } from "@playwright/test";
import { chromiumLaunchOptions } from "../../e2e/support/chromium.ts";
import { startApp } from "./app.ts";
import { CPU_SLOWDOWN, throttledPhone } from "./throttled-phone.ts";
import { readMenu } from "./upload.ts";

const SIXTY_DISHES = "bench/reading/fixtures/en-sixty-table.jpg";
/** 2,400 px a second where every frame comes in time. */
const STEP_PX = 40;

type Frames = { long: number[]; total: number; scrolledPx: number };

/** Scrolls to the end, a step a frame, and keeps how long each frame took. One longer than 50 ms is one that a finger feels. */
function scrollToEnd(page: Page): Promise<Frames> {
  return page.evaluate(async (stepPx) => {
    const frames: number[] = [];
    let before = performance.now();
    let reachedPx = 0;
    for (let last = -1; window.scrollY !== last; ) {
      last = window.scrollY;
      window.scrollBy({ top: stepPx, behavior: "instant" });
      const now = await new Promise<number>((frame) => requestAnimationFrame(frame));
      reachedPx = Math.max(reachedPx, window.scrollY);
      frames.push(now - before);
      before = now;
    }
    const long = frames.filter((ms) => ms > 50).map(Math.round);
    return { long, total: frames.length, scrolledPx: Math.round(reachedPx) };
  }, STEP_PX);
}

async function scrollDown(browser: Browser, url: string, cookie: string): Promise<Frames> {
  const { context, page } = await throttledPhone(browser, url, cookie, false);
  await page.goto(url, { waitUntil: "load" });
  await page.getByRole("heading", { level: 3 }).last().waitFor({ state: "attached" });
  const seen = await scrollToEnd(page);
  await context.close();
  return seen;
}

/** Down a board of some 60 dishes, sketches not in the cache yet. */
export async function run(): Promise<void> {
  const app = await startApp();
  const browser = await chromium.launch(await chromiumLaunchOptions());
  try {
    const { menuId, cookie, dishes } = await readMenu(app.url, [SIXTY_DISHES]);
    console.log(`scrolling ${dishes} dishes by ${STEP_PX} px a frame with a ${CPU_SLOWDOWN}x slower CPU`);
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
