import { type APIRequestContext, expect, type Locator, type Page } from "@playwright/test";
import type { MenuView } from "#lib/menus/client.ts";
import { READ_BISTRO } from "./read-once.ts";
import { test as base } from "./test.ts";

export { expect };

/**
 * What journeys begin with. Reading a photo takes a core for seconds, and the machine that reads is the one that runs the
 * browsers, so:
 * - to look at a board, take the fixture `bistro`: one menu of 13 dishes, read once for all tests (read-once.ts), and one
 *   guest. Never change that menu: other tests look at it at the same time.
 * - to change a board, make one: `const menuId = await newMenu(page.request, origin, [{ name, section, prices }])`. It has
 *   the dishes you name, on a photo of a wall, and costs no reading worth the name.
 * - to send a photo where what is on it does not matter, take PHOTOS of photos.ts: three small walls.
 * - only where reading itself is the point, `upload(page.request, origin, [BISTRO])`.
 */
type ReadBistro = { menuId: string; state: Awaited<ReturnType<APIRequestContext["storageState"]>> };
type Own = {
  /** The menu read for all tests, and the guest it belongs to. */
  readBistro: ReadBistro;
  /** What the browser calls our own address: changes sent without it are refused. */
  origin: string;
  /** The board of that menu as the server has it when the test begins; the page is on it. */
  bistro: MenuView;
};

/** Tests whose guest has a menu that has been read; those that ask for `bistro` begin on its board. */
export const test = base.extend<Own>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of fixtures from here
  readBistro: async ({}, use) => use(JSON.parse(process.env[READ_BISTRO] ?? "")),
  origin: async ({ baseURL }, use) => use(new URL(baseURL ?? "").origin),
  storageState: async ({ readBistro }, use) => use(readBistro.state),
  bistro: async ({ page, readBistro }, use) => {
    const response = await page.request.get(`/api/menus/${readBistro.menuId}`);
    const view: MenuView = await response.json();
    await openBoard(page, readBistro.menuId);
    await use(view);
  },
});

/** Opens a board and waits until it is alive: before that, taps would go nowhere. */
export async function openBoard(page: Page, menuId: string, hash = ""): Promise<void> {
  const isStream = (url: string) => url.includes(`/api/menus/${menuId}/events`);
  const live = page.waitForResponse((response) => isStream(response.url()), { timeout: 30_000 });
  await page.goto(`/menus/${menuId}${hash}`);
  await live;
}

/** The first touch fetches the script of sheets and photo; from then on the board needs no network for them. */
export async function touchUntilAllIsHere(page: Page): Promise<void> {
  const html = await (await page.request.get(page.url())).text();
  await page.mouse.wheel(0, 1);
  const countLate = (sent: string) =>
    performance
      .getEntriesByType("resource")
      .filter(({ name }) => name.endsWith(".js") && !sent.includes(name.split("/").at(-1) ?? "")).length;
  let before = 0;
  await expect
    .poll(async () => {
      const now = await page.evaluate(countLate, html);
      const settled = now > 0 && now === before;
      before = now;
      return settled;
    })
    .toBe(true);
}

/** Names on the board, in the order shown. */
export const shownNames = (page: Page): Promise<string[]> =>
  page.getByRole("heading", { level: 3 }).allInnerTexts();

export const tile = (page: Page, name: string): Locator =>
  page.getByRole("button", { name, exact: true }).and(page.locator("h3 button"));

export const sheet = (page: Page): Locator => page.getByRole("dialog");

export async function openDish(page: Page, name: string): Promise<Locator> {
  await tile(page, name).click();
  await sheet(page).getByRole("heading", { name, level: 2 }).waitFor();
  return sheet(page);
}

type Touch = { x: number; y: number };

/** A finger that goes from one point to another, as the browser sees it from a touch screen. */
export async function stroke(page: Page, from: Touch, to: Touch): Promise<void> {
  const finger = await page.context().newCDPSession(page);
  const send = (type: "touchStart" | "touchMove" | "touchEnd", touchPoints: Touch[]) =>
    finger.send("Input.dispatchTouchEvent", { type, touchPoints });
  await send("touchStart", [from]);
  for (const part of [0.25, 0.5, 0.75, 1])
    await send("touchMove", [{ x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part }]);
  await send("touchEnd", []);
}
