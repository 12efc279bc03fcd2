import { plainLetters } from "#lib/words/client.ts";
import type { ReadDish } from "../../reader.ts";
import type { OcrLine } from "../ocr.ts";
import { LABEL_WORDS } from "./characters.ts";
import { type EntryKind, entryKind, goodsWordsOf, headingKind, titleKind } from "./entry-kind.ts";
import { isLegible } from "./legibility.ts";
import { PRINT_WORDS } from "./print-words.ts";
import { wordMatcher, wordsOf } from "./word-lists.ts";

/** What speaks for and against a menu on one page; plain counts, so that a judgement can be argued with. */
export type PageSigns = {
  legibleLines: number;
  /** What the layout took for dishes, by what it is. */
  entries: number;
  pricedEntries: number;
  /** Entries with a line or more that describes them. */
  describedEntries: number;
  /** Entries of more words than a menu spends on a dish: a dictionary's, an article's. */
  wordyEntries: number;
  /** Lines of nothing but figures: a table has many an entry. */
  figureLines: number;
  kinds: Record<EntryKind, number>;
  /** The page's title names goods, and nothing that is eaten. */
  titledGoods: boolean;
  /** Distinct words of goods anywhere on the page. */
  goodsWords: number;
  /** Distinct till words on rows that also carry an amount. */
  tillWords: number;
  /** Lines that read like running text: nine words or more, or a sentence going on from the line above. */
  proseLines: number;
  /** Lines with a weekday, a clock time, the minutes of an hour's departures, a phone number, an address of the web. */
  noticeLines: number;
  /** Lines with a clock time, "18:30": a programme and a list of bookings have one for each entry. */
  clockLines: number;
  /** A date and a clock time, as a till prints them. */
  printedMoment: boolean;
  /** Lines that multiply: "2 x 4,50". */
  multiplications: number;
  /** Lines that give the price of a litre or a kilogram besides, as on shelves: "1 l = 1,19 €". */
  unitPrices: number;
  /** A line says that all prices are by weight: "元/斤", "€/kg". */
  pricedByWeight: boolean;
  /** Lines that measure out an ingredient: "150 g de farine". */
  quantities: number;
  /** The dishes' amounts only go up, by the same step each time: stops of a line, pages of a book. */
  countsUp: boolean;
  /** The dishes' amounts only go up. */
  rises: boolean;
  /** They do so for long, from section to section, and are whole numbers: pages of a book. */
  numbersPages: boolean;
  /** Distinct words of each other kind of print. */
  print: Record<Exclude<keyof typeof PRINT_WORDS, "till" | "house">, number>;
};

const isTillWord = wordMatcher(PRINT_WORDS.till);
const PRINTS = {
  paper: wordMatcher(PRINT_WORDS.paper),
  recipe: wordMatcher(PRINT_WORDS.recipe),
  label: wordMatcher(PRINT_WORDS.label),
  hours: wordMatcher(PRINT_WORDS.hours),
  allergens: wordMatcher(PRINT_WORDS.allergens),
  menu: wordMatcher(PRINT_WORDS.menu),
};
/** These two speak only from a line of few words: a job advert says "desserts" as well, in a sentence. */
const ALONE: Partial<Record<keyof typeof PRINTS, number>> = { allergens: 2, menu: 3 };

const AMOUNT = /\d[\d.,]*\d|\d/;
const CLOCK = /\b([01]?\d|2[0-4])\s?[:h.]\s?[0-5]\d\b\s*(?:uhr|am|pm|h)?/i;
const TILL_CLOCK = /\b([01]?\d|2[0-4]):[0-5]\d\b/;
const HOUR = /\b([01]?\d|2[0-4])\s?[:h]\s?[0-5]\d\b/;
const DATE = /\b[0-3]?\d[./-][01]?\d[./-](?:20)?\d\d\b|\b20\d\d-[01]\d-[0-3]\d\b/;
const MULTIPLICATION = /^\s*\d+(?:[.,]\d+)?\s*(?:kg|st|stk|pcs)?\.?\s*[x×X*@](?:\s|\d|$)/;
const UNIT_PRICE =
  /\b(?:1|100)\s?(?:l|kg|g|ml|liter|litre|st)\s?[=≈]\s?\d|\d\s?(?:[^\d\s/]{0,3}\s?\/\s?(?:kg|100\s?g|l|lb)|[€$£]?\s?(?:kg|kilo|lb))\b(?!\s*\d)|\b(?:per|le|al|el|pro)\s(?:kg|kilo|lb)\b/i;
/** No amount beside it: it holds for the whole page. */
const WEIGHT_UNIT =
  /^\D*(?:元\s?[/／每]\s?(?:500\s?克|[斤公])|[€$£]\s?\/\s?(?:kg|kilo|lb))|单位[:：].{0,4}斤/iu;
/** Menus print weights too, before a name in capitals. */
const QUANTITY =
  /^\W*(?:\d+(?:[.,/]\d+)?|[½¼¾])\s?(?:gr?|kg|ml|cl|dl|l|el|tl|msk|tsk|tbsp|tsp|cups?)\b\.?\s+(?:d['’])?\p{Ll}{2}/u;
const FIGURES = /^[\s.,:%()-]*\d[\d\s.,:%()-]*$/;
const MINUTES = /^(?:[0-5]\d\s+){3,}[0-5]\d$/;
const CONTACT = /(?:\d[\s./()-]?){8,}|www\.|https?:|@|\.(?:com|de|fr|it|org|net|co)\b/i;

export function readSigns(
  lines: readonly OcrLine[],
  dishes: readonly ReadDish[],
  title: string | null,
): PageSigns {
  const legible = lines.filter(isLegible);
  const spoken = legible.map(({ text }) => wordsOf(text));
  const distinct = (kind: keyof typeof PRINTS) => {
    const heard = spoken.filter(({ length }) => length <= (ALONE[kind] ?? length));
    return new Set(heard.flat().filter(PRINTS[kind])).size;
  };
  return {
    legibleLines: legible.length,
    entries: dishes.length,
    pricedEntries: dishes.filter(({ prices }) => prices.length).length,
    describedEntries: dishes.filter(({ description }) => description).length,
    wordyEntries: dishes.filter(
      (dish) => wordsOf(`${dish.name} ${dish.description ?? ""}`).length > MANY_WORDS,
    ).length,
    figureLines: lines.filter(({ text }) => FIGURES.test(text)).length,
    ...countKinds(dishes, title),
    goodsWords: new Set(legible.flatMap(({ text }) => goodsWordsOf(text))).size,
    tillWords: tillWords(lines),
    proseLines: spoken.filter((words) => words.length >= 9).length,
    noticeLines:
      legible.filter(({ text }) => CLOCK.test(text) || CONTACT.test(text)).length +
      lines.filter(({ text }) => MINUTES.test(text)).length,
    clockLines: lines.filter(({ text }) => HOUR.test(text)).length,
    printedMoment:
      lines.some(({ text }) => DATE.test(text)) && lines.some(({ text }) => TILL_CLOCK.test(text)),
    multiplications: lines.filter(({ text }) => MULTIPLICATION.test(text)).length,
    unitPrices: lines.filter(({ text }) => UNIT_PRICE.test(text)).length,
    pricedByWeight: legible.some(({ text }) => WEIGHT_UNIT.test(text)),
    quantities: legible.filter(({ text }) => QUANTITY.test(text)).length,
    ...progressOf(dishes),
    print: {
      paper: distinct("paper"),
      recipe: distinct("recipe"),
      label: distinct("label") + new Set(legible.flatMap(({ text }) => text.match(LABEL_WORDS) ?? [])).size,
      hours: distinct("hours"),
      allergens: distinct("allergens"),
      menu: distinct("menu"),
    },
  };
}

function countKinds(
  dishes: readonly ReadDish[],
  title: string | null,
): Pick<PageSigns, "kinds" | "titledGoods"> {
  const kinds = { made: 0, raw: 0, goods: 0, unknown: 0 };
  // The one heading of a page is often the house's name.
  const sections = new Set(dishes.map(({ section }) => section));
  const [only = null] = sections.size === 1 ? sections : [];
  const page = [title, only].map((heading) => titleKind(heading ?? ""));
  const pageKind = page.find((kind) => kind === "goods") ?? page.find((kind) => kind === "made") ?? "unknown";
  for (const dish of dishes) {
    const own = headingKind(dish.section ?? "");
    const standsUnder = own === "goods" && dish.section === only ? "unknown" : own;
    kinds[entryKind(dish, standsUnder, pageKind)]++;
  }
  return { kinds, titledGoods: pageKind === "goods" };
}

/** A dish is described in fewer. */
const MANY_WORDS = 24;
/** Fewer amounts than this rise by accident. */
const MIN_RISING = 6;
/** Fewer whole ones than this are prices in order. */
const MIN_PAGES = 8;
/** A wine list may stand in the order of its prices; the dearest is not so many times the cheapest. */
const MIN_PAGES_SPAN = 6;

function progressOf(dishes: readonly ReadDish[]): Pick<PageSigns, "countsUp" | "rises" | "numbersPages"> {
  const amounts = dishes.flatMap(({ prices: [price] }) => price?.amountHundredths ?? []);
  const steps = amounts.slice(1).map((amount, index) => amount - (amounts[index] ?? 0));
  const rises = amounts.length >= MIN_RISING && steps.every((step) => step > 0);
  const areWhole = amounts.every((amount) => amount % 100 === 0);
  const sections = new Set(dishes.map(({ section }) => section)).size;
  const goesFar = sections > 1 || (amounts.at(-1) ?? 0) >= MIN_PAGES_SPAN * (amounts[0] ?? 0);
  return {
    rises,
    countsUp: rises && steps.every((step) => step === steps[0]),
    numbersPages: rises && areWhole && goesFar && amounts.length >= MIN_PAGES,
  };
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

const LONG_TILL_WORDS = plainLetters(PRINT_WORDS.till)
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
