import { plainLetters } from "#lib/words/client.ts";
import type { ReadDish } from "../../reader.ts";
import type { OcrLine } from "../ocr.ts";
import { FOOD_CHARACTERS, FOOD_WORDS } from "./food-words.ts";
import { isLegible } from "./legibility.ts";
import { OTHER_WORDS } from "./other-words.ts";
import { wordMatcher, wordsOf } from "./word-lists.ts";

/** What speaks for and against a menu on one page; plain counts, so that a judgement can be argued with. */
export type PageSigns = {
  legibleLines: number;
  words: number;
  /** Legible lines with food or drink on them. */
  foodLines: number;
  dishes: number;
  pricedDishes: number;
  foodDishes: number;
  pricedFoodDishes: number;
  /** Distinct till words on rows that also carry an amount. */
  tillWords: number;
  /** Lines that read like running text: nine words or more, or a sentence going on from the line above. */
  proseLines: number;
  /** Lines with a weekday, a clock time, the minutes of an hour's departures, a phone number, an address of the web. */
  noticeLines: number;
  /** A date and a clock time, as a till prints them. */
  printedMoment: boolean;
  /** Lines that multiply: "2 x 4,50". */
  multiplications: number;
  /** Lines that give the price of a litre or a kilogram besides, as on shelves: "1 l = 1,19 €". */
  unitPrices: number;
  /** Lines that measure out an ingredient: "150 g de farine". */
  quantities: number;
  /** The dishes' amounts only go up, by the same step each time: stops of a line, pages of a book. */
  countsUp: boolean;
  /** The dishes' amounts only go up. */
  rises: boolean;
  /** Distinct words of each other kind of print. */
  other: Record<Exclude<keyof typeof OTHER_WORDS, "till">, number>;
};

const SHORT_FOOD = new Set("ham egg tea pie cod riz vin kip nem pho rum gin taco pita".split(" "));
const isFoodWord = wordMatcher(Object.values(FOOD_WORDS).map(withoutShortWords).join(" "));
const isTillWord = wordMatcher(OTHER_WORDS.till);
const OTHER = Object.entries(OTHER_WORDS)
  .filter(([kind]) => kind !== "till")
  .map(([kind, words]) => [kind, wordMatcher(words)] as const);
const FOOD_CHARACTER = new RegExp(`[${FOOD_CHARACTERS}]`, "u");

const AMOUNT = /\d[\d.,]*\d|\d/;
const CLOCK = /\b([01]?\d|2[0-4])\s?[:h.]\s?[0-5]\d\b\s*(?:uhr|am|pm|h)?/i;
const TILL_CLOCK = /\b([01]?\d|2[0-4]):[0-5]\d\b/;
const DATE = /\b[0-3]?\d[./-][01]?\d[./-](?:20)?\d\d\b|\b20\d\d-[01]\d-[0-3]\d\b/;
const MULTIPLICATION = /^\s*\d+(?:[.,]\d+)?\s*(?:kg|st|stk|pcs)?\.?\s*[x×X*@](?:\s|\d|$)/;
const UNIT_PRICE =
  /\b(?:1|100)\s?(?:l|kg|g|ml|liter|litre|st)\s?[=≈]\s?\d|\d\s?[€$£]?\s?\/\s?(?:kg|100\s?g|l)\b/i;
/** Menus print weights too, before a name in capitals. */
const QUANTITY =
  /^\W*(?:\d+(?:[.,/]\d+)?|[½¼¾])\s?(?:gr?|kg|ml|cl|dl|l|el|tl|msk|tsk|tbsp|tsp|cups?)\b\.?\s+(?:d['’])?\p{Ll}{2}/u;
const MINUTES = /^(?:[0-5]\d\s+){3,}[0-5]\d$/;
const CONTACT = /(?:\d[\s./()-]?){8,}|www\.|https?:|@|\.(?:com|de|fr|it|org|net|co)\b/i;

/** In so many languages every two-letter word is food somewhere: those only help to tell the language. */
function withoutShortWords(words: string): string {
  return words
    .split(/\s+/)
    .filter((word) => word.length > 3 || SHORT_FOOD.has(word))
    .join(" ");
}

function isFood(text: string): boolean {
  return FOOD_CHARACTER.test(text) || wordsOf(text).some(isFoodWord);
}

export function readSigns(lines: readonly OcrLine[], dishes: readonly ReadDish[]): PageSigns {
  const legible = lines.filter(isLegible);
  const words = new Set(legible.flatMap(({ text }) => wordsOf(text)));
  const other: PageSigns["other"] = {
    paper: 0,
    recipe: 0,
    label: 0,
    trade: 0,
    travel: 0,
    hours: 0,
    household: 0,
    event: 0,
    books: 0,
    menu: 0,
  };
  for (const [kind, matches] of OTHER) {
    if (kind in other) other[kind as keyof typeof other] = [...words].filter(matches).length;
  }
  const food = dishes.filter(({ name, description }) => isFood(`${name} ${description ?? ""}`));
  return {
    legibleLines: legible.length,
    words: legible.reduce((sum, { text }) => sum + wordsOf(text).length, 0),
    foodLines: legible.filter(({ text }) => isFood(text)).length,
    dishes: dishes.length,
    pricedDishes: dishes.filter(({ prices }) => prices.length).length,
    foodDishes: food.length,
    pricedFoodDishes: food.filter(({ prices }) => prices.length).length,
    tillWords: tillWords(lines),
    proseLines: legible.filter(({ text }) => wordsOf(text).length >= 9).length,
    noticeLines:
      legible.filter(({ text }) => CLOCK.test(text) || CONTACT.test(text)).length +
      lines.filter(({ text }) => MINUTES.test(text)).length,
    printedMoment:
      lines.some(({ text }) => DATE.test(text)) && lines.some(({ text }) => TILL_CLOCK.test(text)),
    multiplications: lines.filter(({ text }) => MULTIPLICATION.test(text)).length,
    unitPrices: lines.filter(({ text }) => UNIT_PRICE.test(text)).length,
    quantities: legible.filter(({ text }) => QUANTITY.test(text)).length,
    ...progressOf(dishes),
    other,
  };
}

/** Fewer amounts than this rise by accident. */
const MIN_RISING = 6;

function progressOf(dishes: readonly ReadDish[]): { countsUp: boolean; rises: boolean } {
  const amounts = dishes.flatMap(({ prices: [price] }) => price?.amountHundredths ?? []);
  const steps = amounts.slice(1).map((amount, index) => amount - (amounts[index] ?? 0));
  const rises = amounts.length >= MIN_RISING && steps.every((step) => step > 0);
  return { rises, countsUp: rises && steps.every((step) => step === steps[0]) };
}

/** Till words are read with one fault allowed: receipts are faint and crumpled. */
function tillWords(lines: readonly OcrLine[]): number {
  const found = new Set<string>();
  for (const line of lines) {
    const first = wordsOf(line.text).slice(0, 2);
    const word = first.find((candidate) => isTillWord(candidate) || nearTillWord(candidate));
    if (word && rowText(line, lines).match(AMOUNT)) found.add(word);
  }
  return found.size;
}

const LONG_TILL_WORDS = plainLetters(OTHER_WORDS.till)
  .split(/\s+/)
  .filter((word) => word.length >= 5);

function nearTillWord(word: string): boolean {
  return word.length >= 4 && LONG_TILL_WORDS.some((known) => oneFaultApart(known, word));
}

/** One letter wrong, missing or too many. */
function oneFaultApart(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let i = 0;
  while (i < a.length && a[i] === b[i]) i++;
  const restA = a.slice(i);
  const restB = b.slice(i);
  return restA.slice(1) === restB.slice(1) || restA.slice(1) === restB || restA === restB.slice(1);
}

function rowText(line: OcrLine, lines: readonly OcrLine[]): string {
  const middle = line.box.y + line.box.height / 2;
  return lines
    .filter(({ box }) => middle > box.y - box.height * 0.3 && middle < box.y + box.height * 1.3)
    .map(({ text }) => text)
    .join(" ");
}
