import { test as base, type Page } from "@playwright/test";

export { expect } from "@playwright/test";

/** Journeys ask for calm; those in which something moves on its way, not only from here to there, ask for it here. */
export const inMotion = (page: Page): Promise<void> => page.emulateMedia({ reducedMotion: "no-preference" });

type Watch = {
  /** Console errors this test provokes on purpose; any other fails it. */
  expectedErrors: RegExp[];
  quietConsole: undefined;
};

/** Playwright's test, which also fails when the page throws or writes an error to the console. */
export const test = base.extend<Watch>({
  expectedErrors: [[], { option: true }],
  quietConsole: [
    async ({ page, expectedErrors }, use) => {
      const errors: string[] = [];
      page.on("console", (message) => message.type() === "error" && errors.push(message.text()));
      page.on("pageerror", (error) => errors.push(String(error)));
      await use(undefined);
      const unexpected = errors.filter((error) => !expectedErrors.some((expected) => expected.test(error)));
      if (unexpected.length > 0) throw new Error(`The page reported errors:\n${unexpected.join("\n")}`);
    },
    { auto: true },
  ],
});
