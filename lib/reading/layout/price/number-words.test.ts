import { expect, test } from "vitest";
import { amountInWords } from "./number-words.ts";

test("amounts written out are read in seven languages", () => {
  const amounts = [
    ["twenty-six", 2600],
    ["achtundzwanzig", 2800],
    ["vingt et un euros", 2100],
    ["soixante-douze", 7200],
    ["quatre-vingt-dix", 9000],
    ["ventotto euro", 2800],
    ["treinta y dos euros", 3200],
    ["vinte e quatro", 2400],
    ["vijfentwintig euro", 2500],
    ["zwolf euro funfzig", 1250],
    ["fourteen pounds and a half", 1450],
  ] as const;
  for (const [words, hundredths] of amounts)
    expect(amountInWords(`lamb shoulder ${words}`)).toMatchObject({ start: 14, hundredths });
});

test("a number word inside a line is none of its amount", () => {
  expect(amountInWords("seven spice chicken")).toBeNull();
  expect(amountInWords("three courses 24")).toBeNull();
});
