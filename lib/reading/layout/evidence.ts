import { plainLetters } from "#lib/words/client.ts";
import { heightOf } from "./fragment.ts";
import type { Row } from "./rows.ts";
import { isMeasure, isSizeLabel } from "./size-label.ts";
import {
  CHOICE_WORDS,
  COURSE_WORDS,
  EACH_WORDS,
  JOINING_WORDS,
  NOISE_PATTERNS,
  TITLE_WORDS,
} from "./words.ts";

/** What can be said of a row by itself, before its neighbours are asked. */
export type Evidence = {
  priced: boolean;
  /** All its prices are "+1,50". */
  addOn: boolean;
  priceOnly: boolean;
  words: number;
  letters: number;
  commas: number;
  /** 0 to 1: share of capitals among cased letters. */
  caps: number;
  startsLower: boolean;
  startsJoining: boolean;
  startsBracket: boolean;
  /** "220 g + sauce": how much of the dish above. */
  startsMeasure: boolean;
  endsOpen: boolean;
  endsColon: boolean;
  /** 0 to 1: share of words that name courses. */
  course: number;
  title: boolean;
  noise: boolean;
  /** "ou", "or" on a row of its own: what stands above and below it are choices. */
  parts: boolean;
  sizeHeader: boolean;
  /** Only a volume or weight: the size of the dish above or beside. */
  measure: boolean;
  each: boolean;
  /** "Sold out? Come earlier!" talks to the guest. */
  exclaims: boolean;
  /** A few Chinese or Japanese characters and nothing else. */
  shortCjk: boolean;
  heightPx: number;
};

/** "飯類", "湯类", "甜點": Chinese menus name their sections so. */
const CJK_COURSE = /^[\u3400-\u9fff]{1,4}[類类點点]$/;

/** `growth`: how much larger type is here than elsewhere on the page, see `learnTypeGrowth`. */
export function weigh(row: Row, growth: number): Evidence {
  const folded = plainLetters(row.text);
  const words = folded.split(/[^\p{L}\p{N}'’]+/u).filter(Boolean);
  const letters = [...row.text].filter((c) => /\p{L}/u.test(c));
  const upper = letters.filter((c) => c !== c.toLowerCase()).length;
  const cased = letters.filter((c) => c.toLowerCase() !== c.toUpperCase()).length;
  const first = letters[0] ?? "";
  const named = words.filter((word) => /\p{L}/u.test(word));
  return {
    priced: row.prices.length > 0,
    addOn: row.prices.length > 0 && row.prices.every((price) => price.addOn),
    priceOnly: row.prices.length > 0 && letters.length < 2,
    words: words.length,
    letters: letters.length,
    commas: (row.text.match(/[,、，;]/g) ?? []).length,
    caps: cased === 0 ? 0 : upper / cased,
    startsLower: first !== first.toUpperCase() && !/^["'„“«]/.test(row.text),
    startsJoining: JOINING_WORDS.has(words[0] ?? "") && words.length > 1,
    startsBracket: /^[([（*]/.test(row.text),
    startsMeasure: /^\d+\s?(?:gr?|kg|ml|cl)\s?[+&/,]/i.test(row.text),
    endsOpen: /[,&+/(\-–]\s*$/.test(row.text) || JOINING_WORDS.has(words.at(-1) ?? ""),
    endsColon: /[:：]\s*$/.test(row.text),
    course: courseShare(row.text, named),
    title: named.length > 0 && named.length <= 4 && named.some((word) => TITLE_WORDS.has(word)),
    noise: NOISE_PATTERNS.some((pattern) => pattern.test(folded)),
    parts: row.prices.length === 0 && words.length === 1 && CHOICE_WORDS.has(words[0] ?? ""),
    sizeHeader: row.text !== "" && row.prices.length === 0 && words.length >= 1 && isSizeLabel(row.text),
    measure: isMeasure(row.text),
    each: EACH_WORDS.test(folded),
    exclaims: /[?!]/.test(row.text) && words.length >= 3,
    shortCjk: /^[\u3040-\u30ff\u3400-\u9fff\s]{2,8}$/.test(row.text),
    heightPx: heightOf(row.span) / growth,
  };
}

/** "Entrée + plat ou plat + dessert" is what a set menu holds, no heading of courses. */
const OFFERS = /\+|\b(?:ou|or|oder)\b/i;

function courseShare(text: string, words: readonly string[]): number {
  if (CJK_COURSE.test(text.replace(/\s/g, ""))) return 1;
  if (words.length === 0 || OFFERS.test(text)) return 0;
  return words.filter((word) => COURSE_WORDS.has(word)).length / words.length;
}
