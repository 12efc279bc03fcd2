import { expect, test } from "vitest";
import { quadSize } from "./quad.ts";
import { quadAngle } from "./quad-testing.ts";
import { type TextMap, textRegions } from "./text-regions.ts";

/** A map of 400 x 200 with 0.9 wherever `isText` says so. */
function mapOf(isText: (x: number, y: number) => boolean): TextMap {
  const [widthPx, heightPx] = [400, 200];
  const likelihood = Float32Array.from({ length: widthPx * heightPx }, (_, at) =>
    isText(at % widthPx, Math.floor(at / widthPx)) ? 0.9 : 0.01,
  );
  return { widthPx, heightPx, likelihood };
}

test("two lines are two regions, each larger than its kernel on every side", () => {
  const regions = textRegions(
    mapOf((x, y) => x >= 50 && x < 300 && ((y >= 40 && y < 50) || (y >= 80 && y < 90))),
  );
  expect(regions).toHaveLength(2);
  for (const { quad, sagPx } of regions) {
    expect(sagPx).toBe(0);
    expect(quadSize(quad).heightPx).toBeGreaterThan(20);
    expect(quadSize(quad).lengthPx).toBeGreaterThan(260);
  }
});

test("a line that sags on curved paper is one region that knows how much it sags", () => {
  const middle = (x: number) => 80 + 30 * 4 * ((x - 20) / 360) * (1 - (x - 20) / 360);
  const regions = textRegions(mapOf((x, y) => x >= 20 && x < 380 && Math.abs(y - middle(x)) <= 5));
  expect(regions).toHaveLength(1);
  expect(regions[0]?.sagPx).toBeGreaterThan(27);
  expect(regions[0]?.sagPx).toBeLessThan(33);
  expect(quadSize(regions[0]?.quad ?? [P, P, P, P]).heightPx).toBeLessThan(35);
});

test("a climbing line keeps its angle", () => {
  const regions = textRegions(mapOf((x, y) => x >= 20 && x < 380 && Math.abs(y - (150 - x * 0.2)) <= 5));
  expect(regions).toHaveLength(1);
  expect(quadAngle(regions[0]?.quad ?? [P, P, P, P])).toBeCloseTo(Math.atan(-0.2), 1);
});

test("specks, frames and faint areas are no lines", () => {
  const speck = textRegions(mapOf((x, y) => x >= 10 && x < 12 && y >= 10 && y < 12));
  const frame = textRegions(
    mapOf((x, y) => x >= 10 && x < 390 && y >= 10 && y < 190 && (x < 13 || x >= 387 || y < 13 || y >= 187)),
  );
  expect([...speck, ...frame]).toEqual([]);
  const faint = mapOf(() => false);
  faint.likelihood.fill(0.4, 400 * 50, 400 * 60);
  expect(textRegions(faint)).toEqual([]);
});

const P = { x: 0, y: 0 };
