import type { MenuFacts } from "#lib/menus/client.ts";
import { expectAccessible } from "./support/accessible.ts";
import { expect, openBoard, test } from "./support/board.ts";
import { newMenu, viewOf } from "./support/menus.ts";
import { spoilPicture } from "./support/painter.ts";
import { signInAt } from "./support/sign-in.ts";

// Each test is a guest of its own: signing in takes a guest's menus along, and the shared guest's must stay.
test.use({ storageState: { cookies: [], origins: [] } });

test("a menu that the day's budget left to this machine says so, and reading it again makes that good", async ({
  page,
  origin,
}) => {
  const menuId = await newMenu(page.request, origin, [{ name: "Caldo verde", section: "Sopas" }]);
  const view = await viewOf(page.request, menuId);
  // The Carte of the journeys asks no model to read, so what such a reading leaves behind is said in its place.
  const leftBehind: Partial<MenuFacts> = {
    status: "ready",
    readBy: "local",
    fellBack: true,
    fallbackReason: "over-budget-diner",
  };
  const snapshot = { kind: "snapshot", view: { ...view, menu: { ...view.menu, ...leftBehind } } };
  const body = `retry: 200\nid: ${view.seq}\ndata: ${JSON.stringify(snapshot)}\n\n`;
  await page.route("**/events?*", (route) => route.fulfill({ contentType: "text/event-stream", body }));
  await openBoard(page, menuId);
  const notice = page.getByText(
    "You have used today’s share of the models; tomorrow there is more. Carte read the menu without one: names and prices, no translations.",
  );
  await expect(notice).toBeVisible();
  await expectAccessible(page);
  await page.unroute("**/events?*");
  await page.getByRole("button", { name: "Read again" }).click();
  await expect(notice).toBeHidden();
  await expect.poll(async () => (await viewOf(page.request, menuId)).menu.status).toBe("ready");
  await expect(notice).toBeHidden();
  await expect(page.getByRole("heading", { name: "Caldo verde" })).toBeVisible();
});

test("when no painter can be reached the board says so over its button, and the same button draws later", async ({
  page,
  origin,
}) => {
  const menuId = await newMenu(page.request, origin, [{ name: "Bacalhau à Brás", section: "Peixe" }]);
  await spoilPicture("Bacalhau à Brás", "overloaded");
  await signInAt(page, `/menus/${menuId}`, "Ines");
  await openBoard(page, menuId);
  const draw = page.getByRole("button", { name: "Draw 1 dish 1 credit" });
  await draw.click();
  const standstill = page.getByRole("status").filter({ hasText: "No painter could be reached." });
  await expect(standstill).toBeVisible();
  await expect(page.getByRole("link", { name: "5 credits", exact: true })).toBeVisible();
  await expectAccessible(page);
  await draw.click();
  await expect(page.getByRole("img", { name: "Picture of Bacalhau à Brás, drawn by a model" })).toBeVisible({
    timeout: 45_000,
  });
  await expect(standstill).toBeHidden();
});
