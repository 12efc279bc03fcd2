import { describe, expect, it } from "vitest";
import { parsePrices } from "./parse.ts";

describe("parsing the printed prices of one dish", () => {
  it("gives every size its own amount and label, one mark speaking for all", () => {
    expect(parsePrices("klein 7,40 / groß 9,40 €", null)).toEqual([
      { text: "7,40", amountHundredths: 740, currency: "EUR", label: "klein" },
      { text: "9,40 €", amountHundredths: 940, currency: "EUR", label: "groß" },
    ]);
  });

  it("takes the menu's currency where no mark is printed", () => {
    expect(parsePrices("180", "TWD")).toEqual([
      { text: "180", amountHundredths: 18000, currency: "TWD", label: null },
    ]);
  });

  it("understands thousands written with a k", () => {
    expect(parsePrices("45k", "VND")[0]?.amountHundredths).toBe(4500000);
  });

  it("keeps a market price as a price of unknown amount", () => {
    expect(parsePrices("Tagespreis", "EUR")).toEqual([
      { text: "Tagespreis", amountHundredths: null, currency: null, label: null },
    ]);
  });

  it("finds no price where there is none", () => {
    expect(parsePrices("ask us", "EUR")).toEqual([]);
    expect(parsePrices("  ", "EUR")).toEqual([]);
  });
});
