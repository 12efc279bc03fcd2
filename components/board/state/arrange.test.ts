import { describe, expect, test } from "vitest";
import { boardDish } from "#lib/menus/board-testing.ts";
import type { DishView } from "#lib/menus/client.ts";
import { arrange, keepSame, sectionTitles } from "./arrange.ts";

let position = 0;
const dish = (name: string, section: string | null, hundredths: number | null = null) => {
  const amount = { text: "", amountHundredths: hundredths, currency: "EUR", label: null };
  return boardDish(name, { position: position++, section, prices: hundredths === null ? [] : [amount] });
};
const dishes = [
  dish("Crème brûlée", "Desserts", 750),
  dish("Straßenkäse", "Desserts", 900),
  dish("红烧牛肉面", "面", 1200),
  dish("قهوة عربيّة", null),
  dish("Mousse", "Desserts", 500),
];
const all = { query: "", section: null, diet: null, sort: "menu" as const };
const ids = (how: Parameters<typeof arrange>[1]) => arrange(dishes, how).flatMap((group) => group.ids);

describe("search", () => {
  test.each([
    ["creme BRULEE", "Crème brûlée"],
    ["strassenkase", "Straßenkäse"],
    ["牛肉", "红烧牛肉面"],
    ["عربية", "قهوة عربيّة"],
    ["面", "红烧牛肉面"],
  ])("%s finds %s without its accents, case or word ends", (query, found) => {
    expect(ids({ ...all, query })).toEqual([found]);
  });

  test("needs every word, in any order", () => {
    expect(ids({ ...all, query: "brulee creme" })).toEqual(["Crème brûlée"]);
    expect(ids({ ...all, query: "creme mousse" })).toEqual([]);
  });
});

describe("arranging", () => {
  test("a section that goes on later on the menu stays one group where it first stood", () => {
    expect(arrange(dishes, all).map((group) => [group.title, group.ids.length])).toEqual([
      ["Desserts", 3],
      ["面", 1],
      [null, 1],
    ]);
    expect(sectionTitles(dishes)).toEqual(["Desserts", "面"]);
  });

  test("by price: cheapest first, dishes without a number last", () => {
    expect(ids({ ...all, sort: "price" })).toEqual([
      "Mousse",
      "Crème brûlée",
      "Straßenkäse",
      "红烧牛肉面",
      "قهوة عربيّة",
    ]);
  });

  test("a dish that arrives leaves the other groups identical", () => {
    const before = arrange(dishes, all);
    const after = keepSame(before, arrange([...dishes, dish("Late", "面")], all));
    expect(after[0]).toBe(before[0]);
    expect(after[1]).not.toBe(before[1]);
    expect(keepSame(before, arrange(dishes, all))).toBe(before);
  });
});

test("a dish is found by what a model says about it, and by what the menu marks it as in the diner's language", () => {
  const pho: DishView = {
    ...dish("Phở chay", null),
    english: "vegetarian noodle soup",
    details: {
      translation: "Nudelsuppe ohne Fleisch",
      explanation: null,
      ingredients: ["Tofu", "Sternanis"],
      cooking: null,
      taste: null,
      spice: 0,
      diet: ["vegetarian"],
      allergens: [],
    },
  };
  const find = (query: string) =>
    arrange([pho], { query, section: null, diet: null, sort: "menu" }, { vegetarian: "Vegetarisch" }).length;
  for (const query of ["pho chay", "noodle", "nudelsuppe", "sternanis", "vegetarisch"])
    expect(find(query)).toBe(1);
  expect(find("rind")).toBe(0);
  const marked = arrange([pho, dish("Bún bò", null)], {
    query: "",
    section: null,
    diet: "vegetarian",
    sort: "menu",
  });
  expect(marked.flatMap((group) => group.ids)).toEqual([pho.id]);
});
