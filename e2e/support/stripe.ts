import { expect, type Page } from "@playwright/test";

/** From the credits page to the page where one pays, for the pack of so many credits. */
export async function goToPay(page: Page, credits: number): Promise<void> {
  await page.getByRole("button", { name: new RegExp(`^${credits} credits .* Buy$`) }).click();
  await page.waitForURL("**/pay/cs_test_*");
  await expect(page.getByText("No money moves")).toBeVisible();
}

/** What the operator or a bank does at Stripe with the payment of this page, by the words on the stand-in's buttons. */
export async function atStripe(page: Page, payPage: string, deed: string): Promise<void> {
  const office = await page.context().newPage();
  await office.goto(new URL("/", payPage).href);
  const button = office
    .getByRole("row")
    .filter({ has: office.locator(`[data-session="${payPage.split("/").at(-1)}"]`) })
    .getByRole("button", { name: deed, exact: true });
  // A page that is closed while it still goes somewhere has been seen never to end.
  await Promise.all([office.waitForEvent("load"), button.click()]);
  await office.close();
}
