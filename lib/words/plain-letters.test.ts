import { expect, test } from "vitest";
import { plainLetters, plainWords } from "./client.ts";

test.each([
  ["Crème BRÛLÉE", "creme brulee"],
  ["Straßenkäse", "strassenkase"],
  ["Smørrebrød, æg & løg", "smorrebrod, aeg & log"],
  ["Þorskur með Skyri", "thorskur med skyri"],
  ["IZGARA balık", "izgara balik"],
  ["قهوة عربيّة", "قهوة عربية"],
  ["ＡＢＣ１２", "abc12"],
  ["红烧牛肉面", "红烧牛肉面"],
])("%s is %s in plain letters", (text, plain) => {
  expect(plainLetters(text)).toBe(plain);
  expect(plainLetters(plain)).toBe(plain);
});

test("words are parted by one space, whatever stood between them", () => {
  expect(plainWords("  Steak & Frites,\n250 g ")).toBe("steak frites 250 g");
  expect(plainWords("…")).toBe("");
});
