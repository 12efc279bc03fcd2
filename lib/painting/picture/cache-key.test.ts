import { describe, expect, test } from "vitest";
import { nameSet, pictureKey } from "./cache-key.ts";
import type { PictureOrder } from "./order.ts";
import { pictureOrder } from "./order-testing.ts";

const key = (more: Partial<PictureOrder>) => pictureKey(pictureOrder("", more), "flare");

describe("the key of a shared picture", () => {
  test.each([
    ["Chicken Curry", "CHICKEN curry"],
    ["Crème brûlée", "Creme brulee"],
    ["Curry with chicken", "chicken curry"],
    ["Grilled prawns", "grilled prawn"],
    ["Tomato soup", "Soup of tomatoes"],
    ["Moules à la crème", "moules a la creme"],
    ["Cherry pies", "cherry pie"],
  ])("takes %s and %s for one dish", (a, b) => {
    expect(key({ englishName: a })).toBe(key({ englishName: b }));
  });

  test.each([
    ["Chicken curry", "Chickpea curry"],
    ["Pasta with egg", "Pasta without egg"],
    ["Menu 1", "Menu 2"],
    ["Cheesecake", "Cheese plate"],
    ["Beef noodle soup", "Beef noodles"],
    ["Duck breast", "Duck leg"],
    ["红烧牛肉面", "红烧牛筋面"],
    ["Bass", "Basil"],
  ])("keeps %s and %s apart", (a, b) => {
    expect(key({ englishName: a })).not.toBe(key({ englishName: b }));
  });

  test("one English name makes one dish of many languages", () => {
    const name = { englishName: "Onion soup" };
    expect(key({ ...name, name: "Zwiebelsuppe" })).toBe(key({ ...name, name: "Soupe à l'oignon" }));
  });

  test("without an English name, what stands beneath the name must agree as well", () => {
    const salad = { name: "House salad" };
    expect(key({ ...salad, description: "egg, tuna" })).not.toBe(
      key({ ...salad, description: "goat cheese" }),
    );
  });

  test("style, model and quality each have their own picture; crockery has not", () => {
    const soup = { englishName: "Onion soup" };
    const keys = [
      key(soup),
      key({ ...soup, style: { kind: "chefs-drawing" } }),
      key({ ...soup, style: { kind: "own-words", words: "noir" } }),
      key({ ...soup, quality: "high" }),
      pictureKey(pictureOrder("", soup), "sunburst"),
    ];
    expect(new Set(keys).size).toBe(5);
    expect(key({ ...soup, plating: "tin bowls" })).toBe(key(soup));
  });

  test("a name of joining words only still is a name of its own", () => {
    expect(nameSet("Les Deux")).toEqual(["deux"]);
    expect(nameSet("...")).toEqual([]);
  });
});
