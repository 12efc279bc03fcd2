import { convexHull, type Point, type Quad, type Rect, rectToQuad, smallestRect } from "./quad.ts";
import { bendOf } from "./sag.ts";

/** A map of how likely each pixel is to be text, 0 to 1. */
export type TextMap = { widthPx: number; heightPx: number; likelihood: Float32Array };

/**
 * Where a line of text stands. On curved paper it sags: its middle lies `sagPx` further down (in the line's own
 * sense of down) than the straight line between its ends, as a parabola. `quad` is the straight line.
 */
export type Region = { quad: Quad; sagPx: number };

/** The detector was trained with shrunken text kernels: these undo that (the published defaults). */
const PIXEL_THRESHOLD = 0.3;
const GROWTH = 1.5;
const MIN_SIDE_PX = 3;
/**
 * Mean over the area's own pixels. The published way, the mean over the rectangle around it, drops long lines on
 * curved paper: of a book page with 18 lines it kept 4.
 */
const REGION_THRESHOLD = 0.6;
/** An area that fills less of its rectangle than this is no line: a border, a doodle. */
const MIN_FILL = 0.12;
/** Lines that bend by less than this share of their height are cropped straight. */
const MIN_BEND = 0.2;

/** The connected text areas of a map, in the map's own pixels. */
export function textRegions(map: TextMap): Region[] {
  const regions: Region[] = [];
  const seen = new Uint8Array(map.widthPx * map.heightPx);
  for (let start = 0; start < seen.length; start++) {
    if (seen[start] || (map.likelihood[start] ?? 0) <= PIXEL_THRESHOLD) continue;
    const pixels = flood(map, start, seen);
    const likelihood = pixels.reduce((sum, at) => sum + (map.likelihood[at] ?? 0), 0) / pixels.length;
    if (likelihood < REGION_THRESHOLD) continue;
    const points = pixels.map((at) => ({ x: at % map.widthPx, y: Math.floor(at / map.widthPx) }));
    const rect = smallestRect(convexHull(rowEnds(points)));
    // A hull of pixel centres is one pixel short each way.
    rect.lengthPx += 1;
    rect.heightPx += 1;
    if (Math.min(rect.lengthPx, rect.heightPx) < MIN_SIDE_PX) continue;
    if (pixels.length < rect.lengthPx * rect.heightPx * MIN_FILL) continue;
    regions.push(regionOf(rect, points));
  }
  return regions;
}

function regionOf(rect: Rect, points: readonly Point[]): Region {
  const upright = rectToQuad(rect, 0);
  const bend = bendOf(upright, points);
  if (Math.abs(bend.sagPx) > bend.thicknessPx * MIN_BEND) {
    return { quad: bend.chord(growthPx(bend.lengthPx, bend.thicknessPx)), sagPx: bend.sagPx };
  }
  return { quad: rectToQuad(rect, growthPx(rect.lengthPx, rect.heightPx)), sagPx: 0 };
}

function growthPx(lengthPx: number, heightPx: number): number {
  return (lengthPx * heightPx * GROWTH) / (2 * (lengthPx + heightPx));
}

/** The pixels of one 8-connected area. */
function flood({ widthPx, heightPx, likelihood }: TextMap, start: number, seen: Uint8Array): number[] {
  const pixels = [start];
  seen[start] = 1;
  for (let next = 0; next < pixels.length; next++) {
    const at = pixels[next] ?? 0;
    const y = Math.floor(at / widthPx);
    const x = at - y * widthPx;
    for (let ny = Math.max(0, y - 1); ny <= Math.min(heightPx - 1, y + 1); ny++) {
      for (let nx = Math.max(0, x - 1); nx <= Math.min(widthPx - 1, x + 1); nx++) {
        const neighbour = ny * widthPx + nx;
        if (seen[neighbour] || (likelihood[neighbour] ?? 0) <= PIXEL_THRESHOLD) continue;
        seen[neighbour] = 1;
        pixels.push(neighbour);
      }
    }
  }
  return pixels;
}

/** The first and last point of each row: all that a convex hull needs. */
function rowEnds(points: readonly Point[]): Point[] {
  const ends = new Map<number, { left: number; right: number }>();
  for (const { x, y } of points) {
    const row = ends.get(y);
    if (!row) ends.set(y, { left: x, right: x });
    else if (x < row.left) row.left = x;
    else if (x > row.right) row.right = x;
  }
  return [...ends].flatMap(([y, { left, right }]) => [
    { x: left, y },
    { x: right, y },
  ]);
}
