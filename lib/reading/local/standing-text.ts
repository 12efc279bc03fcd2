import { cropStrip } from "./crop.ts";
import { inkColumns } from "./ink-columns.ts";
import { type Quad, quadSize, sliceQuad } from "./quad.ts";
import type { Raster } from "./raster.ts";
import { STRIP_HEIGHT_PX } from "./recognise.ts";

/** A column of characters one below the other is at least this many times as high as wide. */
const STANDING = 1.5;
/** Pieces of one character (二, 雲) lie closer together than this share of the column's width. */
const PIECE_HEIGHT = 1.12;
/** A cell is made at least this high, as a share of the column's width, where nothing else is in the way. */
const CELL_HEIGHT = 0.8;
const INK = { margin: 1 / 8, contrast: 0.3 };
const GAP_PX = 6;

/** Whether a quad holds text that may run from top to bottom, upright characters below each other. */
export function mayStand(quad: Quad): boolean {
  const { lengthPx, heightPx } = quadSize(quad);
  return heightPx >= STANDING * lengthPx;
}

/**
 * The characters of a standing column, cut apart and set side by side, so that the recogniser, which reads only from
 * left to right, sees a line. Turning the column on its side instead, as PaddleOCR does, reads Chinese nearly as well
 * but loses figures: "22元" became "2元".
 */
export function layDown(picture: Raster, quad: Quad): Raster {
  // Seen from its side the column is a line: positions along it are heights.
  const [a, b, c, d] = quad;
  const lying: Quad = [a, d, c, b];
  const { lengthPx: heightPx, heightPx: widthPx } = quadSize(lying);
  const profile = cropStrip(picture, { quad: lying, sagPx: 0 }, STRIP_HEIGHT_PX);
  const sidePx = (profile.widthPx * widthPx) / heightPx;
  const cells = squared(findCells(inkColumns(profile, INK), sidePx), sidePx, profile.widthPx);
  const strips = cells.map(([from, to]) => {
    const part = sliceQuad(lying, from / profile.widthPx, to / profile.widthPx);
    const [top, bottom, bottomRight, topRight] = part;
    return cropStrip(picture, { quad: [top, topRight, bottomRight, bottom], sagPx: 0 }, STRIP_HEIGHT_PX);
  });
  return joinStrips(strips);
}

/** Runs of ink, pieces of one character put together, touching characters cut apart. Characters are about square. */
export function findCells(ink: readonly boolean[], sidePx: number): [from: number, to: number][] {
  const runs: [number, number][] = [];
  let from = -1;
  for (let x = 0; x <= ink.length; x++) {
    if (ink[x] && from < 0) from = x;
    else if (!ink[x] && from >= 0) {
      runs.push([from, x]);
      from = -1;
    }
  }
  const joined: [number, number][] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    if (last && run[1] - last[0] <= sidePx * PIECE_HEIGHT) last[1] = run[1];
    else joined.push([...run]);
  }
  return joined.flatMap(([start, end]): [number, number][] => {
    const parts = Math.max(1, Math.round((end - start) / sidePx));
    const step = (end - start) / parts;
    return Array.from({ length: parts }, (_, i) => [start + i * step, start + (i + 1) * step]);
  });
}

/** 一 and 二 are as thin as a stroke: cut out as such and set 48 px high they would be smeared across half the line. */
function squared(
  cells: readonly [from: number, to: number][],
  sidePx: number,
  lengthPx: number,
): [from: number, to: number][] {
  return cells.map(([from, to], index) => {
    const lack = Math.max(0, sidePx * CELL_HEIGHT - (to - from)) / 2;
    const before = cells[index - 1]?.[1] ?? 0;
    const after = cells[index + 1]?.[0] ?? lengthPx;
    return [Math.max(before, from - lack), Math.min(after, to + lack)];
  });
}

function joinStrips(strips: readonly Raster[]): Raster {
  const widthPx = Math.max(
    1,
    strips.reduce((sum, strip) => sum + strip.widthPx + GAP_PX, 0),
  );
  const data = new Uint8Array(widthPx * STRIP_HEIGHT_PX * 3);
  let left = 0;
  for (const strip of strips) {
    for (let y = 0; y < STRIP_HEIGHT_PX; y++) {
      const row = strip.data.subarray(y * strip.widthPx * 3, (y + 1) * strip.widthPx * 3);
      const at = (y * widthPx + left) * 3;
      data.set(row, at);
      // The gap goes on in the colour at the strip's edge: a black bar would read as a stroke.
      for (let x = 0; x < GAP_PX; x++) data.set(row.subarray(-3), at + (strip.widthPx + x) * 3);
    }
    left += strip.widthPx + GAP_PX;
  }
  return { widthPx, heightPx: STRIP_HEIGHT_PX, data };
}
