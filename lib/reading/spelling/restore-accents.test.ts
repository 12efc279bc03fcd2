import { expect, test } from "vitest";
import { pageLanguage } from "./page-language.ts";
import { restoreAccents } from "./restore-accents.ts";

test("accents that the recogniser cannot print come back in words of the page's language", () => {
  expect(restoreAccents("Kasespatzle mit SoBe", "de")).toBe("Käsespätzle mit Soße");
  expect(restoreAccents("Entrecote, creme brulee", "fr")).toBe("Entrecôte, crème brûlée");
  expect(restoreAccents("Jalapeno relleno", "es-MX")).toBe("Jalapeño relleno");
  expect(restoreAccents("Zurek z kielbasa", "pl")).toBe("Żurek z kiełbasa");
});

test("words in capitals, words of other languages and words of two spellings stay as they are printed", () => {
  expect(restoreAccents("CREME BRULEE", "fr")).toBe("CREME BRULEE");
  expect(restoreAccents("Creme brulee", "en")).toBe("Creme brulee");
  expect(restoreAccents("Pate de campagne", "fr")).toBe("Pate de campagne");
  expect(restoreAccents("Creme brulee", null)).toBe("Creme brulee");
});

test("what is printed with its accents is not touched, whatever the language", () => {
  for (const language of ["de", "fr", "es", "sv", "tr", null])
    expect(restoreAccents("Smörgås, Köfte, Crème, Grüner Salat", language)).toBe(
      "Smörgås, Köfte, Crème, Grüner Salat",
    );
});

test("a page speaks the language of its words, and none with too few of them", () => {
  expect(pageLanguage(["Steak hache", "Jus de fruits", "vin blanc", "Saucisse"])).toBe("fr");
  expect(pageLanguage(["Zwiebelrostbraten", "Kartoffelsalat mit Speck", "Wiener Schnitzel"])).toBe("de");
  expect(pageLanguage(["Pizza", "Cola"])).toBeNull();
});
