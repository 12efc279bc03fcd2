import type { Page } from "@playwright/test";
import { expect, openBoard, openDish, sheet, shownNames, test, tile } from "./support/board.ts";
import { newMenu, viewOf } from "./support/menus.ts";

/** Every test corrects a menu of its own: three dishes that a diner has written down. */
const LINES = [
  { name: "Soupe à l’oignon", section: "Entrées", prices: "7,50" },
  { name: "Bavette", section: "Plats", prices: "17,00" },
  { name: "à l’échalote, frites", section: "Plats" },
];

async function openOwnMenu(page: Page, origin: string): Promise<string> {
  const menuId = await newMenu(page.request, origin, LINES);
  await openBoard(page, menuId);
  return menuId;
}

const toast = (page: Page, text: string) => page.getByRole("status").filter({ hasText: text });
const undo = (page: Page) => page.getByRole("button", { name: "Undo" }).click();
const savedNames = async (page: Page, menuId: string) =>
  (await viewOf(page.request, menuId)).dishes.map((dish) => dish.name);

test("a dish is renamed and priced anew, undone, and stays so after a reload", async ({ page, origin }) => {
  const menuId = await openOwnMenu(page, origin);
  const dialog = await openDish(page, "Bavette");
  await dialog.getByRole("button", { name: "Correct" }).click();
  await page.getByLabel("Name, as printed").fill("Bavette de bœuf");
  await page.getByLabel("Price", { exact: true }).fill("18,50");
  await page.getByRole("button", { name: "Save" }).click();
  await expect(dialog.getByRole("heading", { name: "Bavette de bœuf" })).toBeVisible();
  await expect(toast(page, "Bavette de bœuf is corrected.")).toBeVisible();
  await expect.poll(() => savedNames(page, menuId)).toContain("Bavette de bœuf");
  await page.reload();
  await expect(sheet(page).getByText("18,50")).toBeVisible();

  await sheet(page).getByRole("button", { name: "Correct" }).click();
  await page.getByLabel("Name, as printed").fill("Onglet");
  await page.getByRole("button", { name: "Save" }).click();
  await undo(page);
  await expect(sheet(page).getByRole("heading", { name: "Bavette de bœuf" })).toBeVisible();
  await expect(toast(page, "Undone.")).toBeVisible();
  expect(await savedNames(page, menuId)).toContain("Bavette de bœuf");
});

test("a name is needed, no price is below zero, and Esc leaves everything as it was", async ({
  page,
  origin,
}) => {
  await openOwnMenu(page, origin);
  const dialog = await openDish(page, "Bavette");
  await dialog.getByRole("button", { name: "Correct" }).click();
  await page.getByLabel("Name, as printed").fill("  ");
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByText("A dish needs a name.")).toBeVisible();
  await page.getByLabel("Name, as printed").fill("Bavette");
  await page.getByLabel("Price", { exact: true }).fill("-5");
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByText("A price cannot be below zero.")).toBeVisible();
  await expect(page.getByLabel("Price", { exact: true })).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(dialog.getByRole("heading", { name: "Bavette" })).toBeVisible();
  await expect(dialog.getByText("17,00")).toBeVisible();
  await expect(dialog.getByRole("button", { name: "Correct" })).toBeFocused();
});

test("a dish that was missed is added to its section, and taken away by Undo", async ({ page, origin }) => {
  const menuId = await openOwnMenu(page, origin);
  await page.getByRole("button", { name: "What to do with this menu" }).click();
  await page.getByRole("button", { name: "Add a dish" }).click();
  await page.getByLabel("Name, as printed").fill("Terrine");
  await page.getByLabel("Section", { exact: true }).fill("Entrées");
  await page.getByRole("dialog").getByRole("button", { name: "Add", exact: true }).click();
  await expect(tile(page, "Terrine")).toBeVisible();
  expect((await shownNames(page)).slice(0, 2)).toEqual(["Soupe à l’oignon", "Terrine"]);
  await expect.poll(() => savedNames(page, menuId)).toContain("Terrine");
  await undo(page);
  await expect(tile(page, "Terrine")).toHaveCount(0);
  await expect.poll(() => savedNames(page, menuId)).not.toContain("Terrine");
});

test("a dish is removed at once and comes back to its place by Undo", async ({ page, origin }) => {
  const menuId = await openOwnMenu(page, origin);
  const before = await shownNames(page);
  const dialog = await openDish(page, "Soupe à l’oignon");
  await dialog.getByRole("button", { name: "Remove" }).click();
  await expect(tile(page, "Soupe à l’oignon")).toHaveCount(0);
  await undo(page);
  await expect(tile(page, "Soupe à l’oignon")).toBeVisible();
  expect(await shownNames(page)).toEqual(before);
  await expect.poll(() => savedNames(page, menuId)).toEqual(before);
});

test("two lines that are one dish are merged, and parted by Undo", async ({ page, origin }) => {
  const menuId = await openOwnMenu(page, origin);
  const dialog = await openDish(page, "Bavette");
  await dialog.getByRole("button", { name: "Merge with another line" }).click();
  await dialog.getByRole("button", { name: "à l’échalote, frites" }).click();
  await expect(dialog.getByText("à l’échalote, frites", { exact: true })).toBeVisible();
  await expect.poll(() => savedNames(page, menuId)).toEqual(["Soupe à l’oignon", "Bavette"]);
  await undo(page);
  await expect.poll(async () => (await savedNames(page, menuId)).length).toBe(3);
  await page.goBack();
  await expect(tile(page, "à l’échalote, frites")).toBeVisible();
});

test.describe("when a change is refused", () => {
  test.use({ expectedErrors: [/Failed to load resource/] });

  test("it is taken back with the reason, and can be sent again", async ({ page, origin }) => {
    const menuId = await openOwnMenu(page, origin);
    const refusal = JSON.stringify({ error: { code: "unavailable", message: "", requestId: "r" } });
    await page.route("**/dishes/*", (route) => route.fulfill({ status: 503, body: refusal }), { times: 1 });
    const dialog = await openDish(page, "Bavette");
    await dialog.getByRole("button", { name: "Remove" }).click();
    await expect(toast(page, "Not saved: Carte cannot reach its storage just now.")).toBeVisible();
    await expect(tile(page, "Bavette")).toBeVisible();
    await page.getByRole("button", { name: "Try again" }).click();
    await expect(tile(page, "Bavette")).toHaveCount(0);
    await expect.poll(() => savedNames(page, menuId)).not.toContain("Bavette");
  });

  test("without a connection it says so", async ({ page, origin, context }) => {
    await openOwnMenu(page, origin);
    const dialog = await openDish(page, "Bavette");
    await context.setOffline(true);
    await dialog.getByRole("button", { name: "Remove" }).click();
    const [said, notice] = [toast(page, "Not saved: there is no connection."), toast(page, "Offline.")];
    await expect(said).toBeVisible();
    await expect(notice).toBeVisible();
    // One over the other, and both over the bar.
    const bottoms = [said, notice, page.getByRole("navigation")].map(async (each) => {
      const box = await each.boundingBox();
      return box ? [box.y, box.y + box.height] : [];
    });
    const edges = (await Promise.all(bottoms)).flat();
    expect(edges).toHaveLength(6);
    expect(edges).toEqual(edges.toSorted((a, b) => a - b));
    await expect(tile(page, "Bavette")).toBeVisible();
  });
});
