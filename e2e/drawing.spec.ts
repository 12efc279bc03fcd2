import type { Page } from "@playwright/test";
import type { MenuView } from "#lib/menus/client.ts";
import { expectAccessible } from "./support/accessible.ts";
import { expect, openBoard, openDish, sheet, test, tile } from "./support/board.ts";
import { newMenu, viewOf } from "./support/menus.ts";
import { spoilPicture } from "./support/painter.ts";
import { signInAsNew, signInAt } from "./support/sign-in.ts";
import { goToPay } from "./support/stripe.ts";
import { inMotion } from "./support/test.ts";

// Each test is a guest of its own: signing in takes a guest's menus along, and the shared guest's must stay.
test.use({ storageState: { cookies: [], origins: [] } });

/** The painter of the demo takes 3.5 s a picture; several at once on a busy machine take longer. */
const DRAWN = { timeout: 45_000 };

const picture = (page: Page, name: string) =>
  page.getByRole("img", { name: `Picture of ${name}, drawn by a model` });
const pictureOf = (view: MenuView, name: string) => view.dishes.find((dish) => dish.name === name)?.picture;
const balance = (page: Page, credits: number) =>
  page.getByRole("link", { name: `${credits} credits`, exact: true });

test.describe("a guest", () => {
  // Being asked to sign in is an error to the browser.
  test.use({ expectedErrors: [/401/] });

  test("who wants a picture signs in and finds it being drawn; it stays, is drawn again once, and another is fine", async ({
    page,
    origin,
  }) => {
    await inMotion(page);
    const menuId = await newMenu(page.request, origin, [
      { name: "Risotto alla milanese" },
      { name: "Panna cotta" },
    ]);
    await openBoard(page, menuId);
    const dialog = await openDish(page, "Risotto alla milanese");
    await dialog.getByRole("button", { name: "Draw this dish · 1 credit" }).click();
    const question = page.getByRole("dialog", { name: "Sign in to draw" });
    await expect(question.getByText("5 pictures are on the house.")).toBeVisible();
    await expectAccessible(page);
    await question.getByRole("link", { name: "Sign in" }).click();
    await signInAsNew(page, "Mina");

    await expect(picture(page, "Risotto alla milanese").first()).toBeVisible(DRAWN);
    await expect(sheet(page).getByRole("heading", { name: "Risotto alla milanese" })).toBeVisible();
    await expect(sheet(page).getByText("A demo picture from this machine, not a model’s")).toBeVisible();
    await expectAccessible(page);
    await page.reload();
    await expect(picture(page, "Risotto alla milanese").first()).toBeVisible();
    const first = pictureOf(await viewOf(page.request, menuId), "Risotto alla milanese");
    expect(first).toMatchObject({ state: "drawn", isDemo: true, canRedraw: true });

    await sheet(page).getByRole("button", { name: "Not right? Draw again" }).click();
    await page.getByLabel("What should be different?").fill("more lemon");
    await page.getByRole("button", { name: "Draw again, free" }).click();
    await expect(sheet(page).getByRole("button", { name: "Not right? Draw again" })).toHaveCount(0);
    const now = async () => pictureOf(await viewOf(page.request, menuId), "Risotto alla milanese");
    await expect.poll(async () => (await now())?.key, DRAWN).not.toBe(first?.key);
    expect(await now()).toMatchObject({ state: "drawn", canRedraw: false });
    await sheet(page).getByRole("button", { name: "Close" }).click();
    await expect(balance(page, 4)).toBeVisible();
    expect(pictureOf(await viewOf(page.request, menuId), "Panna cotta")?.state).toBe("none");

    // The finest one, with the four credits that are left.
    const second = await openDish(page, "Panna cotta");
    await second.getByRole("button", { name: "Choose the style" }).click();
    const styles = page.getByRole("dialog", { name: "How should it look?" });
    await styles.getByRole("radio", { name: "Fine 4 credits" }).check();
    await styles.getByRole("button", { name: "Draw this dish · 4 credits" }).click();
    await expect(picture(page, "Panna cotta").first()).toBeVisible(DRAWN);
    await second.getByRole("button", { name: "Close" }).click();
    await expect(balance(page, 0)).toBeVisible();
    const fine = pictureOf(await viewOf(page.request, menuId), "Panna cotta");
    expect(fine).toMatchObject({ state: "drawn", quality: "hd" });
  });
});

test("all dishes are drawn from the bar, in a style of one's own, on two phones and through a reload", async ({
  page,
  origin,
}) => {
  const names = ["Gnocchi al gorgonzola", "Saltimbocca", "Caponata"];
  const menuId = await newMenu(
    page.request,
    origin,
    names.map((name) => ({ name })),
  );
  await signInAt(page, `/menus/${menuId}`, "Jun");
  await openBoard(page, menuId);
  const other = await page.context().newPage();
  await openBoard(other, menuId);

  await expect(page.getByRole("button", { name: "Draw 3 dishes 3 credits" })).toBeVisible();
  await page.getByRole("button", { name: "Choose the style" }).click();
  const styles = page.getByRole("dialog", { name: "How should they look?" });
  await styles.getByRole("textbox", { name: "In your own words" }).fill("on blue tiles, from above");
  await expect(styles.getByText("You have 5 credits.")).toBeVisible();
  await expectAccessible(page);
  const asked = page.waitForRequest((request) => request.url().endsWith("/draw"));
  await styles.getByRole("button", { name: "Draw 3 dishes · 3 credits" }).click();
  expect((await asked).postDataJSON()).toMatchObject({ style: "on blue tiles, from above" });
  await expect(page.getByText("0 of 3 drawn")).toBeVisible();
  await page.reload();
  for (const phone of [page, other])
    for (const name of names) await expect(picture(phone, name)).toBeVisible(DRAWN);
  await expect(page.getByRole("button", { name: /^Draw/ })).toHaveCount(0);
  await expect(balance(other, 2)).toBeVisible();
  expect((await viewOf(page.request, menuId)).dishes.map((dish) => dish.picture.style)).toEqual(
    names.map(() => "on blue tiles, from above"),
  );
});

test("credits that run out in the middle leave the rest waiting, and buying more goes on by itself", async ({
  page,
  origin,
}) => {
  test.slow();
  const names = ["Ribollita", "Pappa al pomodoro", "Farinata", "Panzanella", "Cacciucco", "Castagnaccio"];
  const dishes = names.map((name) => ({ name }));
  const menuId = await newMenu(page.request, origin, dishes);
  await signInAt(page, `/menus/${menuId}`, "Rosa");
  await openBoard(page, menuId);
  await page.getByRole("button", { name: "Draw 6 dishes 6 credits" }).click();
  await expect(page.getByRole("img", { name: /drawn by a model/ })).toHaveCount(5, DRAWN);
  expect((await viewOf(page.request, menuId)).dishes.map((dish) => dish.picture.state)).toEqual([
    ...Array(5).fill("drawn"),
    "unpaid",
  ]);
  await expect(page.getByText("1 waits for credits")).toBeVisible();
  await page.getByRole("link", { name: "Buy more" }).click();
  await goToPay(page, 50);
  await page.getByRole("button", { name: "Pay $5.00" }).click();
  await expect(page.getByRole("heading", { name: "50 credits are yours" })).toBeVisible();
  await page.getByRole("link", { name: "Back to the menu" }).click();
  await page.waitForURL(`**/menus/${menuId}`);
  await expect(page.getByRole("img", { name: /drawn by a model/ })).toHaveCount(6, DRAWN);
  await expect(balance(page, 49)).toBeVisible();
});

test("a second tap draws nothing more, and a picture somebody had drawn before is there at once and free", async ({
  page,
  origin,
}) => {
  const first = await newMenu(page.request, origin, [{ name: "Tarte tropézienne" }]);
  const second = await newMenu(page.request, origin, [{ name: "TARTE TROPEZIENNE" }]);
  await signInAt(page, `/menus/${first}`, "Ada");
  await openBoard(page, first);
  await page.getByRole("button", { name: "Draw 1 dish" }).dblclick();
  await expect(picture(page, "Tarte tropézienne")).toBeVisible(DRAWN);
  await expect(balance(page, 4)).toBeVisible();
  await openBoard(page, second);
  await page.getByRole("button", { name: "Draw 1 dish" }).click();
  await expect(picture(page, "TARTE TROPEZIENNE")).toBeVisible();
  await expect(balance(page, 4)).toBeVisible();
});

test.describe("when a wish does not get through", () => {
  test.use({ expectedErrors: [/Failed to load resource/] });

  test("the dish is as it was, the reason is said, and trying again draws it", async ({ page, origin }) => {
    const menuId = await newMenu(page.request, origin, [{ name: "Bouillabaisse" }]);
    await signInAt(page, `/menus/${menuId}`, "Leo");
    await openBoard(page, menuId);
    const refusal = JSON.stringify({ error: { code: "unavailable", message: "", requestId: "r" } });
    await page.route("**/draw", (route) => route.fulfill({ status: 503, body: refusal }), { times: 1 });
    await page.getByRole("button", { name: "Draw 1 dish" }).click();
    const toast = page
      .getByRole("status")
      .filter({ hasText: "Not asked for: Carte cannot reach its storage" });
    await expect(toast).toBeVisible();
    await expect(page.getByRole("img", { name: "Sketch of Bouillabaisse" })).toBeVisible();
    await page.getByRole("button", { name: "Try again" }).click();
    await expect(picture(page, "Bouillabaisse")).toBeVisible(DRAWN);
    await expect(tile(page, "Bouillabaisse")).toBeVisible();
  });

  test("words that no painter takes cost nothing, and other words do", async ({ page, origin }) => {
    const menuId = await newMenu(page.request, origin, [{ name: "Socca" }]);
    await signInAt(page, `/menus/${menuId}`, "Noor");
    await openBoard(page, menuId);
    await page.getByRole("button", { name: "Choose the style" }).click();
    const styles = page.getByRole("dialog");
    await styles.getByRole("textbox").fill("an offensive-test-word");
    await styles.getByRole("button", { name: /^Draw/ }).click();
    await expect(page.getByText("Not asked for: That wish cannot be drawn.")).toBeVisible();
    await expect(page.getByRole("img", { name: "Sketch of Socca" })).toBeVisible();
    await expect(balance(page, 5)).toBeVisible();
  });
});

test("what cannot be drawn keeps its sketch, says why and gives the credit back", async ({
  page,
  origin,
}) => {
  const menuId = await newMenu(page.request, origin, [
    { name: "Andouillette" },
    { name: "Tripes à la mode" },
  ]);
  await spoilPicture("Andouillette", "malformed");
  await spoilPicture("Tripes à la mode", "moderation-blocked");
  await signInAt(page, `/menus/${menuId}`, "Pia");
  await openBoard(page, menuId);
  await page.getByRole("button", { name: "Draw 2 dishes" }).click();
  await expect(page.getByText("Not drawn")).toHaveCount(2, DRAWN);
  await expect(balance(page, 5)).toBeVisible();
  const dialog = await openDish(page, "Andouillette");
  await expect(
    dialog.getByText("The picture of Andouillette could not be drawn. Your credit is back."),
  ).toBeVisible();
  await expect(dialog.getByRole("img", { name: "Sketch of Andouillette" })).toBeVisible();
  await dialog.getByRole("button", { name: "Next dish" }).click();
  await expect(dialog.getByText("The painter will not draw this one. Its sketch stays.")).toBeVisible();
  await expectAccessible(page);
  await dialog.getByRole("button", { name: "Previous dish" }).click();
  await dialog.getByRole("button", { name: /^Draw this dish/ }).click();
  await expect(picture(page, "Andouillette").first()).toBeVisible(DRAWN);
});
