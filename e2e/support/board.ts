import type { APIRequestContext, Locator, Page } from "@playwright/test";
import type { MenuView } from "#lib/menus/client.ts";
import { BISTRO, upload, whenRead } from "./menus.ts";
import { test as base } from "./test.ts";

export { expect } from "@playwright/test";

type Shared = {
  /** A menu read once for all tests of this worker, and the guest it belongs to. */
  readBistro: { menuId: string; state: Awaited<ReturnType<APIRequestContext["storageState"]>> };
};
type Own = {
  /** What the browser calls our own address: changes sent without it are refused. */
  origin: string;
  /** The board of that menu as the server has it when the test begins. */
  bistro: MenuView;
};

/** Tests that begin on the board of a menu that has been read. */
export const test = base.extend<Own, Shared>({
  readBistro: [
    async ({ playwright }, use, workerInfo) => {
      const baseURL = workerInfo.project.use.baseURL ?? "http://localhost:3000";
      const request = await playwright.request.newContext({ baseURL });
      const menuId = await upload(request, new URL(baseURL).origin, [BISTRO]);
      await whenRead(request, menuId);
      await use({ menuId, state: await request.storageState() });
      await request.dispose();
    },
    { scope: "worker", timeout: 120_000 },
  ],
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
  const script = page.waitForResponse((response) => response.request().resourceType() === "script");
  await page.mouse.wheel(0, 1);
  await (await script).finished();
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
