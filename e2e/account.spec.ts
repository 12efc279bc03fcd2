import type { BrowserContext, Page } from "@playwright/test";
import { expectAccessible } from "./support/accessible.ts";
import { openBoard } from "./support/board.ts";
import { uploadBlank } from "./support/menus.ts";
import { signInAsNew, signInAt } from "./support/sign-in.ts";
import { expect, test } from "./support/test.ts";

const originOf = (page: Page) => new URL(page.url()).origin;
const cookiesOf = async (context: BrowserContext) =>
  (await context.cookies()).map(({ name }) => name).filter((name) => /carte_(guest|session)/.test(name));

/** The account's page, alive: before that, taps would go nowhere. */
async function openAccount(page: Page): Promise<void> {
  await page.goto("/account");
  await page.waitForFunction(() => {
    const button = [...document.querySelectorAll("button")].at(-1);
    return button !== undefined && Object.keys(button).some((key) => key.startsWith("__reactProps"));
  });
}

test("a guest turns back at Google, then signs in; the menu comes along, its guest does not", async ({
  page,
}) => {
  await page.goto("/");
  const menuId = await uploadBlank(page.request, originOf(page));
  await page.goto(`/sign-in?back=/menus/${menuId}`);
  await expectAccessible(page);
  await page.getByRole("button", { name: "Continue with Google" }).click();
  await expect(page.getByText("A stand-in for Google, on this machine.")).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("button", { name: "Cancel" }).click();
  await expect(page.getByText("You turned back before signing in. Nothing was changed.")).toBeVisible();
  expect(await cookiesOf(page.context())).toEqual(["carte_guest"]);

  await signInAsNew(page, "Marta");
  await page.waitForURL(`**/menus/${menuId}`);
  expect(await cookiesOf(page.context())).toEqual(["carte_session"]);
  await page.goto("/menus");
  await expect(page.getByRole("main").getByRole("listitem")).toHaveCount(1);
  await expect(page.getByRole("link", { name: "5 credits" })).toBeVisible();

  // Back to Google's answer: it was used, and one is signed in, so nothing needs to be said.
  await page.goto("/api/auth/callback/google?code=used&state=gone");
  await expect(page).toHaveURL("/");
  await expect(page.getByRole("link", { name: "Your account, Marta" })).toBeVisible();
});

test("what a diner likes is saved at a touch and can be undone, and its language wins over the browser's", async ({
  page,
}) => {
  await signInAt(page, "/account", "Ilse");
  await openAccount(page);
  await expectAccessible(page);
  await page.getByLabel("Vegan").check();
  await expect(page.getByText("Saved.")).toBeVisible();
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(page.getByLabel("Vegan")).not.toBeChecked();
  await page.getByLabel("Peanuts").check();
  await page.getByLabel("Review, then draw").check();
  await page.getByLabel("Language").selectOption("de");
  await expect(page.getByRole("heading", { name: "Wie Sie es mögen" })).toBeVisible();
  await page.goto("/menus");
  await expect(page.locator("html")).toHaveAttribute("lang", "de");
  await openAccount(page);
  await expect(page.getByLabel("Erdnüsse")).toBeChecked();
  await expect(page.getByLabel("Vegan")).not.toBeChecked();
  await expect(page.getByLabel("Durchsehen, dann zeichnen")).toBeChecked();
});

test("signing out everywhere makes every browser a stranger", async ({ page, browser }) => {
  await signInAt(page, "/account", "Olu");
  const phone = await browser.newContext({ storageState: await page.context().storageState() });
  await openAccount(page);
  await page.getByRole("button", { name: "Sign out everywhere" }).click();
  const question = page.getByRole("dialog", { name: "Sign out everywhere?" });
  await expectAccessible(page);
  await question.getByRole("button", { name: "Sign out everywhere" }).click();
  await expect(page.getByRole("link", { name: "Sign in" })).toBeVisible();
  const other = await phone.newPage();
  await other.goto(new URL("/account", page.url()).href);
  await expect(other).toHaveURL(/\/sign-in\?back=(%2F|\/)account/);
  await phone.close();
});

test.describe("an account that is deleted", () => {
  test.use({ expectedErrors: [/Failed to load resource/] });

  test("is gone with its menus on every screen, after everything in it was taken along", async ({ page }) => {
    await page.goto("/");
    const menuId = await uploadBlank(page.request, originOf(page));
    await signInAt(page, `/menus/${menuId}`, "Yann");
    const board = await page.context().newPage();
    await openBoard(board, menuId);

    await openAccount(page);
    const coming = page.waitForEvent("download");
    await page.getByRole("link", { name: "Download everything" }).click();
    expect((await coming).suggestedFilename()).toMatch(/^carte-\d{4}-\d\d-\d\d\.json$/);

    await page.getByRole("button", { name: "Delete the account" }).click();
    const question = page.getByRole("dialog", { name: "Delete your account?" });
    await expect(question.getByText("5 credits go with it.")).toBeVisible();
    await expectAccessible(page);
    await question.getByRole("button", { name: "Delete for good" }).click();
    await expect(page.getByText("Your account is deleted, with its menus and photos.")).toBeVisible();
    await expect(board.getByText("This menu was deleted")).toBeVisible();
    expect(await cookiesOf(page.context())).toEqual([]);
  });
});
