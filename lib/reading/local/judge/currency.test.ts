import { expect, test } from "vitest";
import { inferCurrency } from "./currency.ts";

test("a language that is spoken where one currency is paid gives that currency", () => {
  expect(inferCurrency([], "de", [890, 1250])).toBe("EUR");
  expect(inferCurrency([], "zh-Hant", [18000, 9000])).toBe("TWD");
  expect(inferCurrency([], "fr", [])).toBe("EUR");
});

test("English names no currency", () => {
  expect(inferCurrency([], "en", [950])).toBeNull();
  expect(inferCurrency([], null, [950])).toBeNull();
});

test("prices that nobody pays in euros leave Spanish without a currency", () => {
  expect(inferCurrency([], "es", [12_000_00, 18_500_00])).toBeNull();
});

test("a telephone number overrules the language", () => {
  expect(inferCurrency(["Reservations: 617-555-0180"], "en", [])).toBe("USD");
  expect(inferCurrency(["Tel. +41 44 555 01 80"], "de", [2450])).toBe("CHF");
  expect(inferCurrency(["+44 20 7946 0018"], "en", [])).toBe("GBP");
});

test("a dollar sign is American on an English page, unless it stands only once", () => {
  expect(inferCurrency(["Ribs $22", "Brisket $24"], "en", [2200])).toBe("USD");
  expect(inferCurrency(["Ribs $22"], "en", [2200])).toBeNull();
});
