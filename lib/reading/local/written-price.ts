import { numbersIn } from "../layout/price/amount.ts";
import type { Reading } from "../spelling/respell.ts";
import { decodePrice, type ReadPrice } from "./figures.ts";
import type { Placed } from "./word-spaces.ts";

/** Longer than this no price is printed, and its signs are no price. */
const MAX_SIGNS = 7;
const MAX_LETTERS = 2;
/**
 * How many nats less likely than what was read a price may be. On 330 short strips and ends of lines of eight boards
 * prices stay within 2.5, words begin at 4.4 ("e", "oor") and mostly lie beyond 10.
 */
const MAX_LOSS = 3;
/** The digit taken must have this share of what speaks for any sign of a price there: 3 or 8, one has to stand out. */
const MIN_SHARE = 0.4;
/** A sign read as surely as this is what was written. */
const CERTAIN = 0.9;
const CLEAN = /^[$£€]?\s?\d{1,5}(?:[.,€]\d{1,2})?\s?[€$£]?$/;
const MEASURE = /^\D{0,2}(?:0|\d+(?:[.,]\d+)?\s?(?:[cdm]?l|k?g|gr|oz|cm|st)\b)/i;
const DASH = /[-–—_~=一]/;
/** Where all prices have cents, "2 90" is one whose point is too faint or whose cents are raised. */
const LOST_POINT = /^[£€]?\s?\d{1,3} \d\d\s?€?$/;
/** So far from the page's median an amount is a slip. */
const USUAL = { least: 0.08, most: 5 };
const FEW = 3;

/** What the prices that a page prints clearly have in common. Amounts in hundredths. */
export type PriceHabit = { medianHundredths: number; cents: boolean };

/** Null when too few prices are clear: then nothing that hardly reads may become one. */
export function learnPrices(texts: readonly string[]): PriceHabit | null {
  const clear = texts.flatMap((text) => {
    const tail = /(?:^|\s)([$£€]?\s?\d{1,3}(?:[.,€]\d{2})?\s?[€$£]?)$/.exec(text)?.[1];
    return tail === undefined ? [] : [{ amount: hundredths(tail), cents: /[.,€]\d{2}/.test(tail) }];
  });
  if (clear.length < FEW) return null;
  const amounts = clear.map(({ amount }) => amount).sort((a, b) => a - b);
  return {
    medianHundredths: amounts[Math.floor(amounts.length / 2)] ?? 0,
    cents: clear.filter(({ cents }) => cents).length > clear.length * 0.7,
  };
}

/** Where a line may end in a price that did not come out as one: the first of its signs, or null. */
export function doubtfulPriceAt(characters: readonly Placed[], habit: PriceHabit): number | null {
  const starts = characters.flatMap(({ text }, at) => {
    const begins = at === 0 || characters[at - 1]?.text === " ";
    // "0,5 l": what follows a number is its unit.
    const follows = /\d/.test(characters[at - 2]?.text ?? "");
    return begins && !follows && !DASH.test(text) ? [at] : [];
  });
  const signs = (from: number) => characters.slice(from).filter(({ text }) => text !== " ").length;
  const tails = starts.filter((at) => signs(at) <= MAX_SIGNS);
  // From the longest tail: "15, 50" is one price, and its "50" would be a clean one.
  for (const at of tails) {
    const printed = textOf(characters.slice(at));
    if (habit.cents && LOST_POINT.test(printed)) return at;
    if (MEASURE.test(printed) || isSeveral(printed)) return null;
    if (CLEAN.test(printed)) return at === 0 && isSlip(characters, printed, habit) ? at : null;
    if (mayBePrice(characters.slice(at))) return at;
  }
  return null;
}

/** An amount that no dish here costs; read for certain it is the number of a dish. */
const isSlip = (signs: readonly Placed[], printed: string, habit: PriceHabit) =>
  !isUsual(hundredths(printed), habit) && signs.some(({ confidence }) => confidence <= CERTAIN);

/** "4 6" are the prices of two sizes. */
function isSeveral(printed: string): boolean {
  const parts = printed.split(" ");
  return parts.length > 1 && parts.every((part) => CLEAN.test(part));
}

/** Letters read for certain are no digits, and three of them are a word. */
function mayBePrice(tail: readonly Placed[]): boolean {
  const letters =
    textOf(tail)
      .replace(/[EeCc]$/, "")
      .match(/\p{L}/gu)?.length ?? 0;
  if (letters > MAX_LETTERS) return false;
  const certain = tail.filter(
    ({ text, confidence }) => /[^\d\s.,€$£EeCc]/u.test(text) && confidence > CERTAIN,
  );
  return certain.length === 0;
}

/** The reading with the price it ends in, from character `at` on; null when it does not bear one out. */
export function respellPrice(
  reading: Reading,
  at: number,
  habit: PriceHabit,
): (Reading & { loss: number }) | null {
  const { characters, figures } = reading;
  if (LOST_POINT.test(textOf(characters.slice(at))))
    return { ...reading, characters: withPoint(characters), loss: 0 };
  const before = characters[at - 1];
  const decoded = decodePrice(figures, before ? before.step + 1 : 0, figures.steps);
  if (!decoded || decoded.loss > MAX_LOSS || !isLikely(decoded, textOf(characters.slice(at)), habit))
    return null;
  const perStep = stepLength(characters);
  const placed = decoded.figures.map(({ text, step, share }) => ({
    text,
    step,
    at: Math.min(1, perStep.at + (step - perStep.step) * perStep.length),
    confidence: share,
    weightPx: 0,
  }));
  const signed = withSignOf(characters.slice(at), placed);
  return { ...reading, characters: [...characters.slice(0, at), ...signed], loss: decoded.loss };
}

/** A sign that the whole page spoke for, see `restoreCurrencySigns`, stays on its side of the amount. */
function withSignOf(read: readonly Placed[], price: readonly Placed[]): readonly Placed[] {
  const [first, last] = [read[0], read.at(-1)];
  if (price.some(({ text }) => /[€£$]/.test(text))) return price;
  if (first && /[€£]/.test(first.text)) return [first, ...price];
  return last && /[€£]/.test(last.text) ? [...price, last] : price;
}

function withPoint(characters: readonly Placed[]): Placed[] {
  const cents = characters.findLastIndex(({ text }) => /\d/.test(text));
  return characters.map((sign, index) => (index === cents - 2 ? { ...sign, text: "," } : sign));
}

function isLikely({ figures }: ReadPrice, printed: string, habit: PriceHabit): boolean {
  const text = figures.map((figure) => figure.text).join("");
  const digits = (of: string) => of.replace(/\D/g, "").length;
  // A clean one comes here only for its amount. "26n", "4)" and "/ 15" would but lose what stands beside the number.
  const mends = CLEAN.test(printed) || digits(text) > digits(printed) || /\d[.,] \d/.test(printed);
  const amount = hundredths(text);
  return (
    mends &&
    figures.every(({ text, share }) => !/\d/.test(text) || share >= MIN_SHARE) &&
    isUsual(amount, habit) &&
    (!habit.cents || /,/.test(text) || /^\D*[1-9]\d?\D*$/.test(text))
  );
}

const isUsual = (amount: number, { medianHundredths }: PriceHabit) =>
  amount >= medianHundredths * USUAL.least && amount <= medianHundredths * USUAL.most;

/** How far along the strip one step of the recogniser goes, by the characters that were read. */
function stepLength(characters: readonly Placed[]): { at: number; step: number; length: number } {
  const [first] = characters;
  const last = characters.at(-1);
  if (!first || !last) return { at: 0, step: 0, length: 0 };
  // A character's centre lies half a step further.
  const length =
    last.step > first.step ? (last.at - first.at) / (last.step - first.step) : first.at / (first.step + 0.5);
  return { at: first.at, step: first.step, length };
}

/** "9€80" has its sign where others have a point. */
const hundredths = (price: string) => numbersIn(price.replace(/€(?=\d)/, ","))[0]?.hundredths ?? 0;

const textOf = (characters: readonly Placed[]) => characters.map(({ text }) => text).join("");
