import { expect, it } from "vitest";
import { learnFlattening } from "./flatten.ts";
import { cutIntoFragments } from "./fragments.ts";
import { learnTypeGrowth } from "./type-growth.ts";
import { setPage } from "./typeset-testing.ts";

const PAGE = setPage(`
  Nasi goreng biasa                  6.5
  Nasi goreng cina                   6.5
  Nasi goreng belacan                7.0
  Nasi goreng kampung                7.0
  Nasi goreng pattaya                7.5
  Nasi goreng tomyam                 8.0`);

/** The growth learned from the page when type at its foot is `times` as large as at its head. */
function growthOver(times: number): number {
  const lines = PAGE.lines.map((line) => {
    const share = line.box.y / PAGE.heightPx;
    const height = line.box.height * (1 + share * (times - 1));
    const [a, b] = line.quad;
    const quad = [a, b, { x: b.x, y: b.y + height }, { x: a.x, y: a.y + height }] as typeof line.quad;
    return { ...line, quad, box: { ...line.box, height } };
  });
  const flattening = learnFlattening(lines, PAGE.widthPx, PAGE.heightPx);
  const growth = learnTypeGrowth(cutIntoFragments(lines, flattening).fragments);
  return growth(PAGE.heightPx * 0.8) / growth(PAGE.heightPx * 0.1);
}

it("learns from the prices how type grows towards the camera", () => {
  expect(growthOver(2)).toBeGreaterThan(1.4);
  expect(growthOver(2)).toBeLessThan(2.2);
});

it("leaves a flat page alone", () => {
  expect(growthOver(1)).toBe(1);
  expect(growthOver(1.1)).toBe(1);
});
