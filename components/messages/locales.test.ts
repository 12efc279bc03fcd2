import { describe, expect, test } from "vitest";
import { fill, plural } from "./catalogue.ts";
import { chooseLocale } from "./locales.ts";

describe("the language of a diner", () => {
  test.each([
    ["de-AT,de;q=0.9,en;q=0.8", "de"],
    ["nl,fr;q=0.5,en;q=0.4", "fr"],
    ["en;q=0.2, ja;q=0.9", "ja"],
    ["zh-Hant-TW", "zh"],
    ["fr;q=0, it", "it"],
    ["sv", "en"],
    ["*", "en"],
    ["", "en"],
    [null, "en"],
    [`${"x,".repeat(5_000)}de`, "en"],
  ])("for %s is %s", (header, locale) => {
    expect(chooseLocale(header)).toBe(locale);
  });
});

describe("sentences with gaps", () => {
  test("are filled, and a missing value stays visible", () => {
    expect(fill("{name}: {price}", { name: "Tarte" })).toBe("Tarte: {price}");
  });

  test("follow the plural of their language", () => {
    const forms = { one: "{count} dish", other: "{count} dishes" };
    expect(plural("en", forms, 1)).toBe("1 dish");
    expect(plural("en", forms, 1200)).toBe("1,200 dishes");
  });
});
