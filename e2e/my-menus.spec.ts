import type { Page } from "@playwright/test";
import { expectAccessible } from "./support/accessible.ts";
import { PHOTOS } from "./support/photos.ts";
import { expect, test } from "./support/test.ts";

const BOARD = /\/menus\/[0-9a-f-]{36}$/;

/** Sends one photo as this browser's guest and returns the address of its board. */
async function sendMenu(page: Page): Promise<string> {
  await page.goto("/");
  await page.locator("input[multiple]").filter({ visible: true }).setInputFiles(PHOTOS.slice(0, 1));
  await page.getByRole("button", { name: "Read this menu" }).click();
  await expect(page).toHaveURL(BOARD);
  return page.url();
}

const actions = (page: Page) => page.getByRole("button", { name: /What to do with/ }).first();
const menus = (page: Page) => page.getByRole("main").getByRole("listitem");

test("a new guest finds an empty card and the way to the first menu", async ({ page }) => {
  await page.goto("/");
  await page.getByRole("link", { name: "My menus" }).click();
  await expect(page.getByText("No menu yet")).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("link", { name: "Photograph a menu" }).click();
  await expect(page).toHaveURL("/");
});

test("a menu is found again, renamed, and deleted with its photos", async ({ page }) => {
  const address = await sendMenu(page);
  const photo = `${new URL(address).pathname.replace("/menus", "/api/menus")}/pages/1?size=thumb`;
  expect((await page.request.get(photo)).status()).toBe(200);

  await page.goto("/menus");
  await expect(menus(page)).toHaveCount(1);
  await actions(page).click();
  await page.getByRole("button", { name: "Rename" }).click();
  await page.getByLabel("Name of the menu").fill("Thursday, with Ana");
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByText("Renamed to Thursday, with Ana")).toBeVisible();
  await page.reload();
  await expect(page.getByRole("link", { name: "Thursday, with Ana" })).toBeVisible();
  await expectAccessible(page);

  await actions(page).click();
  await page.getByRole("button", { name: "Delete" }).click();
  const question = page.getByRole("dialog", { name: "Delete this menu?" });
  await question.getByRole("button", { name: "Cancel" }).click();
  await expect(menus(page)).toHaveCount(1);

  await actions(page).click();
  await page.getByRole("button", { name: "Delete" }).click();
  await expectAccessible(page);
  await question.getByRole("button", { name: "Delete for good" }).click();
  await expect(page.getByText("Thursday, with Ana is deleted, its photos too.")).toBeVisible();
  await expect(page.getByText("No menu yet")).toBeVisible();
  expect((await page.request.get(photo)).status()).toBe(404);
  expect((await page.request.get(address)).status()).toBe(404);
});

test("the link of a card opens its board by keyboard", async ({ page }) => {
  await sendMenu(page);
  await page.goto("/menus");
  await menus(page).getByRole("link").focus();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(BOARD);
});

test.describe("when a change does not get through", () => {
  test.use({ expectedErrors: [/Failed to load resource/] });

  test("it is taken back and said", async ({ page }) => {
    await sendMenu(page);
    await page.goto("/menus");
    const before = await menus(page).getByRole("heading").textContent();
    await page.route("**/api/menus/*", (route) => route.abort());
    await actions(page).click();
    await page.getByRole("button", { name: "Rename" }).click();
    await page.getByLabel("Name of the menu").fill("Elsewhere");
    await page.getByRole("button", { name: "Save" }).click();
    await expect(page.getByText("That did not get through. Nothing was changed.")).toBeVisible();
    await expect(menus(page).getByRole("heading")).toHaveText(before ?? "");
  });

  test("an address that leads nowhere says so and shows the way", async ({ page }) => {
    const answer = await page.goto("/carte-du-jour");
    expect(answer?.status()).toBe(404);
    await expect(page.getByRole("heading", { name: "This page is not on the menu" })).toBeVisible();
    await expectAccessible(page);
    await page.getByRole("link", { name: "To the start" }).click();
    await expect(page).toHaveURL("/");
  });
});

test("nobody sees another guest's menus", async ({ page, browser }) => {
  const address = await sendMenu(page);
  const stranger = await browser.newContext();
  const other = await stranger.newPage();
  expect((await other.goto(address))?.status()).toBe(404);
  await other.goto(new URL("/menus", address).href);
  await expect(other.getByText("No menu yet")).toBeVisible();
  await stranger.close();
});
