import { expectAccessible } from "./support/accessible.ts";
import { expect, openDish, test } from "./support/board.ts";
import { newMenu } from "./support/menus.ts";

test("an order is kept through a reload, summed, and shown to the waiter in the words of the menu", async ({
  page,
  bistro,
}) => {
  const [first, second] = bistro.dishes;
  const dialog = await openDish(page, first?.name ?? "");
  await dialog.getByRole("button", { name: "Add to my order" }).click();
  await expect(dialog.getByRole("button", { name: `One more ${first?.name}` })).toBeFocused();
  await page.keyboard.press("Enter");
  await dialog.getByRole("button", { name: "Next dish" }).click();
  await dialog.getByRole("button", { name: "Add to my order" }).click();
  await expectAccessible(page);
  await dialog.getByRole("button", { name: "Close" }).click();
  await expect(page.getByText("2 on my order")).toBeAttached();

  await page.reload();
  await page.getByRole("button", { name: "My order, 3 dishes" }).click();
  const order = page.getByRole("dialog", { name: "My order" });
  const amounts = [first, first, second].map((dish) => dish?.prices[0]?.amountHundredths ?? 0);
  const sum = (amounts.reduce((all, each) => all + each) / 100).toFixed(2).replace(/\.00$/, "");
  await expect(order.getByText(/^Together/)).toContainText(sum);
  await expectAccessible(page);

  await order.getByRole("button", { name: "Show the waiter" }).click();
  const card = page.getByRole("dialog", { name: "Show the waiter" });
  await expect(card.getByText("Je voudrais, s’il vous plaît")).toHaveAttribute("lang", "fr");
  await expect(card.getByRole("listitem").first()).toContainText(`2 × ${first?.name}`);
  await expectAccessible(page);
  await page.goBack();
  await order.getByRole("button", { name: "Clear it" }).click();
  await expect(order.getByText("Nothing is on it yet.")).toBeVisible();
  await order.getByRole("button", { name: "Undo" }).click();
  await expect(order.getByText(/^Together/)).toContainText(sum);
  await order.getByRole("button", { name: "Clear it" }).click();
  await page.goBack();
  await expect(page.getByRole("button", { name: /^My order/ })).toHaveCount(0);
});

test("a dish of two sizes is taken by its size, and one dish alone is held out large", async ({
  page,
  origin,
}) => {
  const menuId = await newMenu(page.request, origin, [{ name: "Helles", prices: "0,3 l 3,20 / 0,5 l 4,50" }]);
  await page.goto(`/menus/${menuId}`);
  const dialog = await openDish(page, "Helles");
  await dialog
    .getByRole("button", { name: /^One more Helles/ })
    .last()
    .click();
  await dialog.getByRole("button", { name: "Show the waiter" }).click();
  const card = page.getByRole("dialog", { name: "Show the waiter" });
  await expect(card.getByText("Helles", { exact: true })).toBeVisible();
  await page.goBack();
  await dialog.getByRole("button", { name: "Close" }).click();
  await page.getByRole("button", { name: "My order, 1 dish" }).click();
  await expect(page.getByRole("dialog", { name: "My order" }).getByText("4,50")).toBeVisible();
});
