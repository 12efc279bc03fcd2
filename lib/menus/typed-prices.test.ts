import { expect, test } from "vitest";
import { TypedPrices, understandPrices } from "./typed-prices.ts";

const understood = (typed: string | null, currency: string | null = "EUR") =>
  understandPrices(TypedPrices.parse(typed), currency).map(({ text, amountHundredths, currency, label }) => [
    text,
    amountHundredths,
    currency,
    label,
  ]);

test.each([
  ["12,50", [["12,50", 1250, "EUR", null]]],
  ["12", [["12", 1200, "EUR", null]]],
  [" 7.5 ", [["7.5", 750, "EUR", null]]],
  ["£9", [["£9", 900, "GBP", null]]],
  [
    "klein 7,40 groß 9,40",
    [
      ["7,40", 740, "EUR", "klein"],
      ["9,40", 940, "EUR", "groß"],
    ],
  ],
  [
    "klein 12,50 € / Familie 39,00 €",
    [
      ["12,50 €", 1250, "EUR", "klein"],
      ["39,00 €", 3900, "EUR", "Familie"],
    ],
  ],
  ["45 د.إ", [["45 د.إ", 4500, "EUR", null]]],
])("a diner's %j is understood as a printed price would be", (typed, prices) => {
  expect(understood(typed)).toEqual(prices);
});

test.each(["-5", "−5", "€ -5", "-€5", "4,50 / -6,50", "–12"])("%j, below zero, is refused", (typed) => {
  expect(() => understood(typed)).toThrow(expect.objectContaining({ code: "price-below-zero" }));
});

test.each(["5,-", "5.- / 7.-", "-.50", "klein -5", "5 - 7", "Fr. 5.–"])(
  "the dash of %j is no minus",
  (typed) => {
    expect(understood(typed).every(([, hundredths]) => Number(hundredths) > 0)).toBe(true);
  },
);

test("words without a number stay as they were typed", () => {
  expect(understood("nach Gewicht")).toEqual([["nach Gewicht", null, null, null]]);
});

test("nothing typed is no price", () => {
  expect([understood(null), understood(""), understood("   ")]).toEqual([[], [], []]);
});

test("without a currency of the menu none is made up", () => {
  expect(understood("12,50", null)).toEqual([["12,50", 1250, null, null]]);
});
