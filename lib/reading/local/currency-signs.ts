import type { Reading } from "../spelling/respell.ts";
import { asLine, type LineReading } from "./read-lines.ts";
import type { SignPlace, UnreadSign } from "./unread-sign.ts";
import type { Placed } from "./word-spaces.ts";

/** A page prints one of these in one place, if it prints one at all. */
type Habit = {
  place: SignPlace;
  sign: "€" | "£";
  /** Nearly every amount has it; then ink in its place will do, if the amount is one with cents as the others, or as they without. */
  always: boolean;
  cents: boolean;
};

/**
 * Ink beside an amount is a sign of currency when so much likelihood lies on its look-alikes. On 12 rendered pages 0.02
 * or more at 134 of 139 signs, less than 0.005 at numbers of dishes, rules and leader dots.
 */
const MIN_SHARE = 0.02;
/** On a page that prints a sign, less will do. */
const MIN_SHARE_WITHIN_HABIT = 0.01;
/** At an amount without cents among such with cents, which may be the number of a dish, more. */
const CLEAR = 0.2;
/** So many amounts, and this part of those that a sign may stand at, make it a habit of the page. */
type Enough = { least: number; part: number; likelihood: number };
const ENOUGH = {
  clear: { least: 3, part: 0.3, likelihood: 0.15 },
  /** Small or dim print leaves less at each, but ink on the same side of nearly every amount. */
  faint: { least: 4, part: 0.7, likelihood: 0.05 },
};
const TRACE = 0.002;
const ALWAYS = 0.6;
const ENDS_IN_AMOUNT = /\d\s?[Ee∈€]?$/u;
const ENDS_IN_CENTS = /\d[.,]\d{2}\s?[Ee∈€]?$/u;
/** £ leaves 0.28 to 2.2 times as much on f and F as on E, e and ∈; € before an amount at most 0.02. Behind one stands no £. */
const POUND_TO_EURO = 0.1;
/** What signs were read as, where they were. */
const TAKEN_FOR: Readonly<Record<Habit["sign"], RegExp>> = { "€": /^[EeC∈єЄ€]$/u, "£": /^[fFE£]$/ };
const SIGN_BEFORE = /(?:^|[^\p{L}\d])[EfF∈€]\s?(?=\d)/u;
const SIGN_AFTER = /\d\s?[Ee∈€]$/u;

/**
 * Puts € and £ where a page prints them. The recogniser knows neither: at each amount alone the evidence is too thin
 * (0.02 to 0.4 of the likelihood), all amounts of the page together say which sign it is and on which side it stands.
 */
export function restoreCurrencySigns(lines: readonly LineReading[]): LineReading[] {
  const habit = learnHabit(lines);
  if (!habit) return [...lines];
  return lines.map((line) => {
    if (line.vertical) return line;
    const readings = line.readings.map((reading) => withSigns(reading, habit));
    const [first] = readings;
    return first && first !== line.readings[0]
      ? { ...asLine(line.region, first), readings }
      : { ...line, readings };
  });
}

function learnHabit(lines: readonly LineReading[]): Habit | null {
  const readings = lines.flatMap(({ readings, vertical }) => (vertical ? [] : (readings[0] ?? [])));
  const texts = readings.map(({ characters }) => textOf(characters));
  for (const place of ["after", "before", "between"] as const) {
    const noted = readings.flatMap(({ unreadSigns }) =>
      unreadSigns.filter((sign) => sign.place === place && shareOf(sign) >= TRACE).slice(-1),
    );
    const seen = noted.filter((sign) => shareOf(sign) >= MIN_SHARE);
    const cents = noted.filter((sign) => sign.cents).length > noted.length / 2;
    const amounts = texts.filter((text) => (cents ? ENDS_IN_CENTS : ENDS_IN_AMOUNT).test(text)).length;
    const read = texts.filter((text) => isReadAt(place, text)).length;
    const alike = noted.filter((sign) => sign.cents === cents).length + read;
    const [euro, pound] = [sum(noted.map((sign) => sign.euro)), sum(noted.map((sign) => sign.pound))];
    const isHabit = ([signs, { least, part, likelihood }]: [number, Enough]) =>
      signs >= least && signs >= amounts * part && euro + pound >= likelihood;
    const habits: [number, Enough][] = [
      [seen.length + read, ENOUGH.clear],
      [alike, ENOUGH.faint],
    ];
    if (noted.length === 0 || !habits.some(isHabit)) continue;
    const sign = place === "before" && pound > euro * POUND_TO_EURO ? "£" : "€";
    return { place, sign, always: alike >= amounts * ALWAYS, cents };
  }
  return null;
}

const isReadAt = (place: SignPlace, text: string) =>
  place === "after" ? SIGN_AFTER.test(text) : place === "before" && SIGN_BEFORE.test(text);

function withSigns(reading: Reading, habit: Habit): Reading {
  const { place, sign } = habit;
  const unread = reading.unreadSigns.filter(
    (one) => isSign(one, habit) && !isVolume(textOf(reading.characters.slice(0, one.index)), one),
  );
  const characters = reading.characters.map((character, index) =>
    isMisread(reading.characters, index, habit) ? { ...character, text: sign } : character,
  );
  // From the last, so that the places of the others stay.
  for (const one of [...unread].sort((a, b) => b.index - a.index)) {
    const amount = characters[one.place === "before" ? one.index : one.index - 1];
    if (!amount || characters[one.index]?.text === sign || characters[one.index - 1]?.text === sign) continue;
    const put = {
      text: sign,
      at: one.at,
      step: one.step,
      confidence: amount.confidence,
      weightPx: amount.weightPx,
    };
    const space = { ...put, text: " " };
    const signs =
      one.apart && place !== "between" ? (place === "before" ? [put, space] : [space, put]) : [put];
    characters.splice(one.index, 0, ...signs);
  }
  return { ...reading, characters, unreadSigns: [] };
}

/** What follows "0,33" without speaking for a sign is its litre. */
const isVolume = (before: string, one: UnreadSign) =>
  /(?<!\d)0[.,]\d{1,2}$/.test(before) && shareOf(one) < MIN_SHARE;

function isSign(one: UnreadSign, { place, always, cents }: Habit): boolean {
  if (one.place !== place) return false;
  return always ? one.cents === cents || shareOf(one) >= CLEAR : shareOf(one) >= MIN_SHARE_WITHIN_HABIT;
}

/** A letter that the sign was taken for, alone on its side of the amount. */
function isMisread(characters: readonly Placed[], index: number, { place, sign }: Habit): boolean {
  const at = (offset: number) => characters[index + offset]?.text ?? " ";
  if (!TAKEN_FOR[sign].test(at(0))) return false;
  const towards = place === "before" ? 1 : -1;
  const amount = at(towards) === " " ? at(2 * towards) : at(towards);
  return place !== "between" && /\d/.test(amount) && /[^\p{L}\d]/u.test(at(-towards));
}

const shareOf = ({ euro, pound }: UnreadSign) => euro + pound;
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
const textOf = (characters: readonly Placed[]) => characters.map(({ text }) => text).join("");
