import { convexHull, type Point, type Quad, rectToQuad, smallestRect } from "./quad.ts";

/** A map of how likely each pixel is to be text, 0 to 1. */
export type TextMap = { widthPx: number; heightPx: number; likelihood: Float32Array };

/** The detector was trained with shrunken text kernels: these three undo that (the published defaults). */
const PIXEL_THRESHOLD = 0.3;
const REGION_THRESHOLD = 0.55;
const GROWTH = 1.5;
const MIN_SIDE_PX = 3;

/** Rotated rectangles around the connected text areas of a map, in the map's own pixels. */
export function textRegions(map: TextMap): Quad[] {
  const quads: Quad[] = [];
  const seen = new Uint8Array(map.widthPx * map.heightPx);
  for (let start = 0; start < seen.length; start++) {
    if (seen[start] || (map.likelihood[start] ?? 0) <= PIXEL_THRESHOLD) continue;
    const rect = smallestRect(convexHull(rowEnds(map, start, seen)));
    // A hull of pixel centres is one pixel short each way.
    rect.lengthPx += 1;
    rect.heightPx += 1;
    if (Math.min(rect.lengthPx, rect.heightPx) < MIN_SIDE_PX) continue;
    if (meanLikelihood(map, rectToQuad(rect, 0)) < REGION_THRESHOLD) continue;
    const marginPx = (rect.lengthPx * rect.heightPx * GROWTH) / (2 * (rect.lengthPx + rect.heightPx));
    quads.push(rectToQuad(rect, marginPx));
  }
  return quads;
}

/** Floods one 8-connected area and returns the first and last pixel of each of its rows: all a hull needs. */
function rowEnds(map: TextMap, start: number, seen: Uint8Array): Point[] {
  const { widthPx, heightPx, likelihood } = map;
  const ends = new Map<number, { left: number; right: number }>();
  const stack = [start];
  seen[start] = 1;
  for (let at = stack.pop(); at !== undefined; at = stack.pop()) {
    const y = Math.floor(at / widthPx);
    const x = at - y * widthPx;
    const row = ends.get(y);
    if (!row) ends.set(y, { left: x, right: x });
    else if (x < row.left) row.left = x;
    else if (x > row.right) row.right = x;
    for (let ny = Math.max(0, y - 1); ny <= Math.min(heightPx - 1, y + 1); ny++) {
      for (let nx = Math.max(0, x - 1); nx <= Math.min(widthPx - 1, x + 1); nx++) {
        const next = ny * widthPx + nx;
        if (seen[next] || (likelihood[next] ?? 0) <= PIXEL_THRESHOLD) continue;
        seen[next] = 1;
        stack.push(next);
      }
    }
  }
  return [...ends].flatMap(([y, { left, right }]) => [
    { x: left, y },
    { x: right, y },
  ]);
}

/** Mean of the map inside a quad; big areas are sampled on a grid of 64 by 16. */
function meanLikelihood(map: TextMap, quad: Quad): number {
  const [a, b, , d] = quad;
  const columns = Math.min(64, Math.max(2, Math.round(Math.hypot(b.x - a.x, b.y - a.y))));
  const rows = Math.min(16, Math.max(2, Math.round(Math.hypot(d.x - a.x, d.y - a.y))));
  let sum = 0;
  for (let j = 0; j < rows; j++) {
    for (let i = 0; i < columns; i++) {
      const u = (i + 0.5) / columns;
      const v = (j + 0.5) / rows;
      const x = Math.round(a.x + (b.x - a.x) * u + (d.x - a.x) * v);
      const y = Math.round(a.y + (b.y - a.y) * u + (d.y - a.y) * v);
      if (x >= 0 && y >= 0 && x < map.widthPx && y < map.heightPx)
        sum += map.likelihood[y * map.widthPx + x] ?? 0;
    }
  }
  return sum / (rows * columns);
}
