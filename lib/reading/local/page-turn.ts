import type { Reading } from "../spelling/respell.ts";
import { cropStrip } from "./crop.ts";
import type { Engine } from "./engine.ts";
import { type Quad, quadSize } from "./quad.ts";
import { fromRaster, type Raster } from "./raster.ts";
import { recogniseStrip, STRIP_HEIGHT_PX } from "./recognise.ts";
import { layDown } from "./standing-text.ts";
import type { Region } from "./text-regions.ts";
import type { Turn } from "./turn.ts";

/** Enough lines to tell which way is up: three could all be smudges, more cost 20 ms each. */
const PROBES = 6;
/** Upright print is read at 0.9 and more, the same upside down at 0.2 to 0.4. */
const CERTAIN = 0.85;
const ADVANTAGE = 0.15;
/** A script that it never learned is read badly both ways: a page of Hindi was turned on its head for 0.5 against 0.3. */
const TURNED = 0.7;
/** So many letters a line must the turned page give: Arabic on its head gives a few strokes that pass for a sure "1". */
const MIN_LETTERS = 2;
/** A quad is level within an eighth of a turn, so text on its side shows as quads higher than long. */
const ON_ITS_SIDE = 2;
const STANDING = 0.85;

/**
 * How far the page must be turned clockwise to be upright, judged by reading a few of its longest lines both ways.
 * What was read of them as they are goes into `known`, so that they need not be read again.
 */
export async function findTurn(
  engine: Engine,
  picture: Raster,
  regions: readonly Region[],
  known: Map<Region, Reading>,
): Promise<Turn> {
  const long = (sizes: (quad: Quad) => number) =>
    regions.filter(({ quad }) => sizes(quad) >= ON_ITS_SIDE).sort((a, b) => area(b) - area(a));
  const level = long((quad) => quadSize(quad).lengthPx / quadSize(quad).heightPx);
  const steep = long((quad) => quadSize(quad).heightPx / quadSize(quad).lengthPx);
  const sideways = sum(steep) > 2 * sum(level);
  const probes = (sideways ? steep : level).slice(0, PROBES);
  if (probes.length < 2) return 0;
  const read = (corners: number) =>
    readAll(
      engine,
      probes.map((region) => cropStrip(picture, turnedRegion(region, corners), STRIP_HEIGHT_PX)),
    );
  const asTheyAre = await read(0);
  probes.forEach((region, index) => {
    const reading = asTheyAre[index];
    if (reading) known.set(region, reading);
  });
  const asItIs = meanConfidence(asTheyAre);
  if (asItIs >= CERTAIN) return 0;
  if (sideways && (await standsUpright(engine, picture, probes))) return 0;
  const options: [Turn, number][] = sideways
    ? [
        [90, 3],
        [270, 1],
      ]
    : [[180, 2]];
  let best: [Turn, number] = [0, Math.max(TURNED, sideways ? 0 : asItIs + ADVANTAGE)];
  for (const [turn, corners] of options) {
    const turned = await read(corners);
    const confidence = meanConfidence(turned);
    if (lettersOf(turned).length < probes.length * MIN_LETTERS) continue;
    if (confidence > best[1]) best = [turn, confidence];
  }
  return best[0];
}

export async function turnRaster(picture: Raster, turn: Turn): Promise<Raster> {
  if (turn === 0) return picture;
  const { data, info } = await fromRaster(picture).rotate(turn).raw().toBuffer({ resolveWithObject: true });
  return { widthPx: info.width, heightPx: info.height, data };
}

/** The same area, its text taken to begin `corners` corners further clockwise. Sag is only known along the text. */
export function turnedRegion({ quad, sagPx }: Region, corners: number): Region {
  const [a, b, c, d] = quad;
  if (corners === 1) return { quad: [b, c, d, a], sagPx: 0 };
  if (corners === 2) return { quad: [c, d, a, b], sagPx: -sagPx };
  if (corners === 3) return { quad: [d, a, b, c], sagPx: 0 };
  return { quad, sagPx };
}

/** Columns of upright Chinese also read well lying on their backs; cut apart they read better still, Latin does not. */
async function standsUpright(engine: Engine, picture: Raster, probes: readonly Region[]): Promise<boolean> {
  const laid = probes.map(({ quad }) => layDown(picture, quad));
  return meanConfidence(await readAll(engine, laid)) >= STANDING;
}

async function readAll(engine: Engine, strips: readonly Raster[]): Promise<Reading[]> {
  const readings: Reading[] = [];
  for (const strip of strips) readings.push(await recogniseStrip(engine, strip));
  return readings;
}

/** Weighted by the number of characters: a short word is easily misread as another. */
function meanConfidence(readings: readonly Reading[]): number {
  const letters = lettersOf(readings);
  return letters.reduce((sum, { confidence }) => sum + confidence, 0) / Math.max(1, letters.length);
}

const lettersOf = (readings: readonly Reading[]) =>
  readings.flatMap(({ characters }) => characters.filter(({ text }) => text !== " "));

const area = ({ quad }: Region) => quadSize(quad).lengthPx * quadSize(quad).heightPx;
const sum = (regions: readonly Region[]) => regions.reduce((total, region) => total + area(region), 0);
