import type { OcrLine } from "../local/ocr.ts";
import { quadSize } from "../local/quad.ts";
import { median, type Span } from "./fragment.ts";
import { solveLeastSquares } from "./least-squares.ts";

/**
 * Photos are rarely square on: rows climb, and climb differently at the top and the bottom. Every line knows its own
 * slope; a smooth surface through those slopes gives the field along which a row runs, and walking it to the page's middle gives
 * each point the height `v` that it would have on a flat page. Columns lean likewise, learned from neighbours that
 * share a left edge.
 */
export type Flattening = { toFlat: (x: number, y: number) => { u: number; v: number } };

type Sample = { x: number; y: number; slope: number; weight: number };
type Surface = { at: (x: number, y: number) => number };

const STEPS = 6;

export function learnFlattening(lines: readonly OcrLine[], widthPx: number, heightPx: number): Flattening {
  const scale = Math.max(widthPx, heightPx, 1);
  const rows = fitSurface(rowSlopes(lines), scale);
  const columns = fitSurface(columnLeans(lines), scale);
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
    // A price is long enough to have a slope, and often all there is on its side of the page; it weighs less.
    if (length < height * 1.8 || b.x <= a.x) continue;
    const slope = (b.y + c.y - a.y - d.y) / (b.x + c.x - a.x - d.x);
    samples.push({
      x: box.x + box.width / 2,
      y: box.y + box.height / 2,
      slope,
      weight: Math.min(length, height * 5),
    });
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

/**
 * Weighted least squares of slope = a + b·x + c·y + d·x·y, refitted without outliers under an ever stricter limit, so
 * that a page bent along its fold (rows rise on one side, fall on the other) is followed and a stray stamp is not.
 */
function fitSurface(samples: readonly Sample[], scale: number): Surface {
  if (samples.length === 0) return { at: () => 0 };
  const centre = median(samples.map((s) => s.slope));
  const constant = { at: () => centre };
  if (samples.length < 8) return Math.abs(centre) < 0.4 ? constant : { at: () => 0 };
  let kept = [...samples];
  let weights = [centre, 0, 0, 0];
  for (const limit of [0.12, 0.06, 0.03]) {
    const solved = solveLeastSquares(
      kept.map(({ x, y, slope, weight }) => ({ terms: terms(x / scale, y / scale), slope, weight })),
    );
    if (solved === null) return constant;
    weights = solved;
    const next = samples.filter(
      (s) => Math.abs(s.slope - dot(weights, terms(s.x / scale, s.y / scale))) <= limit,
    );
    if (next.length < 6) break;
    kept = next;
  }
  return { at: (x, y) => dot(weights, terms(x / scale, y / scale)) };
}

const terms = (x: number, y: number) => [1, x, y, x * y];
const dot = (a: readonly number[], b: readonly number[]) =>
  a.reduce((sum, value, i) => sum + value * (b[i] ?? 0), 0);

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
  const height = quadSize(line.quad).heightPx;
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
