import type { Page } from "@playwright/test";

/** Goes from the sign-in page through the stand-in of Google as a diner nobody has seen before. */
export async function signInAsNew(page: Page, name: string): Promise<void> {
  await page.getByRole("button", { name: "Continue with Google" }).click();
  await page.getByText("Use another account").click();
  await page.getByLabel("Name").fill(name);
  await page.getByLabel("E-mail address").fill(`${name.toLowerCase()}.${Date.now()}@diners.example`);
  await page.getByRole("button", { name: "Go on" }).click();
}

/** Signs in a diner with the credits of the house, and comes back to this path. */
export async function signInAt(page: Page, path: string, name: string): Promise<void> {
  await page.goto(`/sign-in?back=${encodeURIComponent(path)}`);
  await signInAsNew(page, name);
  await page.waitForURL(`**${path}`);
}
