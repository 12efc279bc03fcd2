import { describe, expect, it } from "vitest";
import { acceptPrice } from "./accept.ts";
import { learnPriceHabit } from "./habit.ts";
import { scanPrices } from "./scan.ts";

/** What each line's numbers are taken for once the whole menu is known. */
function pricesOn(lines: readonly string[]): (string | null)[][] {
  const scanned = lines.map((text) => ({ text, tokens: scanPrices(text) }));
  const habit = learnPriceHabit(scanned);
  return scanned.map(({ text, tokens }) =>
    tokens.flatMap((token) => acceptPrice(token, text, !/\p{L}{2}/u.test(text), habit)?.text ?? []),
  );
}

describe("what is a price depends on the menu", () => {
  it("an integer that ends a line is one where others do so too", () => {
    expect(pricesOn(["Latte 4", "Espresso 3", "Banana bread 5"])).toEqual([["4"], ["3"], ["5"]]);
  });

  it("an integer in the words is none where prices have cents", () => {
    expect(pricesOn(["Club 54 8,50", "Pils 3,20", "Weizen 3,40", "Menu 7"])[3]).toEqual([]);
  });

  it("S before amounts is a dollar sign where it stands before several", () => {
    expect(pricesOn(["BLT S8.5", "CUBAN S9", "HANGOVER S10"])).toEqual([["$8.5"], ["$9"], ["$10"]]);
  });

  it("unknown letters after amounts are a mark where many have them", () => {
    expect(pricesOn(["Adana 380L", "Urfa 370L", "Ayran 45 L", "Künefe 220L"]).flat()).toEqual([
      "380L",
      "370L",
      "45 L",
      "220L",
    ]);
  });

  it("a litre whose letter was misread is a volume beside real prices", () => {
    expect(pricesOn(["0,51", "Pils 3,20", "0,331", "Cola 2,80", "Weizen 3,40"])).toEqual([
      [],
      ["3,20"],
      [],
      ["2,80"],
      ["3,40"],
    ]);
  });

  it("a 6 after a high amount is the euro sign where others have one", () => {
    expect(pricesOn(["Canard 196", "Tartare 17€", "Soupe 8€", "Risotto 16€"])[0]).toEqual(["19€"]);
  });

  it("a lone K is koruna on a Czech menu and thousands on an Indonesian one", () => {
    const amounts = (lines: readonly string[]) => {
      const scanned = lines.map((text) => ({ text, tokens: scanPrices(text) }));
      const habit = learnPriceHabit(scanned);
      return scanned.flatMap(({ text, tokens }) =>
        tokens.flatMap((token) => acceptPrice(token, text, false, habit)?.amountHundredths ?? []),
      );
    };
    const czech = [
      "Hovězí vývar s nudlemi 49 K",
      "Smažený řízek s bramborem 179 K",
      "Hovězí guláš, knedlík 169 K",
    ];
    expect(amounts(czech)).toEqual([4_900, 17_900, 16_900]);
    const indonesian = ["Nasi goreng ayam 25K", "Mie goreng spesial 27K", "Sate ayam 30K"];
    expect(amounts(indonesian)).toEqual([2_500_000, 2_700_000, 3_000_000]);
  });
});
