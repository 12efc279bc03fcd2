import type { Reading } from "../spelling/respell.ts";
import { cropStrip } from "./crop.ts";
import type { Engine } from "./engine.ts";
import { quadSize, scaleHeight } from "./quad.ts";
import type { Raster } from "./raster.ts";
import { asLine, type LineReading } from "./read-lines.ts";
import { ROOMY_STRIP_WIDTH_PX, recogniseStrip, STRIP_HEIGHT_PX } from "./recognise.ts";
import { strongestChannel } from "./strongest-channel.ts";
import { doubtfulPriceAt, learnPrices, type PriceHabit, respellPrice } from "./written-price.ts";

/** What was read less surely than this is a doodle or a stain, and no price is to be made of it. */
const HOPELESS = 0.4;
/** A strip that is all price is short; what is longer keeps the words before it and is not looked at again. */
const MAX_LENGTH_HEIGHTS = 5;
const CLOSER = 0.8;
const WIDER = 1.2;

type Price = Reading & { loss: number };

/**
 * Digits in handwriting come out as letters ("qe", "1y, 00") or not at all (".50"). Once the page has shown what its
 * prices look like, each place where one may stand is asked for the likeliest price instead of the likeliest signs;
 * a strip that holds nothing else is looked at in three more ways, and they vote.
 */
export async function rereadPrices(
  engine: Engine,
  picture: Raster,
  lines: readonly LineReading[],
): Promise<LineReading[]> {
  const habit = learnPrices(lines.map(({ text }) => text));
  if (!habit) return [...lines];
  const reread: LineReading[] = [];
  for (const line of lines) reread.push(await rereadPrice(engine, picture, line, habit));
  return reread;
}

async function rereadPrice(
  engine: Engine,
  picture: Raster,
  line: LineReading,
  habit: PriceHabit,
): Promise<LineReading> {
  const [reading] = line.readings;
  if (!reading || line.vertical || line.confidence < HOPELESS) return line;
  const at = doubtfulPriceAt(reading.characters, habit);
  if (at === null) return line;
  const asItIs = respellPrice(reading, at, habit);
  const { lengthPx, heightPx } = quadSize(line.region.quad);
  const more =
    at === 0 && lengthPx < heightPx * MAX_LENGTH_HEIGHTS ? await lookAgain(engine, picture, line) : [];
  const others = more.flatMap((other) => respellPrice(other, 0, habit) ?? []);
  const best = likeliest(asItIs ? [asItIs, ...others] : others);
  return best ? { ...asLine(line.region, best), readings: [best] } : line;
}

async function lookAgain(engine: Engine, picture: Raster, { region }: LineReading): Promise<Reading[]> {
  const crop = (factor: number) =>
    cropStrip(picture, { ...region, quad: scaleHeight(region.quad, factor) }, STRIP_HEIGHT_PX);
  const readings: Reading[] = [];
  for (const strip of [strongestChannel(crop(1)), crop(CLOSER), crop(WIDER)])
    readings.push(await recogniseStrip(engine, strip, ROOMY_STRIP_WIDTH_PX));
  return readings;
}

/** The price that most speaks for, of its readings the likeliest. */
function likeliest(prices: readonly Price[]): Price | null {
  const textOf = ({ characters }: Price) =>
    characters
      .map(({ text }) => text)
      .join("")
      .replace(/\D+$/, "");
  const votes = new Map<string, number>();
  for (const price of prices)
    votes.set(textOf(price), (votes.get(textOf(price)) ?? 0) + Math.exp(-price.loss / 2));
  const [first] = [...votes].sort((a, b) => b[1] - a[1]);
  const agreeing = prices.filter((price) => textOf(price) === first?.[0]).sort((a, b) => a.loss - b.loss);
  return agreeing[0] ?? null;
}
