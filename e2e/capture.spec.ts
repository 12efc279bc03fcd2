import type { Locator, Page, Request } from "@playwright/test";
import { expectAccessible } from "./support/accessible.ts";
import { bigPhoto, DRAWING, PHOTOS } from "./support/photos.ts";
import { expect, inMotion, test } from "./support/test.ts";

const BOARD = /\/menus\/[0-9a-f-]{36}$/;

/** The control that opens the gallery or the file chooser: on a desk it is the big one. */
function chooser(page: Page): Locator {
  return page
    .getByLabel(/Choose photos|Photograph a menu/)
    .and(page.locator("input[multiple]"))
    .filter({ visible: true });
}

async function choose(page: Page, files: Parameters<Locator["setInputFiles"]>[0]) {
  await page.goto("/");
  await chooser(page).setInputFiles(files);
}

const pageImages = (page: Page) => page.getByRole("list").getByRole("img");
const order = (page: Page) =>
  pageImages(page).evaluateAll((images) => images.map((image) => image.getAttribute("src")));
const readButton = (page: Page) => page.getByRole("button", { name: "Read this menu" });
const isUpload = (request: Request) => request.method() === "POST" && request.url().endsWith("/api/menus");

test("one photo goes from the chooser to its board in two taps", async ({ page }) => {
  await inMotion(page);
  await choose(page, PHOTOS.slice(0, 1));
  await expect(page.getByRole("heading", { name: "One page" })).toBeFocused();
  await readButton(page).click();
  await expect(page).toHaveURL(BOARD);
  await page.goBack();
  await expect(page.getByRole("heading", { name: "See every dish before you order." })).toBeVisible();
});

test("the camera has a control of its own that takes nothing but pictures", async ({ page, isMobile }) => {
  test.skip(!isMobile, "a desk has no rear camera");
  await page.goto("/");
  const camera = page.getByLabel("Photograph a menu").filter({ visible: true });
  await expect(camera).toHaveAttribute("capture", "environment");
  await expect(camera).toHaveAttribute("accept", "image/*");
});

test("three pages are put in order by buttons and one is removed", async ({ page }) => {
  await inMotion(page);
  await choose(page, PHOTOS);
  await expect(pageImages(page)).toHaveCount(3);
  const [first, second, third] = await order(page);
  await page.getByRole("button", { name: "Move page 3 earlier" }).press("Enter");
  expect(await order(page)).toEqual([first, third, second]);
  await page.getByRole("button", { name: "Move page 1 later" }).click();
  expect(await order(page)).toEqual([third, first, second]);
  await expect(page.getByText("Now page 2 of 3")).toBeAttached();
  await page.getByRole("button", { name: "Remove page 2" }).click();
  expect(await order(page)).toEqual([third, second]);
});

test("pages are dragged into order with the mouse", async ({ page, isMobile }) => {
  test.skip(isMobile, "fingers hold first, see the next test");
  await inMotion(page);
  await choose(page, PHOTOS);
  await expect(pageImages(page)).toHaveCount(3);
  const [first, second, third] = await order(page);
  await pageImages(page).nth(2).hover();
  await page.mouse.down();
  await pageImages(page).nth(1).hover();
  await pageImages(page).nth(0).hover();
  await page.mouse.up();
  await expect.poll(() => order(page)).toEqual([third, first, second]);
});

test("pages are dragged into order with a finger that rests on them first", async ({ page, isMobile }) => {
  test.skip(!isMobile, "a desk has a mouse");
  await inMotion(page);
  await choose(page, PHOTOS);
  await expect(pageImages(page)).toHaveCount(3);
  const [first, second, third] = await order(page);
  const from = await pageImages(page).nth(0).boundingBox();
  const to = await pageImages(page).nth(1).boundingBox();
  if (!from || !to) throw new Error("the pages have no place");
  const centre = (box: typeof from) => ({ x: box.x + box.width / 2, y: box.y + box.height / 2 });
  const finger = await page.context().newCDPSession(page);
  const touch = (type: "touchStart" | "touchMove" | "touchEnd", points: { x: number; y: number }[]) =>
    finger.send("Input.dispatchTouchEvent", { type, touchPoints: points });
  await touch("touchStart", [centre(from)]);
  await expect(page.locator("[data-held]")).toBeVisible();
  await touch("touchMove", [centre(to)]);
  await touch("touchEnd", []);
  expect(await order(page)).toEqual([second, first, third]);
});

test("a menu has at most eight pages", async ({ page }) => {
  await choose(page, [...PHOTOS, ...PHOTOS, ...PHOTOS]);
  await expect(page.getByRole("heading", { name: "8 pages" })).toBeVisible();
  await expect(page.getByText("A menu has at most 8 pages. The rest was left out.")).toBeVisible();
});

test("photos are dropped and pasted on a desk", async ({ page, isMobile }) => {
  test.skip(isMobile, "phones do neither");
  await page.goto("/");
  await expect(chooser(page)).toBeEnabled();
  await page.waitForLoadState("networkidle");
  const files = await page.evaluateHandle(async () => {
    const response = await fetch("/sample/menu.jpg");
    const transfer = new DataTransfer();
    transfer.items.add(new File([await response.blob()], "menu.jpg", { type: "image/jpeg" }));
    return transfer;
  });
  await page.dispatchEvent("body", "dragover", { dataTransfer: files });
  await expect(page.getByText("Let go, and the menu lies on the table")).toBeVisible();
  await page.dispatchEvent("body", "drop", { dataTransfer: files });
  await expect(page.getByRole("heading", { name: "One page" })).toBeVisible();
  await page.evaluate((clipboardData) => {
    document.body.dispatchEvent(
      new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }),
    );
  }, files);
  await expect(page.getByRole("heading", { name: "2 pages" })).toBeVisible();
});

test("a file that is no picture is refused on its page, and the others can go on", async ({ page }) => {
  await page.goto("/");
  await chooser(page).setInputFiles(PHOTOS.slice(0, 1));
  await page
    .getByLabel(/From photos|Add pages/)
    .filter({ visible: true })
    .setInputFiles(DRAWING);
  await expect(
    page.getByRole("alert").filter({ hasText: "Page 2: This is not a picture Carte can open." }),
  ).toBeVisible();
  await expect(readButton(page)).toBeDisabled();
  await page.getByRole("button", { name: "Remove page 2" }).click();
  await expect(readButton(page)).toBeEnabled();
});

test("a large photo is turned upright and leaves the phone with less than 1 MB", async ({ page }) => {
  // Twelve megapixels of grain take a busy machine most of a minute to draw, open and shrink.
  test.slow();
  const photo = await bigPhoto();
  expect(photo.buffer.length).toBeGreaterThan(8_000_000);
  await choose(page, photo);
  const picture = pageImages(page).first();
  await expect(picture).toBeVisible({ timeout: 20_000 });
  const sides = await picture.evaluate((image: HTMLImageElement) => [
    image.naturalWidth,
    image.naturalHeight,
  ]);
  expect(sides).toEqual([1536, 2048]);
  const upload = page.waitForRequest(isUpload);
  await readButton(page).click();
  const sentBytes = Number((await (await upload).allHeaders())["content-length"]);
  expect(sentBytes).toBeGreaterThan(50_000);
  expect(sentBytes).toBeLessThan(1_000_000);
});

test("a reload brings the pages back, and Back leads to the start without losing them", async ({ page }) => {
  await choose(page, PHOTOS.slice(0, 2));
  await expect(pageImages(page)).toHaveCount(2);
  await page.reload();
  await expect(pageImages(page)).toHaveCount(2);
  await page.getByRole("button", { name: "Back" }).click();
  await expect(page.getByText("2 pages are waiting to be read.")).toBeVisible();
  await page.getByRole("button", { name: "Throw away" }).click();
  await expect(chooser(page)).toBeVisible();
});

test("one tap on the sample leads to a board", async ({ page }) => {
  await page.goto("/");
  await page.getByRole("button", { name: "Try a sample" }).click();
  await expect(page).toHaveURL(BOARD, { timeout: 15_000 });
});

test.describe("when the way to the server is bad", () => {
  test.use({ expectedErrors: [/Failed to load resource/] });

  test("a broken connection is tried again by itself, as the same upload", async ({ page }) => {
    const keys: (string | undefined)[] = [];
    await page.route("**/api/menus", async (route) => {
      keys.push(route.request().headers()["idempotency-key"]);
      await (keys.length === 1 ? route.abort("connectionreset") : route.continue());
    });
    await choose(page, PHOTOS.slice(0, 1));
    await readButton(page).click();
    await expect(page.getByText("Trying again in a moment.")).toBeVisible();
    await expect(page).toHaveURL(BOARD);
    expect(keys).toHaveLength(2);
    expect(keys[0]).toBe(keys[1]);
  });

  test("what the server cannot do is said, and tried again without choosing again", async ({ page }) => {
    await page.route("**/api/menus", (route) => route.fulfill({ status: 500, body: "oops" }), { times: 1 });
    await choose(page, PHOTOS.slice(0, 1));
    await readButton(page).click();
    await expect(
      page.getByRole("alert").filter({ hasText: "Something went wrong on our side." }),
    ).toBeVisible();
    await page.getByRole("button", { name: "Try again" }).click();
    await expect(page).toHaveURL(BOARD);
  });

  test("without a network the photos wait, and go out when it is back", async ({ page, context }) => {
    await choose(page, PHOTOS.slice(0, 1));
    await expect(pageImages(page)).toHaveCount(1);
    await context.setOffline(true);
    await readButton(page).click();
    await expect(page.getByText("No connection just now.")).toBeVisible();
    await context.setOffline(false);
    await expect(page).toHaveURL(BOARD);
  });

  test("a page the server refuses is named", async ({ page }) => {
    const body = JSON.stringify({ error: { code: "photo-damaged", message: "", requestId: "r", page: 2 } });
    await page.route("**/api/menus", (route) => route.fulfill({ status: 422, body }), { times: 1 });
    await choose(page, PHOTOS.slice(0, 2));
    await readButton(page).click();
    await expect(
      page.getByRole("alert").filter({ hasText: "Page 2: This picture is damaged" }),
    ).toBeVisible();
  });

  test("sending can be stopped, and the pages stay", async ({ page }) => {
    await page.route("**/api/menus", () => undefined);
    await choose(page, PHOTOS.slice(0, 1));
    await readButton(page).click();
    await expect(page.getByRole("button", { name: "Stop sending" })).toBeFocused();
    await page.keyboard.press("Enter");
    await expect(readButton(page)).toBeFocused();
    await expect(pageImages(page)).toHaveCount(1);
  });
});

for (const colorScheme of ["light", "dark"] as const) {
  test(`landing and tray are accessible in a ${colorScheme} room`, async ({ page }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    await page.goto("/");
    await expectAccessible(page);
    await chooser(page).setInputFiles(PHOTOS);
    await page
      .getByLabel(/From photos|Add pages/)
      .filter({ visible: true })
      .setInputFiles(DRAWING);
    await expect(pageImages(page)).toHaveCount(3);
    await expectAccessible(page);
  });
}

test("what was changed shows nothing wider than the screen", async ({ page }) => {
  await choose(page, PHOTOS);
  await expect(pageImages(page)).toHaveCount(3);
  const overflowPx = () => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(await overflowPx()).toBeLessThanOrEqual(0);
  await page.goto("/");
  expect(await overflowPx()).toBeLessThanOrEqual(0);
});
