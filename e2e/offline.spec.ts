import { expect, openBoard, shownNames, test, tile, touchUntilAllIsHere } from "./support/board.ts";
import { addDishes, correct, newMenu, viewOf } from "./support/menus.ts";

test.use({ expectedErrors: [/Failed to load resource|ERR_INTERNET_DISCONNECTED/] });

test("without a network the board stays, says so, and catches up by itself without doubles", async ({
  page,
  context,
  origin,
}) => {
  const menuId = await newMenu(page.request, origin, [{ name: "Ramen" }, { name: "Gyoza" }]);
  await openBoard(page, menuId);
  await touchUntilAllIsHere(page);
  const notice = page.getByText("Offline. This is what we have so far; it goes on by itself.");
  await expect(notice).toHaveCount(0);

  await context.setOffline(true);
  await expect(notice).toBeVisible();
  expect(await shownNames(page)).toEqual(["Ramen", "Gyoza"]);
  await tile(page, "Ramen").click();
  await expect(page.getByRole("dialog").getByRole("heading", { name: "Ramen" })).toBeVisible();
  await page.goBack();

  // Meanwhile, on another phone of the same guest.
  const [ramen] = (await viewOf(page.request, menuId)).dishes;
  await correct(page.request, origin, menuId, ramen?.id ?? "", { name: "Shoyu Ramen" });
  await addDishes(page.request, origin, menuId, [{ name: "Mochi" }]);

  await context.setOffline(false);
  await expect(notice).toHaveCount(0);
  await expect.poll(() => shownNames(page)).toEqual(["Shoyu Ramen", "Gyoza", "Mochi"]);
});

test("a server that refuses the stream for a while is asked again until it answers", async ({
  page,
  origin,
}) => {
  const menuId = await newMenu(page.request, origin, []);
  let refused = 0;
  await page.route("**/events?*", (route) =>
    ++refused <= 2 ? route.fulfill({ status: 503 }) : route.continue(),
  );
  await page.goto(`/menus/${menuId}`);
  await expect.poll(() => refused, { timeout: 20_000 }).toBeGreaterThan(2);
  await addDishes(page.request, origin, menuId, [{ name: "Late dish" }]);
  await expect(tile(page, "Late dish")).toBeVisible();
});
