import { type Point, type Quad, quadSize } from "./quad.ts";

/** How a text area bends within its rectangle. `chord` gives the straight line between its ends, grown all around. */
export type Bend = {
  sagPx: number;
  thicknessPx: number;
  lengthPx: number;
  chord(marginPx: number): Quad;
};

/** Short pieces bend by their letters (a "g" at one end), not by the paper. */
const MIN_ASPECT = 6;
const BINS = 24;

/** Fits a parabola to the middle of the area along its length. A short area is given as straight. */
export function bendOf(quad: Quad, points: readonly Point[]): Bend {
  const { lengthPx, heightPx } = quadSize(quad);
  const [origin, right, , below] = quad;
  const along = direction(origin, right);
  const down = direction(origin, below);
  const sums = new Float64Array(BINS);
  const counts = new Float64Array(BINS);
  for (const point of points) {
    const dx = point.x - origin.x;
    const dy = point.y - origin.y;
    const u = (dx * along.x + dy * along.y) / Math.max(1, lengthPx);
    const bin = Math.min(BINS - 1, Math.max(0, Math.floor(u * BINS)));
    sums[bin] = (sums[bin] ?? 0) + dx * down.x + dy * down.y;
    counts[bin] = (counts[bin] ?? 0) + 1;
  }
  const samples = [...sums]
    .map((sum, i) => ({ u: (i + 0.5) / BINS, v: sum / (counts[i] || 1), count: counts[i] ?? 0 }))
    .filter(({ count }) => count > 0);
  const thicknessPx = points.length / Math.max(1, lengthPx);
  const long = lengthPx >= MIN_ASPECT * thicknessPx && samples.length >= BINS / 2;
  const [start, end, sagPx] = long ? fitParabola(samples) : [heightPx / 2, heightPx / 2, 0];
  const corner = (u: number, v: number): Point => ({
    x: origin.x + along.x * u + down.x * v,
    y: origin.y + along.y * u + down.y * v,
  });
  return {
    sagPx,
    thicknessPx,
    lengthPx,
    chord: (marginPx) => {
      const half = thicknessPx / 2 + marginPx;
      return [
        corner(-marginPx, start - half),
        corner(lengthPx + marginPx, end - half),
        corner(lengthPx + marginPx, end + half),
        corner(-marginPx, start + half),
      ];
    },
  };
}

function direction(from: Point, to: Point): Point {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  return { x: (to.x - from.x) / length, y: (to.y - from.y) / length };
}

/** Least squares of v = start (1-u) + end u + 4 sag u (1-u), by normal equations of three unknowns. */
function fitParabola(
  samples: readonly { u: number; v: number }[],
): [start: number, end: number, sag: number] {
  const m = Array.from({ length: 3 }, () => [0, 0, 0, 0]);
  for (const { u, v } of samples) {
    const basis = [1 - u, u, 4 * u * (1 - u), v];
    for (let i = 0; i < 3; i++) {
      for (let j = 0; j < 4; j++) {
        const row = m[i];
        if (row) row[j] = (row[j] ?? 0) + (basis[i] ?? 0) * (basis[j] ?? 0);
      }
    }
  }
  for (let i = 0; i < 3; i++) {
    const pivot = m[i]?.[i] || 1e-9;
    for (let k = 0; k < 3; k++) {
      if (k === i) continue;
      const factor = (m[k]?.[i] ?? 0) / pivot;
      m[k] = (m[k] ?? []).map((value, j) => value - factor * (m[i]?.[j] ?? 0));
    }
  }
  const solved = (i: number) => (m[i]?.[3] ?? 0) / (m[i]?.[i] || 1e-9);
  return [solved(0), solved(1), solved(2)];
}
