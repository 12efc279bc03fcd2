import { expect, it } from "vitest";
import type { Draft } from "./drafts.ts";
import { withoutIslands } from "./islands.ts";
import { scanPrices } from "./price/scan.ts";
import type { Row } from "./rows.ts";

/** A row 20 high whose words begin at `u0`. */
function row(text: string, u0: number, v0: number, heightPx = 20): Row {
  const prices = scanPrices(text).map((price) => ({ ...price, label: null, u: 400 }));
  return {
    text,
    number: null,
    prices,
    span: { u0, u1: u0 + 200, v0, v1: v0 + heightPx },
    box: { x: u0, y: v0, width: 200, height: heightPx },
    confidence: 1,
    advancePx: 10,
    boldLead: null,
    columnLabels: [],
  };
}

function namesLeft(rows: Row[]): string[] {
  const drafts = rows.map(
    (own): Draft => ({ name: [own], about: [], prices: own.prices, rows: [own], section: null }),
  );
  return withoutIslands([{ block: { rows }, drafts }]).map(({ name }) => name[0]?.text ?? "");
}

const PIE = row("Fish pie 13.50", 100, 500);
const STEW = row("Lamb stew 14.00", 100, 530);

it("makes no dish of what stands far from all prices and otherwise than the names that have one", () => {
  expect(namesLeft([row("Next week", 160, 100), PIE, STEW])).toEqual([PIE.text, STEW.text]);
  expect(namesLeft([row("Next week", 100, 100, 30), PIE, STEW])).toEqual([PIE.text, STEW.text]);
});

it("keeps what stands near, what is set like the others, and a page where prices are rare", () => {
  expect(namesLeft([row("Soup", 160, 470), PIE, STEW])).toContain("Soup");
  expect(namesLeft([row("Soup", 100, 100), PIE, STEW])).toContain("Soup");
  expect(namesLeft([row("Soup", 160, 100), PIE])).toContain("Soup");
});
