import { expect, openBoard, openDish, shownNames, test, tile } from "./support/board.ts";
import { newMenu } from "./support/menus.ts";

test("two phones on one menu see the same, whoever corrects it", async ({ page, browser, origin }) => {
  const menuId = await newMenu(page.request, origin, [{ name: "Gazpacho" }, { name: "Paella" }]);
  await openBoard(page, menuId);
  const others = await browser.newContext({ storageState: await page.context().storageState() });
  const other = await others.newPage();
  await openBoard(other, menuId);

  const rename = async (phone: typeof page, from: string, to: string) => {
    const dialog = await openDish(phone, from);
    await dialog.getByRole("button", { name: "Correct" }).click();
    await phone.getByLabel("Name, as printed").fill(to);
    await phone.getByRole("button", { name: "Save" }).click();
    await phone.goBack();
  };
  await rename(page, "Gazpacho", "Gazpacho andaluz");
  await expect(tile(other, "Gazpacho andaluz")).toBeVisible();
  await rename(other, "Paella", "Paella mixta");
  await expect(tile(page, "Paella mixta")).toBeVisible();

  const dialog = await openDish(other, "Paella mixta");
  await dialog.getByRole("button", { name: "Remove" }).click();
  await expect(tile(page, "Paella mixta")).toHaveCount(0);
  await other.getByRole("button", { name: "Undo" }).click();
  await expect(tile(page, "Paella mixta")).toBeVisible();
  expect(await shownNames(page)).toEqual(await shownNames(other));
  await others.close();
});
