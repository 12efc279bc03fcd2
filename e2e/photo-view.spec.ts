import type { Page } from "@playwright/test";
import { expectAccessible } from "./support/accessible.ts";
import { expect, openBoard, openDish, sheet, stroke, test, tile } from "./support/board.ts";
import { uploadBlank, whenRead } from "./support/menus.ts";
import { inMotion } from "./support/test.ts";

const stage = (page: Page) => page.getByRole("group", { name: /Zoom with plus and minus/ });
const photo = (page: Page) => stage(page).getByRole("img");

async function openPhoto(page: Page, isMobile: boolean) {
  if (isMobile) await page.getByRole("button", { name: "Photo", exact: true }).click();
  await expect(photo(page)).toBeVisible();
}

/** Where the page stands and how large it is; compared after the zoom has come to rest. */
async function placeOf(page: Page) {
  const box = await photo(page).boundingBox();
  if (!box) throw new Error("the photo is not on screen");
  return box;
}
const widthPx = async (page: Page) => Math.round((await placeOf(page)).width);

test("each dish has its pin, and a pin opens its dish", async ({ page, bistro, isMobile }) => {
  await openPhoto(page, isMobile);
  const dish = bistro.dishes.find((each) => each.box);
  const pin = stage(page).getByRole("button", { name: new RegExp(`^${dish?.name}`) });
  // On a phone the whole page leaves no room for targets of 24 px: closer, it does.
  for (let tries = 0; tries < 4 && (await pin.count()) === 0; tries++) {
    const before = await widthPx(page);
    await page.getByRole("button", { name: "Closer" }).click();
    await expect.poll(() => widthPx(page)).toBeGreaterThan(before);
  }
  await expect(stage(page).getByRole("button")).toHaveCount(bistro.dishes.filter((each) => each.box).length);
  await pin.focus();
  await expect(pin).toBeInViewport();
  await page.keyboard.press("Enter");
  await expect(sheet(page).getByRole("heading", { name: dish?.name })).toBeVisible();
  const before = await widthPx(page);
  await page.keyboard.press("Escape");
  await expect(pin).toBeFocused();
  expect(await widthPx(page)).toBe(before);
});

test("a tap on a dish's words opens it, also without meeting its pin", async ({ page, bistro, isMobile }) => {
  await openPhoto(page, isMobile);
  const dish = bistro.dishes.find((each) => each.box);
  const [at, view] = [await placeOf(page), bistro.pages[0]];
  if (!dish?.box || !view) throw new Error("no dish has a place");
  const ratio = at.width / view.widthPx;
  const [x, y] = [dish.box.x + dish.box.width * 0.7, dish.box.y + dish.box.height / 2];
  await page.mouse.click(at.x + x * ratio, at.y + y * ratio);
  await expect(sheet(page).getByRole("heading", { name: dish.name })).toBeVisible();
});

test("a dish shows its place: the photo opens with it in the middle, and Back returns to the dish", async ({
  page,
  bistro,
  isMobile,
}) => {
  const dish = bistro.dishes.findLast((each) => each.box);
  await openDish(page, dish?.name ?? "");
  await sheet(page)
    .getByRole("button", { name: `Show ${dish?.name} on the photo` })
    .click();
  await expect(sheet(page)).toBeHidden();
  await expect(photo(page)).toBeVisible();
  const view = bistro.pages[0];
  const centre = async () => {
    const [at, around] = [await placeOf(page), await stage(page).boundingBox()];
    const y =
      at.y + ((dish?.box?.y ?? 0) + (dish?.box?.height ?? 0) / 2) * (at.height / (view?.heightPx ?? 1));
    return (y - (around?.y ?? 0)) / (around?.height ?? 1);
  };
  await expect.poll(centre).toBeGreaterThan(0.1);
  await expect.poll(centre).toBeLessThan(0.9);
  if (isMobile) {
    await page.goBack();
    await expect(sheet(page).getByRole("heading", { name: dish?.name })).toBeVisible();
  }
});

test("keys, wheel and double tap zoom; zero shows the whole page again", async ({
  page,
  bistro,
  isMobile,
}) => {
  await inMotion(page);
  expect(bistro.pages).toHaveLength(1);
  await openPhoto(page, isMobile);
  const whole = await widthPx(page);
  await stage(page).focus();
  await page.keyboard.press("+");
  await expect.poll(() => widthPx(page)).toBe(Math.round(whole * 1.5));
  await page.keyboard.press("0");
  await expect.poll(() => widthPx(page)).toBe(whole);
  const corner = await placeOf(page);
  if (!isMobile) {
    await page.mouse.move(corner.x + 60, corner.y + 20);
    await page.mouse.wheel(0, -300);
    await expect.poll(() => widthPx(page)).toBeGreaterThan(whole * 1.3);
    await page.keyboard.press("0");
    await expect.poll(() => widthPx(page)).toBe(whole);
  }
  // In the margin at the top, where no dish is near.
  await page.mouse.dblclick(corner.x + corner.width - 8, corner.y + 8);
  await expect.poll(() => widthPx(page)).toBe(Math.round(whole * 2.5));
});

test("pages are turned by their numbers and by a stroke", async ({ page, origin, isMobile }) => {
  const menuId = await uploadBlank(page.request, origin, 2);
  await whenRead(page.request, menuId);
  await openBoard(page, menuId);
  await openPhoto(page, isMobile);
  const second = page.getByRole("button", { name: "Page 2" });
  await second.click();
  await expect(second).toHaveAttribute("aria-pressed", "true");
  await expect(photo(page)).toHaveAttribute("alt", "Photo of page 2");
  if (isMobile) {
    await stroke(page, { x: 80, y: 400 }, { x: 320, y: 405 });
    await expect(photo(page)).toHaveAttribute("alt", "Photo of page 1");
    await expectAccessible(page);
    await page.goBack();
    await expect(page.getByRole("button", { name: "Photo", exact: true })).toBeVisible();
  }
});

test("on a desk, pointing at a dish lights its place, and the other way round", async ({
  page,
  bistro,
  isMobile,
}) => {
  test.skip(isMobile, "nothing hovers on a phone");
  const dish = bistro.dishes.find((each) => each.box);
  const lit = page.locator(".place-lit");
  await expect(lit).toHaveCount(0);
  await tile(page, dish?.name ?? "").hover();
  await expect(lit).toHaveCount(1);
  const [at, view] = [await placeOf(page), bistro.pages[0]];
  const ratio = at.width / (view?.widthPx ?? 1);
  const other = bistro.dishes.findLast((each) => each.box);
  const box = other?.box ?? { x: 0, y: 0, width: 0, height: 0 };
  await page.mouse.move(at.x + (box.x + box.width / 2) * ratio, at.y + (box.y + box.height / 2) * ratio);
  await expect(page.getByRole("listitem").filter({ hasText: other?.name ?? "" })).toHaveClass(/tile-lit/);
});
