import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { centreOn, cropAround, fitSize, MAX_SCALE, settle, zoomAt } from "./zoom-math.ts";

const size = (max: number) =>
  fc.record({ width: fc.integer({ min: 50, max }), height: fc.integer({ min: 50, max }) });
const page = { width: 1000, height: 1500 };
const stage = { width: 390, height: 700 };

describe("zoom", () => {
  test("keeps what is under the finger under the finger", () => {
    const before = { scale: 1.5, x: -40, y: 12 };
    const after = zoomAt(before, 1.7, 120, 300);
    const pointOf = (zoom: typeof before) => [(120 - zoom.x) / zoom.scale, (300 - zoom.y) / zoom.scale];
    expect(pointOf(after)[0]).toBeCloseTo(pointOf(before)[0] as number);
    expect(pointOf(after)[1]).toBeCloseTo(pointOf(before)[1] as number);
  });

  test("never shows a gap beside a page that could fill the stage, whatever was done to it", () => {
    fc.assert(
      fc.property(
        size(3000),
        size(2000),
        fc.record({
          scale: fc.double({ min: 0.01, max: 50, noNaN: true }),
          x: fc.integer(),
          y: fc.integer(),
        }),
        (anyPage, anyStage, zoom) => {
          const fit = fitSize(anyPage, anyStage);
          const { scale, x, y } = settle(zoom, fit, anyStage);
          expect(scale).toBeGreaterThanOrEqual(1);
          expect(scale).toBeLessThanOrEqual(MAX_SCALE);
          for (const [at, pagePx, stagePx] of [
            [x, fit.width * scale, anyStage.width],
            [y, fit.height * scale, anyStage.height],
          ] as const) {
            if (pagePx <= stagePx) expect(at).toBeCloseTo((stagePx - pagePx) / 2);
            else {
              expect(at).toBeLessThanOrEqual(0);
              expect(at + pagePx).toBeGreaterThanOrEqual(stagePx - 1e-6);
            }
          }
        },
      ),
    );
  });

  test("a dish is brought into the middle where the page allows it, and always into sight", () => {
    const fit = fitSize(page, stage);
    const box = { x: 300, y: 700, width: 300, height: 40 };
    const { scale, x, y } = centreOn(box, page, fit, stage);
    const ratio = (fit.width / page.width) * scale;
    expect(x + (box.x + box.width / 2) * ratio).toBeCloseTo(stage.width / 2);
    expect(y + (box.y + box.height / 2) * ratio).toBeCloseTo(stage.height / 2);
    const corner = centreOn({ x: 0, y: 0, width: 100, height: 20 }, page, fit, stage);
    expect([corner.x, corner.y]).toEqual([0, 0]);
  });
});

test("the crop around a dish has the asked shape, lies on the page and holds the dish's middle", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 900 }), fc.integer({ min: 0, max: 1400 }), (x, y) => {
      const box = { x, y, width: 100, height: 60 };
      const crop = cropAround(box, page, 2.2);
      expect(crop.width / crop.height).toBeCloseTo(2.2);
      expect(crop.x).toBeGreaterThanOrEqual(0);
      expect(crop.y).toBeGreaterThanOrEqual(0);
      expect(crop.x + crop.width).toBeLessThanOrEqual(page.width + 1e-6);
      expect(crop.y + crop.height).toBeLessThanOrEqual(page.height + 1e-6);
      expect(box.x + 50).toBeGreaterThanOrEqual(crop.x);
      expect(box.x + 50).toBeLessThanOrEqual(crop.x + crop.width);
    }),
  );
});
