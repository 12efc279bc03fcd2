import { expect, sheet, shownNames, test, tile } from "./support/board.ts";

test("a board is walked, searched and corrected with nothing but a keyboard", async ({
  page,
  bistro,
  isMobile,
}) => {
  test.skip(isMobile, "the phone's own board has the same controls");
  const [first, second] = await shownNames(page);
  const untilFocused = async (target: ReturnType<typeof tile>) => {
    for (let presses = 0; presses < 80; presses++) {
      if (await target.evaluate((element) => element === document.activeElement)) return;
      await page.keyboard.press("Tab");
    }
    throw new Error("not reached by Tab");
  };

  await untilFocused(page.getByRole("searchbox"));
  await page.keyboard.type(first ?? "");
  await expect(page.getByRole("heading", { level: 3 })).toHaveCount(1);
  await page.keyboard.press("Escape");
  await expect(page.getByRole("heading", { level: 3 })).toHaveCount(bistro.dishes.length);

  await untilFocused(tile(page, first ?? ""));
  await page.keyboard.press("Enter");
  await expect(sheet(page).getByRole("heading", { name: first })).toBeVisible();
  await page.keyboard.press("ArrowRight");
  await expect(sheet(page).getByRole("heading", { name: second })).toBeVisible();
  await page.keyboard.press("ArrowLeft");
  await expect(sheet(page).getByRole("heading", { name: first })).toBeVisible();

  // Nothing behind the sheet can be reached.
  for (let presses = 0; presses < 12; presses++) {
    await page.keyboard.press("Tab");
    const inside = await page.evaluate(
      () => document.activeElement === document.body || document.activeElement?.closest("dialog") !== null,
    );
    expect(inside).toBe(true);
  }
  await page.keyboard.press("Escape");
  await expect(sheet(page)).toBeHidden();
  await expect(tile(page, first ?? "")).toBeFocused();
});
