import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { z } from "zod";
import { wordsOf as vocabularyOf } from "../../spelling/vocabulary.ts";
import { entryKind, goodsWordsOf, headingKind, titleKind } from "./entry-kind.ts";
import { FOOD_WORDS } from "./food-words.ts";

const named = (name: string, description: string | null = null) => ({ name, description });

test.each([
  ["Tomaten", "raw"],
  ["Tomatensuppe", "made"],
  ["Salmon, dill", "made"],
  ["Salmon", "raw"],
  ["Bread knife", "goods"],
  ["Brotmesser", "goods"],
  ["Hot dog", "made"],
  ["apple der Apfel", "raw"],
  ["辣子雞丁", "made"],
  ["Paper Plane", "unknown"],
] as const)("%s is %s", (text, kind) => {
  expect(entryKind(named(text), "unknown", "unknown")).toBe(kind);
});

test("where it stands makes a foodstuff a drink or a candle, and a weight makes it a packet", () => {
  expect(entryKind(named("Orange"), "made", "unknown")).toBe("made");
  expect(entryKind(named("Orange"), "goods", "unknown")).toBe("goods");
  expect(entryKind(named("Butter 250 g"), "unknown", "unknown")).toBe("goods");
  expect(entryKind(named("Ribeye 250 g"), "unknown", "unknown")).toBe("made");
  expect(entryKind(named("Fish soup", "served on a wooden chair"), "unknown", "unknown")).toBe("made");
  expect(entryKind(named("Tomato", "30 seedlings"), "unknown", "unknown")).toBe("goods");
});

test("a house may be called after goods or food without its entries becoming either", () => {
  expect(titleKind("Museum Café")).toBe("unknown");
  expect(titleKind("The Salmon")).toBe("unknown");
  expect(titleKind("Tasting menu")).toBe("made");
  expect(headingKind("Scented candles")).toBe("goods");
});

const Truth = z.object({ dishes: z.array(z.object({ name: z.string() })) });
const LANGUAGES = "en de fr it es pt nl sv da no ro ms pl cs sk hu tr fi hr vi any".split(" ");

test("no word of food, of spelling or of a fixture's dish is a word of goods", () => {
  const food = Object.values(FOOD_WORDS).flatMap(({ made, raw }) => `${made} ${raw}`.split(/\s+/));
  const spelled = LANGUAGES.flatMap(vocabularyOf);
  const folder = "bench/reading/fixtures";
  const names = readdirSync(folder)
    .filter((file) => file.endsWith(".truth.json") && !/^(not|unreadable)-/.test(file))
    .flatMap((file) => Truth.parse(JSON.parse(readFileSync(join(folder, file), "utf8"))).dishes)
    .map(({ name }) => name);
  expect(spelled.length).toBeGreaterThan(5000);
  expect(names.length).toBeGreaterThan(1000);
  expect([...food, ...spelled, ...names].filter((text) => goodsWordsOf(text).length > 0)).toEqual([]);
});
