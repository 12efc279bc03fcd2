import { cropStrip } from "./crop.ts";
import { scriptLikelihoods } from "./judge/script-texture.ts";
import { quadSize } from "./quad.ts";
import type { Raster } from "./raster.ts";
import type { LineReading } from "./read-lines.ts";
import { STRIP_HEIGHT_PX } from "./recognise.ts";
import { strokeTexture } from "./stroke-texture.ts";

/** What was read more surely needs no second opinion. */
const SURE = 0.93;
/** So many lines tell a page's script; 16 of them take some 60 ms. */
const MOST_LINES = 16;
/** A speck or a short word says little about a script. */
const MIN_SHAPE = 1.5;

/**
 * How likely the lines that were not read, or not surely, are in each script, by their strokes; for at most 16 of them,
 * spread over the page. See `scriptLikelihoods` for the numbers.
 */
export function tellScripts(picture: Raster, readings: readonly LineReading[]): Map<LineReading, number[]> {
  const strange = readings.filter(({ text, confidence, vertical, region }) => {
    const { lengthPx, heightPx } = quadSize(region.quad);
    const isFigure = /^[\d\s.,:€$£¥%*#+()/|_-]+$/.test(text);
    return !vertical && !isFigure && (text === "" || confidence < SURE) && lengthPx > heightPx * MIN_SHAPE;
  });
  const step = Math.max(1, strange.length / MOST_LINES);
  const told = new Map<LineReading, number[]>();
  for (let at = 0; at < strange.length; at += step) {
    const reading = strange[Math.floor(at)];
    const texture = reading && strokeTexture(cropStrip(picture, reading.region, STRIP_HEIGHT_PX));
    if (reading && texture) told.set(reading, scriptLikelihoods(texture));
  }
  return told;
}
