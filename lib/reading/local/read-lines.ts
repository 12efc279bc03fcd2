import { cropStrip } from "./crop.ts";
import type { Engine } from "./engine.ts";
import { turnedQuad } from "./page-turn.ts";
import { boundingBox, pointInQuad, type Quad, quadSize } from "./quad.ts";
import type { Raster } from "./raster.ts";
import { recogniseStrips, STRIP_HEIGHT_PX } from "./recognise.ts";
import { layDown, mayStand } from "./standing-text.ts";
import type { Placed } from "./word-spaces.ts";

/** What one quad holds; `text` is empty where nothing was read. */
export type LineReading = {
  text: string;
  quad: Quad;
  charXs: number[];
  confidence: number;
  vertical: boolean;
};

/** Lines come in reading order by this many; within one such group they are read in batches of similar widths. */
const GROUP = 12;
const BATCH = 4;
/** Standing text must read this much better laid down than as it stands: a tall "11" is no column. */
const STANDING_ADVANTAGE = 0.05;
/** What reads as one Chinese character of twice its height is more of them: this much will do for the column. */
const STANDING_CONFIDENCE = 0.8;

/** Reads quads from the top of the page down, a group at a time. */
export async function* readQuads(
  engine: Engine,
  picture: Raster,
  quads: readonly Quad[],
): AsyncGenerator<LineReading[]> {
  const topDown = [...quads].sort((a, b) => boundingBox(a).y - boundingBox(b).y);
  for (let from = 0; from < topDown.length; from += GROUP) {
    const group = byAspect(topDown.slice(from, from + GROUP));
    const found: LineReading[] = [];
    for (let i = 0; i < group.length; i += BATCH) {
      const batch = group.slice(i, i + BATCH);
      const strips = batch.map((quad) => cropStrip(picture, quad, STRIP_HEIGHT_PX));
      const readings = await recogniseStrips(engine, strips);
      batch.forEach((quad, index) => {
        found.push(asLine(quad, readings[index] ?? []));
      });
    }
    for (const [index, line] of found.entries()) {
      if (mayStand(line.quad)) found[index] = await readStanding(engine, picture, line);
    }
    yield found;
  }
}

/** Cut apart and laid side by side, or the column lying on its left: whichever reads best, if it beats it as it is. */
async function readStanding(engine: Engine, picture: Raster, line: LineReading): Promise<LineReading> {
  const strips = [layDown(picture, line.quad), cropStrip(picture, turnedQuad(line.quad, 1), STRIP_HEIGHT_PX)];
  let best = line;
  for (const strip of strips) {
    const [reading = []] = await recogniseStrips(engine, [strip]);
    const standing = asLine(line.quad, reading);
    const single = best === line && /^\p{Script=Han}$/u.test(line.text);
    const needed = single ? STANDING_CONFIDENCE : best.confidence + (best === line ? STANDING_ADVANTAGE : 0);
    if (standing.text.length >= 2 && standing.confidence > needed) best = { ...standing, vertical: true };
  }
  const { x } = pointInQuad(line.quad, 0.5, 0.5);
  return best.vertical ? { ...best, charXs: best.charXs.map(() => x) } : line;
}

function byAspect(quads: readonly Quad[]): Quad[] {
  const aspect = (quad: Quad) => quadSize(quad).lengthPx / quadSize(quad).heightPx;
  return [...quads].sort((a, b) => aspect(a) - aspect(b));
}

function asLine(quad: Quad, reading: readonly Placed[]): LineReading {
  const charXs: number[] = [];
  let text = "";
  for (const character of reading) {
    const { x } = pointInQuad(quad, Math.min(1, character.at), 0.5);
    for (let i = 0; i < character.text.length; i++) charXs.push(x);
    text += character.text;
  }
  return { text, quad, charXs, confidence: meanConfidence(reading), vertical: false };
}

function meanConfidence(reading: readonly Placed[]): number {
  const letters = reading.filter(({ text }) => text !== " ");
  return letters.reduce((sum, { confidence }) => sum + confidence, 0) / Math.max(1, letters.length);
}
