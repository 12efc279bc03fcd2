import { afterAll, expect, test } from "vitest";
import { createLocalReader } from "#lib/reading/index.ts";
import { loadCorpus, loadSampleMenu, renderedFolder } from "./corpus.ts";
import { type Measured, measure, totalsOf } from "./measure.ts";

/**
 * The guard against a change that makes the reader worse: the kinds of trouble that no other test sees, some fifteen
 * seconds on two idle cores. A receipt, a foreign script and a page upside down are read in `local-reader.test.ts`.
 * Thresholds hold for sums over all of them, so that one letter read otherwise on another machine breaks nothing.
 */
const GUARDED = /^(es-chalk-evening|fr-bistro-hand|nl-below-hand|es-sized-evening)$/;
const REFUSED = /^(not-opening-hours|not-price-list-hair)$/;
/** A busy machine may take many times what an idle one takes. */
const patienceMs = 400_000;

const reader = createLocalReader();
afterAll(() => reader.close());

async function readAll(pattern: RegExp): Promise<Measured[]> {
  const all: Measured[] = [];
  for (const sample of await loadCorpus(renderedFolder, pattern)) all.push(await measure(reader, sample));
  return all;
}

test("the sample menu reads without a fault", { timeout: patienceMs }, async () => {
  const { result, languageRight, currencyRight } = await measure(reader, await loadSampleMenu());
  expect(result).toMatchObject({
    expected: 16,
    matched: 16,
    faults: 0,
    priceRight: 16,
    sectionRight: 16,
    inPlace: 16,
  });
  expect({ languageRight, currencyRight }).toEqual({ languageRight: true, currencyRight: true });
});

test("four kinds of menu keep their names, spelling, prices, sections and places", {
  timeout: patienceMs,
}, async () => {
  const all = await readAll(GUARDED);
  const { f1, prices, menus } = totalsOf(all);
  expect(all).toHaveLength(4);
  expect(f1).toBeGreaterThan(0.9);
  expect(menus.toTheLetter / menus.matched).toBeGreaterThan(0.7);
  expect(prices).toBeGreaterThan(0.95);
  expect(menus.sectionRight / menus.sectioned).toBeGreaterThan(0.8);
  expect(menus.inPlace / menus.placed).toBeGreaterThan(0.85);
});

test("opening hours and a hairdresser's prices are refused", { timeout: patienceMs }, async () => {
  const all = await readAll(REFUSED);
  expect(all.map(({ slug, result }) => [slug, result.kind === "refusal" && result.refused])).toEqual([
    ["not-opening-hours", true],
    ["not-price-list-hair", true],
  ]);
});
