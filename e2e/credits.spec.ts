import { expectAccessible } from "./support/accessible.ts";
import { expect, test } from "./support/board.ts";
import { newMenu } from "./support/menus.ts";
import { signInAt } from "./support/sign-in.ts";
import { atStripe, goToPay } from "./support/stripe.ts";

// Each test is a guest of its own: signing in takes a guest's menus along, and the shared guest's must stay.
test.use({ storageState: { cookies: [], origins: [] } });

const CREDITS = "/account/credits";

test("buying from a board comes back to that board, richer; the history says how", async ({
  page,
  origin,
}) => {
  const menuId = await newMenu(page.request, origin, [{ name: "Ossobuco" }]);
  const way = `${CREDITS}?back=%2Fmenus%2F${menuId}`;
  await signInAt(page, CREDITS, "Noor");
  await page.goto(way);
  await expect(page.getByRole("heading", { name: "5 credits", exact: true })).toBeVisible();
  await expectAccessible(page);
  await goToPay(page, 120);
  await page.getByRole("button", { name: "Pay $10.00" }).click();
  await expect(page.getByRole("heading", { name: "120 credits are yours" })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("link", { name: "Back to the menu" }).click();
  await page.waitForURL(`**/menus/${menuId}`);
  await page.goto(CREDITS);
  await expect(page.getByRole("heading", { name: "125 credits" })).toBeVisible();
  const lines = page.getByRole("main").getByRole("listitem");
  await expect(lines.filter({ hasText: "Bought" })).toContainText("+120");
  await expect(lines.filter({ hasText: "A welcome from Carte" })).toContainText("+5");
});

test.describe("a card that is declined", () => {
  test.use({ expectedErrors: [/402/] });
  test("costs nothing, and one may try again or go back to where one was", async ({ page }) => {
    await signInAt(page, CREDITS, "Ivo");
    await goToPay(page, 50);
    await page.getByRole("button", { name: "Pay with a card that is declined" }).click();
    await expect(page.getByRole("alert")).toHaveText("The card was declined. Nothing was charged.");
    await page.getByRole("link", { name: "Back without paying" }).click();
    await expect(page.getByRole("heading", { name: "5 credits", exact: true })).toBeVisible();
  });
});

test("a transfer that arrives later is waited for, and a refund takes its credits back", async ({ page }) => {
  await signInAt(page, CREDITS, "Lena");
  await goToPay(page, 50);
  const payPage = page.url();
  await page.getByRole("button", { name: "Pay by bank transfer, which arrives later" }).click();
  await expect(page.getByRole("heading", { name: "Your payment is on its way" })).toBeVisible();
  await atStripe(page, payPage, "The transfer arrives");
  await expect(page.getByRole("heading", { name: "50 credits are yours" })).toBeVisible();
  await atStripe(page, payPage, "Refund half");
  await expect(async () => {
    await page.goto(CREDITS);
    await expect(page.getByRole("heading", { name: "30 credits" })).toBeVisible({ timeout: 500 });
  }).toPass();
  const taken = page.getByRole("listitem").filter({ hasText: "Taken back with the refund of a payment" });
  await expect(taken).toContainText("-25");
});
