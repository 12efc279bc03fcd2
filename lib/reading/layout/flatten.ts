import type { OcrLine } from "../local/ocr.ts";
import { median, type Span } from "./fragment.ts";

/**
 * Photos are rarely square on: rows climb, and climb differently at the top and the bottom. Every line knows its own
 * slope; a plane through those slopes gives the field along which a row runs, and walking it to the page's middle gives
 * each point the height `v` that it would have on a flat page. Columns lean likewise, learned from neighbours that
 * share a left edge.
 */
export type Flattening = { toFlat: (x: number, y: number) => { u: number; v: number } };

type Sample = { x: number; y: number; slope: number; weight: number };
type Plane = { at: (x: number, y: number) => number };

const STEPS = 6;

export function learnFlattening(lines: readonly OcrLine[], widthPx: number, heightPx: number): Flattening {
  const scale = Math.max(widthPx, heightPx, 1);
  const rows = fitPlane(rowSlopes(lines), scale);
  const columns = fitPlane(columnLeans(lines), scale);
  const toFlat = (x: number, y: number) => ({
    v: walk(y, x, widthPx / 2, (at, other) => rows.at(at, other)),
    u: walk(x, y, heightPx / 2, (at, other) => columns.at(other, at)),
  });
  return { toFlat };
}

/** Follows d(value)/d(position) = slope from `from` to `to`. */
function walk(
  value: number,
  from: number,
  to: number,
  slope: (position: number, value: number) => number,
): number {
  const step = (to - from) / STEPS;
  let current = value;
  for (let i = 0; i < STEPS; i++) current += step * slope(from + (i + 0.5) * step, current);
  return current;
}

function rowSlopes(lines: readonly OcrLine[]): Sample[] {
  const samples: Sample[] = [];
  for (const { quad, box } of lines) {
    const [a, b, c, d] = quad;
    const length = Math.hypot(b.x - a.x, b.y - a.y);
    const height = Math.hypot(d.x - a.x, d.y - a.y);
    // Short lines have boxes as level as the detector's grid: their slope is noise.
    if (length < height * 4 || b.x <= a.x) continue;
    const slope = (b.y + c.y - a.y - d.y) / (b.x + c.x - a.x - d.x);
    samples.push({ x: box.x + box.width / 2, y: box.y + box.height / 2, slope, weight: length });
  }
  return samples;
}

/** How left and right edges move from a line to the one below it, where they clearly belong together. */
function columnLeans(lines: readonly OcrLine[]): Sample[] {
  const samples: Sample[] = [];
  for (const edge of [0, 1]) {
    const points = lines.map(({ box, quad }) => ({
      x: ((quad[edge]?.x ?? 0) + (quad[3 - edge]?.x ?? 0)) / 2,
      y: box.y + box.height / 2,
      height: Math.max(1, Math.min(box.height, Math.hypot(quad[3].x - quad[0].x, quad[3].y - quad[0].y))),
    }));
    for (const a of points)
      for (const b of points) {
        const dy = b.y - a.y;
        if (dy < a.height * 2 || dy > a.height * 12) continue;
        const lean = (b.x - a.x) / dy;
        if (Math.abs(lean) > 0.35) continue;
        samples.push({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2, slope: lean, weight: 1 });
      }
  }
  return densest(samples);
}

/** Edges that align make a sharp peak over a flat background of pairs that do not: keep the peak, or nothing. */
function densest(samples: readonly Sample[]): Sample[] {
  const width = 0.03;
  const sorted = [...samples].sort((a, b) => a.slope - b.slope);
  let best: Sample[] = [];
  let from = 0;
  for (let to = 0; to < sorted.length; to++) {
    while ((sorted[to]?.slope ?? 0) - (sorted[from]?.slope ?? 0) > width) from++;
    if (to - from + 1 > best.length) best = sorted.slice(from, to + 1);
  }
  const expected = (samples.length * width) / 0.7;
  return best.length >= 12 && best.length > expected * 2.5 ? best : [];
}

/** Weighted least squares of slope = a + b·x + c·y, refitted once without outliers; constant or 0 on thin evidence. */
function fitPlane(samples: readonly Sample[], scale: number): Plane {
  if (samples.length === 0) return { at: () => 0 };
  const centre = median(samples.map((s) => s.slope));
  const near = samples.filter((s) => Math.abs(s.slope - centre) < 0.12);
  const constant = { at: () => centre };
  if (near.length < 8) return Math.abs(centre) < 0.4 ? constant : { at: () => 0 };
  let kept = near;
  let plane: [number, number, number] | null = null;
  for (let round = 0; round < 3; round++) {
    plane = solvePlane(kept, scale);
    if (plane === null) return constant;
    const [a, b, c] = plane;
    const errors = near.map((s) => Math.abs(s.slope - a - (b * s.x) / scale - (c * s.y) / scale));
    const limit = Math.max(0.006, median(errors) * 2.5);
    const next = near.filter((_, index) => (errors[index] ?? 1) <= limit);
    if (next.length < 6) break;
    kept = next;
  }
  const [a, b, c] = plane ?? [centre, 0, 0];
  return { at: (x, y) => a + (b * x) / scale + (c * y) / scale };
}

function solvePlane(samples: readonly Sample[], scale: number): [number, number, number] | null {
  const m = [
    [1e-6, 0, 0, 0],
    [0, 0.02, 0, 0],
    [0, 0, 0.02, 0],
  ];
  const total = samples.reduce((sum, s) => sum + s.weight, 0);
  for (const { x, y, slope, weight } of samples) {
    const row = [1, x / scale, y / scale];
    for (let i = 0; i < 3; i++) {
      const target = m[i];
      if (target === undefined) continue;
      for (let j = 0; j < 3; j++)
        target[j] = (target[j] ?? 0) + (weight / total) * (row[i] ?? 0) * (row[j] ?? 0);
      target[3] = (target[3] ?? 0) + (weight / total) * (row[i] ?? 0) * slope;
    }
  }
  return eliminate(m);
}

function eliminate(m: number[][]): [number, number, number] | null {
  for (let i = 0; i < 3; i++) {
    const pivot = m[i]?.[i] ?? 0;
    if (Math.abs(pivot) < 1e-9) return null;
    for (let j = 0; j < 3; j++) {
      if (j === i) continue;
      const factor = (m[j]?.[i] ?? 0) / pivot;
      m[j] = (m[j] ?? []).map((value, k) => value - factor * (m[i]?.[k] ?? 0));
    }
  }
  return [0, 1, 2].map((i) => (m[i]?.[3] ?? 0) / (m[i]?.[i] ?? 1)) as [number, number, number];
}

/** The level rectangle of a piece of a line between two points on its axis. */
export function flattenPiece(flattening: Flattening, line: OcrLine, fromU: number, toU: number): Span {
  const [a, b, c, d] = line.quad;
  const mix = (p: number, q: number, t: number) => p + (q - p) * t;
  const left = {
    x: mix((a.x + d.x) / 2, (b.x + c.x) / 2, fromU),
    y: mix((a.y + d.y) / 2, (b.y + c.y) / 2, fromU),
  };
  const right = {
    x: mix((a.x + d.x) / 2, (b.x + c.x) / 2, toU),
    y: mix((a.y + d.y) / 2, (b.y + c.y) / 2, toU),
  };
  const height = (Math.hypot(d.x - a.x, d.y - a.y) + Math.hypot(c.x - b.x, c.y - b.y)) / 2;
  const from = flattening.toFlat(left.x, left.y);
  const to = flattening.toFlat(right.x, right.y);
  const middle = (from.v + to.v) / 2;
  return {
    u0: Math.min(from.u, to.u),
    u1: Math.max(from.u, to.u),
    v0: middle - height / 2,
    v1: middle + height / 2,
  };
}
