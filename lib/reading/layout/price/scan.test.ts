import { describe, expect, it } from "vitest";
import { scanPrices } from "./scan.ts";

const amounts = (text: string) => scanPrices(text).map((token) => token.amountHundredths);
const first = (text: string) => scanPrices(text)[0];

describe("prices as menus print them", () => {
  it.each([
    ["12,50 €", [1250], "EUR"],
    ["€ 12.5", [1250], "EUR"],
    ["$4.5", [450], null],
    ["RM 7", [700], "MYR"],
    ["CHF 18.50", [1850], "CHF"],
    ["CHF 12.–", [1200], "CHF"],
    ["NT$180", [18000], "TWD"],
    ["180元", [18000], null],
    ["¥1,200", [120000], null],
    ["1 200 Kč", [120000], "CZK"],
    ["2 490 Ft", [249000], "HUF"],
    ["Rp 25.000", [2500000], "IDR"],
    ["35.000₫", [3500000], "VND"],
    ["25 000 đ", [2500000], "VND"],
    ["8€50", [850], "EUR"],
    ["R$ 32,90", [3290], "BRL"],
    ["S/. 25.00", [2500], "PEN"],
    ["12 zł", [1200], "PLN"],
    ["85 kr", [8500], null],
  ])("reads %s with its amount and currency", (text, expected, currency) => {
    expect(amounts(text)).toEqual(expected);
    expect(first(text)?.currency).toBe(currency);
  });

  it.each([
    ["6.5", [650]],
    ["12.-", [1200]],
    ["12,–", [1200]],
    ["1.200", [120000]],
    ["1.250,00", [125000]],
    ["4/6/8", [400, 600, 800]],
    ["klein 7,40 groß 9,40", [740, 940]],
    ["0,2l 3,50 0,4l 5,20", [350, 520]],
    ["10.50/14,90 €", [1050, 1490]],
    ["x1 6€ x2 8€", [600, 800]],
    ["80 100", [8000, 10000]],
  ])("reads the amounts of %s", (text, expected) => {
    expect(amounts(text)).toEqual(expected);
  });

  it("says that a price is on top of another", () => {
    expect(first("add salmon +$6")).toMatchObject({ addOn: true, amountHundredths: 600, text: "+$6" });
  });

  it.each(["MP", "Hummer Tagespreis", "Dorade s.p.q.", "時價"])(
    "knows %s as a price without amount",
    (text) => {
      expect(amounts(text)).toEqual([null]);
    },
  );
});

describe("what recognisers make of prices", () => {
  it.each([
    ["two prices glued together", "7,409,40", [740, 940]],
    ["two glued prices of unequal length", "8,4010,90", [840, 1090]],
    ["an o for a zero", "7,5o", [750]],
    ["an l for a one", "l2,50", [1250]],
    ["an O within", "1O,50", [1050]],
    ["a strange euro sign", "4,00 ∈", [400]],
    ["an e for the euro sign", "3e", [300]],
    ["a stray space", "12 .50", [1250]],
    ["an S for the dollar sign", "HANGOVER S8.5", [850]],
  ])("undoes %s", (_, text, expected) => {
    expect(amounts(text)).toEqual(expected);
  });
});

describe("numbers that cost nothing", () => {
  it.each([
    "617-580-8174",
    "06.37.30.85.89",
    "Monday - Friday: 8:00am - 3:00pm",
    "11h30-14h",
    "(1,3,7)",
    "(A,C,G)",
    "A4",
    "Spumante 2019",
    "5,5% vol",
    "2 Pers.",
    "Cola 33cl",
    "200g",
    "6 Stk.",
  ])("finds no price in %s", (text) => {
    expect(scanPrices(text)).toEqual([]);
  });

  it.each([
    ["Cola 33cl 2,50", [250]],
    ["Steak 250 gr. 21,00", [2100]],
    ["B12. Pad Thai 9,50", [950]],
  ])("finds only the price in %s", (text, expected) => {
    expect(amounts(text)).toEqual(expected);
  });
});
