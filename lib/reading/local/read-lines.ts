import { lettersKnown } from "../spelling/page-language.ts";
import { type Reading, respell } from "../spelling/respell.ts";
import { cropStrip } from "./crop.ts";
import type { Engine } from "./engine.ts";
import { turnedRegion } from "./page-turn.ts";
import { boundingBox, pointInQuad, quadSize, scaleHeight } from "./quad.ts";
import type { Raster } from "./raster.ts";
import { ROOMY_STRIP_WIDTH_PX, recogniseStrip, STRIP_HEIGHT_PX } from "./recognise.ts";
import { layDown, mayStand } from "./standing-text.ts";
import type { Region } from "./text-regions.ts";
import type { Placed } from "./word-spaces.ts";

/**
 * What one region holds; `text` is empty where nothing was read. `readings` has what the recogniser made of it, the
 * one that `text` comes from first.
 */
export type LineReading = {
  text: string;
  readings: Reading[];
  region: Region;
  charXs: number[];
  charWeights: number[];
  confidence: number;
  vertical: boolean;
};

/** Lines come in reading order by this many. */
const GROUP = 12;
/** "7,50 €" is some 160 px long. More paper behind doubtful ones: 13 of 13 prices of a page in handwriting, not 11. */
const SHORT_STRIP_PX = 240;
const SURE_OF_SHORT = 0.95;
/**
 * Below this a line is read a second time, cropped closer, Chinese also wider, and the surer reading counts. On 242
 * doubtful lines of six pictures that brought 2 % more of their letters right; a sharper, larger or more contrasting
 * picture brought fewer.
 */
const DOUBTFUL = 0.93;
const CLOSER = 0.8;
/** What was read less surely than this is a doodle, the grain of wood, a lamp: no crop makes a line of it. */
const HOPELESS = 0.25;
/** A line lower than this has no pixels to spare: cropped closer, a photo of 380 px lost a dish in twelve. */
const MIN_LOOK_AGAIN_PX = 16;
const LOOK_AGAIN_ADVANTAGE = 0.02;
const WIDER = 1.15;
/** So many more letters of a line have to stand in known words before a reading that is little less sure counts. */
const KNOWN_WORDS = { moreLetters: 4, lessSure: 0.1 };
/** Standing text must read this much better laid down than as it stands: a tall "11" is no column. */
const STANDING_ADVANTAGE = 0.05;
/** What reads as one Chinese character of twice its height is more of them: this much will do for the column. */
const STANDING_CONFIDENCE = 0.8;
/** So many times as high as wide, no two characters stand side by side: "30" is another "30" below it, "2元" is "20元". */
const TOO_TALL = 1.7;

/** Reads regions from the top of the page down, a group at a time; `known` has those that were read before. */
export async function* readRegions(
  engine: Engine,
  picture: Raster,
  regions: readonly Region[],
  known: ReadonlyMap<Region, Reading>,
): AsyncGenerator<LineReading[]> {
  const topDown = [...regions].sort((a, b) => boundingBox(a.quad).y - boundingBox(b.quad).y);
  for (let from = 0; from < topDown.length; from += GROUP) {
    const found: LineReading[] = [];
    for (const region of topDown.slice(from, from + GROUP)) {
      const line = asLine(region, known.get(region) ?? (await readStrip(engine, picture, region)));
      if (mayStand(region.quad)) found.push(await readStanding(engine, picture, line));
      else found.push(isWorthAnotherLook(line) ? await lookAgain(engine, picture, line) : line);
    }
    yield found;
  }
}

/** A short strip that is not read surely, a price mostly, gets more paper around it. */
async function readStrip(engine: Engine, picture: Raster, region: Region): Promise<Reading> {
  const strip = cropStrip(picture, region, STRIP_HEIGHT_PX);
  const reading = await recogniseStrip(engine, strip);
  if (strip.widthPx >= SHORT_STRIP_PX || meanConfidence(reading.characters) >= SURE_OF_SHORT) return reading;
  return recogniseStrip(engine, strip, ROOMY_STRIP_WIDTH_PX);
}

function isWorthAnotherLook({ confidence, region }: LineReading): boolean {
  if (confidence < HOPELESS || confidence >= DOUBTFUL) return false;
  return quadSize(region.quad).heightPx >= MIN_LOOK_AGAIN_PX;
}

async function lookAgain(engine: Engine, picture: Raster, line: LineReading): Promise<LineReading> {
  const heights = /\p{Script=Han}/u.test(line.text) ? [CLOSER, WIDER] : [CLOSER];
  let best = line;
  const readings = [...line.readings];
  for (const factor of heights) {
    const quad = scaleHeight(line.region.quad, factor);
    const strip = cropStrip(picture, { ...line.region, quad }, STRIP_HEIGHT_PX);
    const reading = await recogniseStrip(engine, strip);
    const again = asLine(line.region, reading);
    const better = again.confidence > best.confidence + LOOK_AGAIN_ADVANTAGE;
    readings.splice(better ? 0 : readings.length, 0, ...again.readings);
    if (better) best = again;
  }
  return { ...best, readings };
}

/** The line with the words that its language suggests; of two readings the one that has more of them. */
export function respellLine(line: LineReading, language: string | null): LineReading {
  if (line.vertical) return line;
  let best: LineReading | null = null;
  for (const reading of line.readings) {
    const spelled = asLine(line.region, { ...reading, characters: respell(reading, language) });
    if (best && spelled.confidence < best.confidence - KNOWN_WORDS.lessSure) continue;
    if (best && lettersKnown(spelled.text) < lettersKnown(best.text) + KNOWN_WORDS.moreLetters) continue;
    best = { ...spelled, readings: line.readings };
  }
  return best ?? line;
}

/** Cut apart and laid side by side, or the column lying on its left: whichever reads best, if it beats it as it is. */
async function readStanding(engine: Engine, picture: Raster, line: LineReading): Promise<LineReading> {
  const strips = [
    layDown(picture, line.region.quad),
    cropStrip(picture, turnedRegion(line.region, 1), STRIP_HEIGHT_PX),
  ];
  let best = line;
  for (const strip of strips) {
    const reading = await recogniseStrip(engine, strip);
    const standing = asLine(line.region, reading);
    const wrong = best === line && cannotLie(line);
    const needed = wrong ? STANDING_CONFIDENCE : best.confidence + (best === line ? STANDING_ADVANTAGE : 0);
    if (standing.text.length >= 2 && standing.confidence > needed) best = { ...standing, vertical: true };
  }
  const { x } = pointInQuad(line.region.quad, 0.5, 0.5);
  return best.vertical ? { ...best, charXs: best.charXs.map(() => x) } : line;
}

function cannotLie({ text, region }: LineReading): boolean {
  const { lengthPx, heightPx } = quadSize(region.quad);
  return /^\p{Script=Han}$/u.test(text) || (text.length >= 2 && heightPx > lengthPx * TOO_TALL);
}

/** A region known to be a column of upright characters. */
export async function readColumn(engine: Engine, picture: Raster, region: Region): Promise<LineReading> {
  const reading = await recogniseStrip(engine, layDown(picture, region.quad));
  const column = asLine(region, reading);
  const { x } = pointInQuad(region.quad, 0.5, 0.5);
  return { ...column, charXs: column.charXs.map(() => x), vertical: true };
}

export function asLine(region: Region, reading: Reading): LineReading {
  const charXs: number[] = [];
  const charWeights: number[] = [];
  let text = "";
  for (const character of reading.characters) {
    const { x } = pointInQuad(region.quad, Math.min(1, character.at), 0.5);
    for (let i = 0; i < character.text.length; i++) {
      charXs.push(x);
      charWeights.push(character.weightPx ?? 0);
    }
    text += character.text;
  }
  const confidence = meanConfidence(reading.characters);
  return { text, readings: [reading], region, charXs, charWeights, confidence, vertical: false };
}

function meanConfidence(reading: readonly Placed[]): number {
  const letters = reading.filter(({ text }) => text !== " ");
  return letters.reduce((sum, { confidence }) => sum + confidence, 0) / Math.max(1, letters.length);
}
