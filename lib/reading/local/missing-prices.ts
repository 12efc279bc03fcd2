import { solveLeastSquares } from "../layout/least-squares.ts";
import { cropStrip } from "./crop.ts";
import type { Engine } from "./engine.ts";
import { contrastOf, evenLight } from "./even-light.ts";
import { median } from "./median.ts";
import { pointInQuad, type Quad, quadSize, rectToQuad } from "./quad.ts";
import type { Raster } from "./raster.ts";
import { asLine, type LineReading } from "./read-lines.ts";
import { ROOMY_STRIP_WIDTH_PX, recogniseStrip, STRIP_HEIGHT_PX } from "./recognise.ts";

const LONE_PRICE = /^[$£€]?\s?\d{1,3}(?:[.,]\d{2})?\s?[€$£]?$/;
const WORDS = /\p{L}{3}/u;
/** So many prices under each other are a column, and so many of them beside words show where they stand to these. */
const MIN_COLUMN = 4;
/** A page has no more names without a price than this that are worth a look. */
const MAX_LOOKS = 24;
/** In heights of a price: how far its middle may lie off the column, or off the row of its words. */
const OFF_COLUMN = 1.2;
const OFF_ROW = 0.8;
/** What stands in the place of a price must be as black as this share of the prices that were found, and read as surely. */
const MIN_CONTRAST = 0.5;
const MIN_CONFIDENCE = 0.85;
/** A place is looked at with so much room around it, in sizes of a price. */
const ROOM = 1.1;
/** Words that have a price here are so much alike in height, and begin within so many heights of each other. */
const ALIKE = { height: 0.2, left: 1.5 };

type Placed = { line: LineReading; x: number; y: number; left: number; right: number; heightPx: number };

/**
 * Short numbers alone on their row are what the detector misses most. Where prices stand in a column, the places in it
 * beside words that have none are looked at directly; paper without ink costs no reading.
 */
export async function readMissingPrices(
  engine: Engine,
  picture: Raster,
  lines: readonly LineReading[],
): Promise<LineReading[]> {
  const found: LineReading[] = [];
  for (const { column, quad } of missingPrices(lines)) {
    const contrast = median(column.map((price) => price.readings[0]?.contrast ?? 0));
    const region = { quad, sagPx: 0 };
    const strip = cropStrip(picture, region, STRIP_HEIGHT_PX);
    if (contrastOf(evenLight(strip).tones) < contrast * MIN_CONTRAST) continue;
    const line = asLine(region, await recogniseStrip(engine, strip, ROOMY_STRIP_WIDTH_PX));
    if (line.confidence >= MIN_CONFIDENCE && fits(line.text, column)) found.push(line);
  }
  return found;
}

/** The places on the page where a price may have been missed, with the column of prices that each belongs to. */
export function missingPrices(lines: readonly LineReading[]): { column: LineReading[]; quad: Quad }[] {
  const all = lines.filter((line) => !line.vertical).map(place);
  const prices = all.filter(({ line }) => LONE_PRICE.test(line.text) && line.confidence >= MIN_CONFIDENCE);
  const words = all.filter(({ line }) => WORDS.test(line.text));
  return columnsOf(prices).flatMap((column) =>
    placesWithoutPrice(column, words, all)
      .slice(0, MAX_LOOKS)
      .map((quad) => ({ column: column.map(({ line }) => line), quad })),
  );
}

/** Prices whose middles lie on one line down the page, which may lean. */
function columnsOf(prices: readonly Placed[]): Placed[][] {
  const columns: Placed[][] = [];
  for (const price of [...prices].sort((a, b) => a.y - b.y)) {
    const own = columns.find((column) => {
      const last = column.at(-1);
      return last && Math.abs(last.x - price.x) < OFF_COLUMN * price.heightPx;
    });
    if (own) own.push(price);
    else columns.push([price]);
  }
  return columns.filter((column) => column.length >= MIN_COLUMN);
}

/** Where a price would stand for words that are set like those which have one. */
function placesWithoutPrice(
  column: readonly Placed[],
  words: readonly Placed[],
  all: readonly Placed[],
): Quad[] {
  const left = Math.min(...column.map(({ line }) => line.region.quad[0].x));
  const beside = (price: Placed) =>
    words
      .filter((one) => one.right < price.x && Math.abs(one.y - price.y) < OFF_ROW * price.heightPx)
      .sort((a, b) => b.right - a.right)[0];
  const pairs = column.flatMap((price) => {
    const name = beside(price);
    return name ? [{ name, price }] : [];
  });
  if (pairs.length < MIN_COLUMN) return [];
  const xAt = lineThrough(column.map(({ x, y }) => [y, x]));
  const dropAt = lineThrough(pairs.map(({ name, price }) => [name.y, price.y - name.y]));
  const leftAt = lineThrough(pairs.map(({ name }) => [name.y, name.left]));
  const nameHeightPx = median(pairs.map(({ name }) => name.heightPx));
  const heightPx = median(column.map((price) => price.heightPx));
  const lengthPx = Math.max(...column.map(({ line }) => quadSize(line.region.quad).lengthPx));
  const [lowest, highest] = [Math.max(...column.map(({ y }) => y)), Math.min(...column.map(({ y }) => y))];
  return words.flatMap((name) => {
    if (name.right > left || Math.abs(name.heightPx / nameHeightPx - 1) > ALIKE.height) return [];
    if (Math.abs(name.left - leftAt(name.y)) > ALIKE.left * nameHeightPx) return [];
    const y = name.y + dropAt(name.y);
    const x = xAt(y);
    // Beyond the column's ends the lines through it are a guess.
    const span = lowest - highest;
    if (y > lowest + span || y < highest - span / 2) return [];
    const taken = all.some(
      (one) =>
        one !== name &&
        one.right > name.right &&
        one.left < x + lengthPx &&
        Math.abs(one.y - y) < OFF_ROW * heightPx,
    );
    if (taken) return [];
    const roomy = { lengthPx: lengthPx * ROOM, heightPx: heightPx * ROOM };
    return [rectToQuad({ centre: { x, y }, angle: 0, ...roomy }, 0)];
  });
}

function fits(text: string, column: readonly LineReading[]): boolean {
  const hasCents = (price: string) => /[.,]\d{2}/.test(price);
  const cents = column.filter((price) => hasCents(price.text)).length > column.length / 2;
  return LONE_PRICE.test(text) && hasCents(text) === cents;
}

function place(line: LineReading): Placed {
  const { quad } = line.region;
  const { x, y } = pointInQuad(quad, 0.5, 0.5);
  const xs = quad.map((point) => point.x);
  return { line, x, y, left: Math.min(...xs), right: Math.max(...xs), heightPx: quadSize(quad).heightPx };
}

/** The straight line through points, as a function. */
function lineThrough(points: readonly (readonly [number, number])[]): (at: number) => number {
  const middle = median(points.map(([at]) => at));
  const scale = Math.max(1, ...points.map(([at]) => Math.abs(at - middle)));
  const observations = points.map(([at, slope]) => ({ terms: [1, (at - middle) / scale], slope, weight: 1 }));
  const [constant = 0, slope = 0] = solveLeastSquares(observations) ?? [];
  return (at) => constant + (slope * (at - middle)) / scale;
}
