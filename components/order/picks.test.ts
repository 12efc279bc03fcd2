import { expect, test } from "vitest";
import { boardDish } from "#lib/menus/board-testing.ts";
import type { Price } from "#lib/menus/client.ts";

import { linesOf, sumOf, sumText } from "./order-lines.ts";
import { countOf, PICK_MAX, withCount } from "./picks.ts";

const price = (amountHundredths: number | null, currency: string | null = "EUR") => ({
  text: amountHundredths === null ? "market price" : String(amountHundredths / 100),
  amountHundredths,
  currency,
  label: null,
});

const dish = (id: string, prices: Price[]) => boardDish(id, { prices });

const MENU = [
  dish("soup", [price(450)]),
  dish("beer", [price(300), price(420)]),
  dish("fish", [price(null)]),
];

const pick = (dishId: string, priceIndex: number, count: number) => ({ dishId, priceIndex, count });

test("two sizes of one dish are counted apart and together, and none of one takes it off", () => {
  let picks = withCount([], pick("beer", 0, 1));
  picks = withCount(picks, pick("beer", 1, 2));
  expect([countOf(picks, "beer"), countOf(picks, "beer", 1), countOf(picks, "soup")]).toEqual([3, 2, 0]);
  picks = withCount(picks, pick("beer", 1, 0));
  expect(picks).toEqual([pick("beer", 0, 1)]);
});

test("a count stays between nothing and the most, whatever the buttons ask", () => {
  expect(withCount([], pick("soup", 0, -3))).toEqual([]);
  expect(countOf(withCount([], pick("soup", 0, 999)), "soup")).toBe(PICK_MAX);
});

test("an order reads as the menu does, whenever things were picked, without what has left the menu", () => {
  const picks = [
    pick("fish", 0, 1),
    pick("gone", 0, 4),
    pick("beer", 1, 1),
    pick("beer", 0, 1),
    pick("soup", 0, 2),
  ];
  expect(linesOf(picks, MENU).map((line) => [line.dish.id, line.priceIndex, line.count])).toEqual([
    ["soup", 0, 2],
    ["beer", 0, 1],
    ["beer", 1, 1],
    ["fish", 0, 1],
  ]);
});

test("a sum counts each dish as often as it was picked and says how many have no price", () => {
  const sum = sumOf(linesOf([pick("soup", 0, 2), pick("beer", 1, 1), pick("fish", 0, 3)], MENU));
  expect(sum).toEqual({ amountHundredths: 1320, currency: "EUR", unpriced: 3 });
});

test("nothing is summed where nothing has a price or currencies differ", () => {
  expect(sumOf(linesOf([pick("fish", 0, 1)], MENU))).toBeNull();
  const foreign = dish("sake", [price(900, "JPY")]);
  expect(sumOf(linesOf([pick("soup", 0, 1), pick("sake", 0, 1)], [...MENU, foreign]))).toBeNull();
});

test("a sum is written as the diner writes money, without a currency where the menu names none", () => {
  const sum = { amountHundredths: 1320, currency: "EUR", unpriced: 0 };
  expect(sumText("de", sum)).toMatch(/^13,20\s€$/);
  expect(sumText("en", { ...sum, amountHundredths: 18_000, currency: null })).toBe("180");
});
