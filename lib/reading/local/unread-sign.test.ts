import { expect, test } from "vitest";
import { printColumns } from "./ink-columns.ts";
import type { Raster } from "./raster.ts";
import { findUnreadSigns, signLabels } from "./unread-sign.ts";
import type { Placed } from "./word-spaces.ts";

const ALPHABET = [..."0123456789,.EeFf- ", " "];
const STEP_PX = 8;
const LABELS = signLabels(ALPHABET);

/** A strip with a blot of 14 px at each place that holds something, 20 px apart; "?" is one that nothing was made of. */
function stripOf(printed: string, shares: Record<string, number> = {}) {
  const widthPx = printed.length * 20;
  const strip: Raster = { widthPx, heightPx: 48, data: new Uint8Array(widthPx * 48 * 3).fill(255) };
  const steps = widthPx / STEP_PX;
  const classes = ALPHABET.length + 1;
  const data = new Float32Array(steps * classes);
  const characters: Placed[] = [];
  [...printed].forEach((text, place) => {
    if (text === " ") return;
    const centrePx = place * 20 + 10;
    for (let y = 12; y < 36; y++)
      for (let x = centrePx - 7; x < centrePx + 7; x++)
        strip.data.fill(0, (y * widthPx + x) * 3, (y * widthPx + x + 1) * 3);
    const step = Math.floor(centrePx / STEP_PX);
    if (text !== "?") characters.push({ text, at: centrePx / widthPx, step, confidence: 1 });
    else
      for (const [like, share] of Object.entries(shares))
        data[step * classes + ALPHABET.indexOf(like) + 1] = share;
  });
  return findUnreadSigns(printColumns(strip), characters, { data, steps, classes }, widthPx, LABELS);
}
const seen = (...arguments_: Parameters<typeof stripOf>) =>
  stripOf(...arguments_).map(({ place, index, apart, euro, pound }) => [
    place,
    index,
    apart,
    Math.round(euro * 100) / 100,
    Math.round(pound * 100) / 100,
  ]);

test("ink behind, before and within an amount that no character was made of is found with what speaks for it", () => {
  expect(seen("22,00?", { E: 0.1, e: 0.05 })).toEqual([["after", 5, false, 0.15, 0]]);
  expect(seen("22,00 ?", { E: 0.1 })).toEqual([["after", 5, true, 0.1, 0]]);
  expect(seen("?4.20", { E: 0.06, f: 0.03 })).toEqual([["before", 0, false, 0.06, 0.03]]);
  expect(seen("24?50", { E: 0.2 })).toEqual([["between", 2, false, 0.2, 0]]);
});

test("an amount with nothing beside it, with characters beside it, or with something far away has no sign", () => {
  expect(seen("22,00")).toEqual([]);
  expect(seen("22,00-")).toEqual([]);
  expect(seen("22,00    ?", { E: 0.3 })).toEqual([]);
});

test("digits that hang on letters are no amount", () => {
  expect(seen("E20?", { E: 0.3 })).toEqual([]);
});
