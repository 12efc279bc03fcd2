import type { Box } from "../reader.ts";

export type Point = { x: number; y: number };

/** Four corners in the order a reader sees them: top left, top right, bottom right, bottom left of the *text*. */
export type Quad = [Point, Point, Point, Point];

const distance = (a: Point, b: Point) => Math.hypot(a.x - b.x, a.y - b.y);

/** Length along the text and height across it, in pixels (mean of the two opposite edges). */
export function quadSize(quad: Quad): { lengthPx: number; heightPx: number } {
  const [a, b, c, d] = quad;
  return { lengthPx: (distance(a, b) + distance(d, c)) / 2, heightPx: (distance(a, d) + distance(b, c)) / 2 };
}

export function boundingBox(points: readonly Point[]): Box {
  let left = Number.POSITIVE_INFINITY;
  let top = Number.POSITIVE_INFINITY;
  let right = Number.NEGATIVE_INFINITY;
  let bottom = Number.NEGATIVE_INFINITY;
  for (const { x, y } of points) {
    left = Math.min(left, x);
    top = Math.min(top, y);
    right = Math.max(right, x);
    bottom = Math.max(bottom, y);
  }
  return { x: left, y: top, width: right - left, height: bottom - top };
}

/** The point at `u` (0 left, 1 right of the text) and `v` (0 top, 1 bottom), bilinear between the corners. */
export function pointInQuad(quad: Quad, u: number, v: number): Point {
  const [a, b, c, d] = quad;
  const mix = (p: number, q: number, r: number, s: number) =>
    (1 - v) * ((1 - u) * p + u * q) + v * ((1 - u) * s + u * r);
  return { x: mix(a.x, b.x, c.x, d.x), y: mix(a.y, b.y, c.y, d.y) };
}

/** The part of a quad between two fractions of its length. */
export function sliceQuad(quad: Quad, fromU: number, toU: number): Quad {
  return [
    pointInQuad(quad, fromU, 0),
    pointInQuad(quad, toU, 0),
    pointInQuad(quad, toU, 1),
    pointInQuad(quad, fromU, 1),
  ];
}

/** The same line, higher or lower by a factor, around the same axis. */
export function scaleHeight([a, b, c, d]: Quad, factor: number): Quad {
  const toward = (edge: Point, other: Point): Point => ({
    x: (edge.x + other.x) / 2 + ((edge.x - other.x) / 2) * factor,
    y: (edge.y + other.y) / 2 + ((edge.y - other.y) / 2) * factor,
  });
  return [toward(a, d), toward(b, c), toward(c, b), toward(d, a)];
}

/** Andrew's monotone chain; the hull runs clockwise on screen, without repeated first point. */
export function convexHull(points: readonly Point[]): Point[] {
  const sorted = [...points].sort((p, q) => p.x - q.x || p.y - q.y);
  if (sorted.length < 3) return sorted;
  const half = (input: readonly Point[]) => {
    const chain: Point[] = [];
    for (const p of input) {
      for (;;) {
        const b = chain.at(-1);
        const a = chain.at(-2);
        if (!a || !b || (b.x - a.x) * (p.y - a.y) - (b.y - a.y) * (p.x - a.x) > 0) break;
        chain.pop();
      }
      chain.push(p);
    }
    chain.pop();
    return chain;
  };
  return [...half(sorted), ...half(sorted.reverse())];
}

/** A rectangle turned by `angle` (radians, clockwise on screen). */
export type Rect = { centre: Point; angle: number; lengthPx: number; heightPx: number };

/** The smallest turned rectangle around a convex hull. */
export function smallestRect(hull: readonly Point[]): Rect {
  let best: Rect | null = null;
  for (let i = 0; i < hull.length; i++) {
    const a = hull[i];
    const b = hull[(i + 1) % hull.length];
    if (!a || !b) continue;
    const angle = Math.atan2(b.y - a.y, b.x - a.x);
    const rect = rectAtAngle(hull, angle);
    if (!best || rect.lengthPx * rect.heightPx < best.lengthPx * best.heightPx) best = rect;
  }
  return best ?? rectAtAngle(hull, 0);
}

function rectAtAngle(points: readonly Point[], angle: number): Rect {
  const cos = Math.cos(angle);
  const sin = Math.sin(angle);
  const turned = points.map(({ x, y }) => ({ x: x * cos + y * sin, y: y * cos - x * sin }));
  const box = boundingBox(turned.length ? turned : [{ x: 0, y: 0 }]);
  const u = box.x + box.width / 2;
  const v = box.y + box.height / 2;
  return {
    centre: { x: u * cos - v * sin, y: u * sin + v * cos },
    angle,
    lengthPx: box.width,
    heightPx: box.height,
  };
}

/**
 * Corners of a rectangle grown by `marginPx` on every side, its angle first brought within a quarter turn so that the
 * text runs left to right.
 */
export function rectToQuad(rect: Rect, marginPx: number): Quad {
  let { angle, lengthPx, heightPx } = rect;
  while (angle > Math.PI / 4) {
    angle -= Math.PI / 2;
    [lengthPx, heightPx] = [heightPx, lengthPx];
  }
  while (angle <= -Math.PI / 4) {
    angle += Math.PI / 2;
    [lengthPx, heightPx] = [heightPx, lengthPx];
  }
  const halfLength = lengthPx / 2 + marginPx;
  const halfHeight = heightPx / 2 + marginPx;
  const cos = Math.cos(angle);
  const sin = Math.sin(angle);
  const corner = (u: number, v: number): Point => ({
    x: rect.centre.x + u * cos - v * sin,
    y: rect.centre.y + u * sin + v * cos,
  });
  return [
    corner(-halfLength, -halfHeight),
    corner(halfLength, -halfHeight),
    corner(halfLength, halfHeight),
    corner(-halfLength, halfHeight),
  ];
}
