import { expect, test } from "vitest";
import { evenLight } from "./even-light.ts";
import type { Raster } from "./raster.ts";
import { strokeWeights } from "./stroke-weight.ts";

const WIDTH_PX = 240;
const HEIGHT_PX = 48;
const PLACES = Array.from({ length: 12 }, (_, index) => (index + 0.5) / 12);

/** A strip of upright bars, one every 20 px: `thick` px wide in its left half, `thin` px in its right. */
function bars(thick: number, thin: number, paper: number, ink: number): Raster {
  const data = new Uint8Array(WIDTH_PX * HEIGHT_PX * 3).fill(paper);
  for (let y = 8; y < 40; y++)
    for (let x = 0; x < WIDTH_PX; x++) {
      const width = x < WIDTH_PX / 2 ? thick : thin;
      const off = (x % 20) - 10;
      if (off >= -width / 2 && off < width / 2)
        data.fill(ink, (y * WIDTH_PX + x) * 3, (y * WIDTH_PX + x) * 3 + 3);
    }
  return { widthPx: WIDTH_PX, heightPx: HEIGHT_PX, data };
}

const weightsOf = (strip: Raster) => strokeWeights(evenLight(strip), strip.widthPx, PLACES);

test("each place has the width of its strokes, dark on light and light on dark alike", () => {
  for (const [paper, ink] of [
    [240, 20],
    [30, 220],
  ] as const) {
    const weights = weightsOf(bars(8, 4, paper, ink));
    for (const weight of weights.slice(0, 5)) expect(weight).toBeCloseTo(8, 0);
    for (const weight of weights.slice(7)) expect(weight).toBeCloseTo(4, 0);
  }
});

test("bare paper has no strokes", () => {
  expect(weightsOf(bars(0, 0, 230, 0))).toEqual(PLACES.map(() => 0));
});

test("light that grows along the strip makes no stroke thicker", () => {
  const strip = bars(6, 6, 220, 40);
  const data = strip.data.map(
    (value, i) => value * (0.6 + (0.4 * (Math.floor(i / 3) % WIDTH_PX)) / WIDTH_PX),
  );
  const weights = weightsOf({ ...strip, data });
  expect(Math.max(...weights) / Math.min(...weights)).toBeLessThan(1.1);
});
