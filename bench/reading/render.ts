import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Browser } from "@playwright/test";
import { catalogue, type Fixture } from "./designs/catalogue.ts";
import { develop } from "./designs/darkroom.ts";
import { menuMarkup } from "./designs/markup.ts";
import { parseMenu } from "./designs/menu.ts";
import { type Card, openStudio, photograph } from "./designs/studio.ts";
import { menuTruth, type Truth, type TruthBox } from "./designs/truth.ts";

/**
 * Draws the fixtures: `npm run fixtures` all of them, `npm run fixtures -- PATTERN` those whose name matches it.
 * The pictures are committed, so that reading them needs none of the fonts that drawing them needs.
 */
const designs = join(import.meta.dirname, "designs");
const repository = join(import.meta.dirname, "../..");
const fixtures = join(import.meta.dirname, "fixtures");

const nothing: Truth = { language: null, currency: null, is_menu: false, dishes: [] };

async function cardOf(
  fixture: Fixture,
): Promise<{ card: Card; truth: (boxes: (TruthBox | null)[]) => Truth }> {
  const css = fixture.look ? await readFile(join(designs, "looks", `${fixture.look}.css`), "utf8") : "";
  if (fixture.menu) {
    const menu = parseMenu(await readFile(join(designs, "menus", `${fixture.menu}.menu`), "utf8"));
    return {
      card: { css, html: menuMarkup(menu), lang: menu.language },
      truth: (boxes) =>
        fixture.unreadable ? { ...nothing, notes: `a menu in "${menu.language}"` } : menuTruth(menu, boxes),
    };
  }
  const html = await readFile(join(designs, "others", `${fixture.other}.html`), "utf8");
  return { card: { css, html, lang: "en" }, truth: () => nothing };
}

async function render(browser: Browser, fixture: Fixture): Promise<number> {
  const { card, truth } = await cardOf(fixture);
  const taken = await photograph(browser, card, fixture.shot);
  const picture = await develop(taken.png, taken.boxes, fixture.shot);
  const path = fixture.to ? join(repository, fixture.to) : join(fixtures, fixture.slug);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(`${path}.jpg`, picture.bytes);
  await writeFile(
    fixture.to ? join(import.meta.dirname, `${fixture.slug}.truth.json`) : `${path}.truth.json`,
    `${JSON.stringify(truth(picture.boxes), null, 1)}\n`,
  );
  return picture.bytes.length;
}

const pattern = new RegExp(process.argv[2] ?? "");
await mkdir(fixtures, { recursive: true });
const browser = await openStudio();
try {
  for (const fixture of catalogue.filter((entry) => pattern.test(entry.slug))) {
    const startedMs = performance.now();
    const sizeBytes = await render(browser, fixture);
    console.log(
      `${fixture.slug.padEnd(34)} ${(sizeBytes / 1024).toFixed(0).padStart(4)} kB ${((performance.now() - startedMs) / 1000).toFixed(1)} s`,
    );
  }
} finally {
  await browser.close();
}
