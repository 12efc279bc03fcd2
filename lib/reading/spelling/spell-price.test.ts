import { expect, test } from "vitest";
import { spellPrice, UNREAD_MARK } from "./spell-price.ts";

test.each([
  ["16,00 z", "PLN", "16,00 zł"],
  ["34,00 zl", "PLN", "34,00 zł"],
  ["79 KE", "CZK", "79 Kč"],
  ["58 K", "CZK", "58 Kč"],
  ["120L", "TRY", "120₺"],
  [`160${UNREAD_MARK}`, "TRY", "160₺"],
  ["9 E", "EUR", "9 €"],
  ["780月", "JPY", "780円"],
])("a mark that came out as %s in %s is printed as %s", (read, currency, printed) => {
  expect(spellPrice(read, currency)).toBe(printed);
});

test.each([
  ["120 TL", "TRY", "120 TL"],
  ["45,00 PLN", "PLN", "45,00 PLN"],
  ["12,50 €", "EUR", "12,50 €"],
  ["121", "TRY", "121"],
  ["market price", "EUR", "market price"],
  ["79 K", null, "79 K"],
  [`160${UNREAD_MARK}`, null, "160"],
])("%s in %s stays %s", (read, currency, printed) => {
  expect(spellPrice(read, currency)).toBe(printed);
});
