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
/** So many amounts, and this part of those that a sign may stand at, make it a habit of the page. */
const ENOUGH = { signs: 3, part: 0.3, likelihood: 0.15 };
const ALWAYS = 0.6;
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
  const amounts = readings.filter(({ characters }) => /\d\s?[Ee∈€]?$/u.test(textOf(characters))).length;
  for (const place of ["after", "before", "between"] as const) {
    const seen = readings.flatMap(({ unreadSigns }) =>
      unreadSigns.filter((sign) => sign.place === place && shareOf(sign) >= MIN_SHARE).slice(-1),
    );
    const [euro, pound] = [sum(seen.map((sign) => sign.euro)), sum(seen.map((sign) => sign.pound))];
    const read = readings.filter(({ characters }) => isReadAt(place, textOf(characters))).length;
    const signs = seen.length + read;
    if (seen.length === 0 || signs < ENOUGH.signs || signs < amounts * ENOUGH.part) continue;
    if (euro + pound < ENOUGH.likelihood) continue;
    return {
      place,
      sign: place === "before" && pound > euro * POUND_TO_EURO ? "£" : "€",
      always: signs >= amounts * ALWAYS,
      cents: seen.filter((sign) => sign.cents).length > seen.length / 2,
    };
  }
  return null;
}

const isReadAt = (place: SignPlace, text: string) =>
  place === "after" ? SIGN_AFTER.test(text) : place === "before" && SIGN_BEFORE.test(text);

function withSigns(reading: Reading, habit: Habit): Reading {
  const { place, sign } = habit;
  const unread = reading.unreadSigns.filter((one) => isSign(one, habit));
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

function isSign(one: UnreadSign, { place, always, cents }: Habit): boolean {
  if (one.place !== place) return false;
  return shareOf(one) >= MIN_SHARE_WITHIN_HABIT || (always && one.cents === cents);
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
