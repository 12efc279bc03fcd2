import fc from "fast-check";
import { expect, test } from "vitest";
import {
  boundingBox,
  convexHull,
  pointInQuad,
  quadSize,
  rectToQuad,
  sliceQuad,
  smallestRect,
} from "./quad.ts";
import { quadAngle } from "./quad-testing.ts";

const levelRect = (lengthPx: number, heightPx: number, angle: number) =>
  rectToQuad({ centre: { x: 500, y: 400 }, angle, lengthPx, heightPx }, 0);

test("a rectangle turned by up to 40 degrees is found again from points inside and on it", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 60, max: 600 }),
      fc.integer({ min: 10, max: 50 }),
      fc.double({ min: -0.7, max: 0.7, noNaN: true }),
      (lengthPx, heightPx, angle) => {
        const quad = levelRect(lengthPx, heightPx, angle);
        const points = [...quad, pointInQuad(quad, 0.3, 0.6), pointInQuad(quad, 0.8, 0.2)];
        const found = rectToQuad(smallestRect(convexHull(points)), 0);
        expect(quadSize(found).lengthPx).toBeCloseTo(lengthPx, 3);
        expect(quadSize(found).heightPx).toBeCloseTo(heightPx, 3);
        expect(quadAngle(found)).toBeCloseTo(angle, 3);
      },
    ),
  );
});

test("text running down the page keeps a quad that is higher than long, its first corner at the top left", () => {
  const quad = levelRect(300, 40, Math.PI / 2);
  const { lengthPx, heightPx } = quadSize(quad);
  expect(heightPx).toBeCloseTo(300);
  expect(lengthPx).toBeCloseTo(40);
  expect(quad[0].x).toBeLessThan(quad[1].x);
  expect(quad[0].y).toBeLessThan(quad[3].y);
});

test("a slice of a tilted line lies on that line", () => {
  const quad = levelRect(400, 20, 0.2);
  const part = sliceQuad(quad, 0.25, 0.5);
  expect(quadSize(part).lengthPx).toBeCloseTo(100);
  expect(quadAngle(part)).toBeCloseTo(0.2);
  const { x, y, width, height } = boundingBox(part);
  expect(x).toBeGreaterThan(boundingBox(quad).x);
  expect(x + width).toBeLessThan(505);
  expect(y + height).toBeLessThan(boundingBox(quad).y + boundingBox(quad).height);
});
