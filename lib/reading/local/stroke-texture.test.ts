import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { cropStrip } from "./crop.ts";
import { scriptLikelihoods } from "./judge/script-texture.ts";
import { TEXTURE_SCRIPTS } from "./judge/script-texture-weights.ts";
import { decodeRaster } from "./raster.ts";
import { STRIP_HEIGHT_PX } from "./recognise.ts";
import { strokeTexture, TEXTURE_LENGTH } from "./stroke-texture.ts";

/** Three lines of dishes in each, one below the other, 56 px a line, a little blurred. */
const printed = "Thai Laoo Khmr Hebr Deva Cyrl Grek Geor Armn Hang Arab Latn".split(" ");
const LINE_PX = 56;
const sheet = await decodeRaster(
  await readFile(join(import.meta.dirname, "../../../bench/reading/strips/scripts.jpg")),
);

function strip(line: number, top = line * LINE_PX) {
  const [right, bottom] = [sheet.widthPx, top + LINE_PX];
  const quad = [
    { x: 0, y: top },
    { x: right, y: top },
    { x: right, y: bottom },
    { x: 0, y: bottom },
  ] as const;
  return cropStrip(sheet, { quad: [...quad], sagPx: 0 }, STRIP_HEIGHT_PX);
}

test.each(printed)("three lines of dishes in %s are told by their strokes", (script) => {
  const from = printed.indexOf(script) * 3;
  const sums = TEXTURE_SCRIPTS.map(() => 0);
  for (const line of [from, from + 1, from + 2]) {
    const texture = strokeTexture(strip(line));
    expect(texture).toHaveLength(TEXTURE_LENGTH);
    if (texture)
      scriptLikelihoods(texture).forEach((own, i) => {
        sums[i] = (sums[i] ?? 0) + own;
      });
  }
  expect(TEXTURE_SCRIPTS[sums.indexOf(Math.max(...sums))]).toBe(script);
});

test("light type on dark ground has the same strokes", () => {
  const dark = strip(0);
  const light = { ...dark, data: dark.data.map((value) => 255 - value) };
  const [a, b] = [strokeTexture(dark), strokeTexture(light)];
  const apart = a && b ? Math.max(...a.map((value, i) => Math.abs(value - (b[i] ?? 0)))) : 1;
  expect(apart).toBeLessThan(0.02);
});

test("bare paper has no strokes", () => {
  const paper = {
    widthPx: 300,
    heightPx: STRIP_HEIGHT_PX,
    data: new Uint8Array(300 * STRIP_HEIGHT_PX * 3).fill(240),
  };
  expect(strokeTexture(paper)).toBeNull();
});
