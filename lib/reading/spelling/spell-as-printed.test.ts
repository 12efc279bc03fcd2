import { expect, test } from "vitest";
import { pageLanguage } from "./page-language.ts";
import { spellAsPrinted } from "./spell-as-printed.ts";

test("accents that the recogniser cannot print come back in words of the page's language", () => {
  expect(spellAsPrinted("Kasespatzle mit SoBe", "de")).toBe("Käsespätzle mit Soße");
  expect(spellAsPrinted("Entrecote, creme brulee", "fr")).toBe("Entrecôte, crème brûlée");
  expect(spellAsPrinted("Jalapeno relleno", "es-MX")).toBe("Jalapeño relleno");
  expect(spellAsPrinted("Zurek z kielbasa", "pl")).toBe("Żurek z kiełbasą");
});

test("short words and words in capitals get theirs too, a ligature comes back, and a lost apostrophe", () => {
  expect(spellAsPrinted("Cafe gourmand, saumon fume", "fr")).toBe("Café gourmand, saumon fumé");
  expect(spellAsPrinted("ENTREES", "fr")).toBe("ENTRÉES");
  expect(spellAsPrinted("GETRANKE", "de")).toBe("GETRÄNKE");
  expect(spellAsPrinted("Eufs mimosa, joue de bceuf", "fr")).toBe("Œufs mimosa, joue de bœuf");
  expect(spellAsPrinted("Soupe a loignon", "fr")).toBe("Soupe à l'oignon");
});

test("what is short or alike in plain letters is told by its neighbours", () => {
  expect(spellAsPrinted("The glace", "fr")).toBe("Thé glacé");
  expect(spellAsPrinted("The Burger", "fr")).toBe("The Burger");
  expect(spellAsPrinted("Te caldo", "it")).toBe("Tè caldo");
  expect(spellAsPrinted("Bacalhau a Bras", "pt")).toBe("Bacalhau à Brás");
  expect(spellAsPrinted("Zurek z biala kielbasa", "pl")).toBe("Żurek z białą kiełbasą");
  expect(spellAsPrinted("Pho bo tai", "vi")).toBe("Phở bò tái");
  expect(spellAsPrinted("Sinh to bo", "vi")).toBe("Sinh tố bơ");
});

test("words of other languages and words that exist with and without an accent stay as they are printed", () => {
  expect(spellAsPrinted("Creme brulee", "en")).toBe("Creme brulee");
  expect(spellAsPrinted("Pate de campagne", "fr")).toBe("Pate de campagne");
  expect(spellAsPrinted("Glace, cuit a la braise, bouche", "fr")).toBe("Glace, cuit à la braise, bouche");
  expect(spellAsPrinted("Creme brulee", null)).toBe("Creme brulee");
  expect(spellAsPrinted("Coupe glacée", "fr")).toBe("Coupe glacée");
});

test("what is printed with its accents is not touched, whatever the language", () => {
  for (const language of ["de", "fr", "es", "sv", "tr", null])
    expect(spellAsPrinted("Smörgås, Köfte, Crème, Grüner Salat", language)).toBe(
      "Smörgås, Köfte, Crème, Grüner Salat",
    );
});

test("a page speaks the language of its words, and none with too few of them", () => {
  expect(pageLanguage(["Steak hache", "Jus de fruits", "vin blanc", "Saucisse"])).toBe("fr");
  expect(pageLanguage(["Zwiebelrostbraten", "Kartoffelsalat mit Speck", "Wiener Schnitzel"])).toBe("de");
  expect(pageLanguage(["Pizza", "Cola"])).toBeNull();
});

test("a menu in traditional characters shows none that came out simplified, a simplified one stays", () => {
  expect(spellAsPrinted("红烧牛肉面", "zh-Hant")).toBe("紅燒牛肉麵");
  expect(spellAsPrinted("豆干", "zh-Hant")).toBe("豆干");
  expect(spellAsPrinted("红烧牛肉面", "zh-Hans")).toBe("红烧牛肉面");
});

test("half a Chinese word that has only one other half gets it back", () => {
  expect(spellAsPrinted("鲲饨湯", "zh-Hant")).toBe("餛飩湯");
  expect(spellAsPrinted("饨牛肉湯面", "zh-Hant")).toBe("餛飩牛肉湯麵");
  expect(spellAsPrinted("馄饨 咖啡 咖喱鸡", "zh-Hans")).toBe("馄饨 咖啡 咖喱鸡");
});
