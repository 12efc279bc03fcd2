import { describe, expect, test } from "vitest";
import { ERRORS } from "#lib/kernel/errors.ts";
import { type Messages, plural } from "./catalogue.ts";
import { en } from "./en.ts";
import { getMessages } from "./load.ts";
import { LOCALES } from "./locales.ts";

type Leaf = { path: string; text: string };

/** Every sentence with where it stands; the forms of a plural are one place. */
function leavesOf(value: unknown, path = ""): Leaf[] {
  if (typeof value === "string") return [{ path, text: value }];
  if (typeof value !== "object" || value === null)
    throw new Error(`${path} is neither words nor a group of them`);
  return Object.entries(value).flatMap(([key, part]) => leavesOf(part, path === "" ? key : `${path}.${key}`));
}

const isForm = (path: string) => /\.(zero|one|two|few|many)$/.test(path);
const placeholders = (text: string) => (text.match(/\{\w+\}/g) ?? []).toSorted();

const english = new Map(leavesOf(en).map(({ path, text }) => [path, text]));

describe.each(LOCALES)("the catalogue %s", (locale) => {
  test("has exactly the sentences of the English one, with the same placeholders", async () => {
    const leaves = leavesOf(await getMessages(locale)).filter(({ path }) => !isForm(path));
    const expected = [...english].filter(([path]) => !isForm(path));
    const shape = (path: string, text: string) => `${path} ${placeholders(text).join("")}`;
    expect(leaves.map(({ path, text }) => shape(path, text)).toSorted()).toEqual(
      expected.map(([path, text]) => shape(path, text)).toSorted(),
    );
  });

  test("leaves nothing empty, and shouts nowhere", async () => {
    for (const { path, text } of leavesOf(await getMessages(locale))) {
      expect(text.trim(), path).not.toBe("");
      expect(text, path).not.toMatch(/[!！]/);
    }
  });

  test("has a form for every number its language tells apart", async () => {
    const { dishes } = (await getMessages(locale)).menus;
    const rules = new Intl.PluralRules(locale);
    for (let count = 0; count <= 120; count += 1) {
      const rule = rules.select(count);
      // "many" of French, Spanish and Italian begins at a million.
      expect(dishes[rule] ?? (locale === "en" ? undefined : dishes.other), `${count}`).toBeDefined();
      if (count > 2) expect(plural(locale, dishes, count)).toMatch(/[\d٠-٩]/);
    }
  });
});

test("every error code of the API has its sentence", () => {
  const sentences: Partial<Messages["errors"]> = en.errors;
  for (const code of Object.keys(ERRORS)) expect(Object.keys(sentences)).toContain(code);
});
