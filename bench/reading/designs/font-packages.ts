import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type { Page } from "@playwright/test";

/** Typefaces that come by npm, so that they need not be installed; by the package's name, with the weights used. */
const weights: Record<string, string[]> = {
  "eb-garamond": ["400", "400-italic", "600"],
  "playfair-display": ["400", "400-italic", "700", "900"],
  montserrat: ["300", "400", "500", "600", "700"],
  caveat: ["400", "700"],
  "patrick-hand": ["400"],
  oswald: ["400", "500", "600"],
  "instrument-serif": ["400", "400-italic"],
};
const fontOrigin = "http://fonts.invalid/";
const require = createRequire(import.meta.url);

export const fontLinks = Object.entries(weights)
  .flatMap(([family, own]) => own.map((weight) => `${family}/${weight}.css`))
  .map((path) => `<link rel="stylesheet" href="${fontOrigin}${path}">`)
  .join("");

export const isPackaged = (familyName: string) => familyName.toLowerCase().replaceAll(" ", "-") in weights;

/** Serves the font packages to the page and lets nothing else out. */
export async function serveFonts(page: Page): Promise<void> {
  await page.route("**/*", async (route) => {
    const url = route.request().url();
    if (!url.startsWith(fontOrigin)) return route.abort();
    const [family = "", ...rest] = url.slice(fontOrigin.length).split("/");
    const folder = dirname(require.resolve(`@fontsource/${family}/package.json`));
    const body = await readFile(join(folder, ...rest));
    const contentType = url.endsWith(".css") ? "text/css" : "font/woff2";
    return route.fulfill({ body, contentType, headers: { "access-control-allow-origin": "*" } });
  });
}
