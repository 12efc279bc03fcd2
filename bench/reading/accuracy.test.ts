import { afterAll, expect, test } from "vitest";
import { createLocalReader } from "#lib/reading/index.ts";
import { loadCorpus, loadSampleMenu, renderedFolder } from "./corpus.ts";
import { type Measured, measure, totalsOf } from "./measure.ts";

/**
 * The guard against a change that makes the reader worse: kinds of trouble that no other test sees, some ten seconds on
 * two idle cores. What OCR adds nothing to is tested on drawn lines, beside the layout and the judgement. Thresholds hold
 * for sums over all pages and leave room for a few letters read otherwise on another machine; one page that is read no
 * more falls below each of them.
 */
const GUARDED = /^(es-chalk-evening|nl-below-hand|es-sized-evening)$/;
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

test("three kinds of menu keep their names, spelling, prices, sections and places", {
  timeout: patienceMs,
}, async () => {
  const all = await readAll(GUARDED);
  const { f1, prices, menus } = totalsOf(all);
  expect(all).toHaveLength(3);
  expect(f1).toBeGreaterThan(0.9);
  expect(menus.toTheLetter / menus.matched).toBeGreaterThan(0.7);
  expect(prices).toBeGreaterThan(0.88);
  expect(menus.sectionRight / menus.sectioned).toBeGreaterThan(0.8);
  expect(menus.inPlace / menus.placed).toBeGreaterThan(0.85);
});
