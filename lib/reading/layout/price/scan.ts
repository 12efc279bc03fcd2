import { plainLetters } from "#lib/words/client.ts";
import { MARKET_PRICES } from "../words.ts";
import { numbersIn, type PrintedNumber, repairDigits } from "./amount.ts";
import { isCount } from "./count.ts";
import { markAfter, markBefore } from "./currency.ts";
import { amountInWords } from "./number-words.ts";

/**
 * A piece of a line that may be a price. `form` says how it is written, since the form decides how far it is believed:
 * `marked` has a currency mark, `decimal` has cents, `round` ends in a dash ("12.-"), `market` has no amount,
 * `bare` is an integer on its own, `glued` an integer stuck to a Latin word (recognisers drop spaces),
 * `dollarish` an integer after an "S" that may be a "$", `words` an amount written out.
 */
export type PriceForm = "marked" | "decimal" | "round" | "market" | "bare" | "glued" | "dollarish" | "words";

export type PriceToken = {
  /** Indexes into the line's text. */
  start: number;
  end: number;
  text: string;
  form: PriceForm;
  /** Integer hundredths of the main unit; null for `market`. */
  amountHundredths: number | null;
  currency: string | null;
  /** "+1,50": on top of another price. */
  addOn: boolean;
  /** 0, 1 or 2 digits after the decimal mark. */
  decimals: number;
  /** One or two letters that hang on a number without a known mark: a mark that the recogniser could not read, or "k". */
  tail: string;
  /** A capital that stands right before the number and begins its word: a mark not understood ("P120" for "₱120"), or a code. */
  letter: string;
};

type Trail = { end: number; iso: string | null; cents?: number };

/** "12.-", "12,–", "12 -" in place of cents. */
const ROUND = /^\s?[.,:]\s?[-–—_=~]{1,2}(?!\d)|^\s?[-–—]{1,2}(?=\s*$)/;
const TAIL = /^\s?(?:\p{L}{1,2}|&)\.?(?=\s|$|[/|,;)])/u;
const LATIN = /[\p{Script=Latin}]/u;

/** Everything in a line that could be a price, left to right. Counts, volumes, dates, phones and times are left out. */
export function scanPrices(text: string): PriceToken[] {
  const repaired = repairDigits(text);
  const numbers = numbersIn(repaired);
  const tokens: PriceToken[] = [];
  let previousEnd = 0;
  for (const number of numbers) {
    const token = readToken(repaired, text, number, previousEnd);
    if (token !== null) tokens.push(token);
    // "5,00€ 21,00€": the first mark is the first price's.
    previousEnd = Math.max(number.end, token?.end ?? 0);
  }
  const all = [...tokens, ...marketPrices(text), ...pricesInWords(text)].sort((a, b) => a.start - b.start);
  return withoutHours(withoutOverlaps(all), repaired);
}

function readToken(
  repaired: string,
  text: string,
  number: PrintedNumber,
  previousEnd: number,
): PriceToken | null {
  const after = repaired.slice(number.end);
  const lead = markBefore(repaired.slice(previousEnd, number.start));
  const round = number.decimals === 0 ? ROUND.exec(after) : null;
  const rest = round === null ? after : after.slice(round[0].length);
  // "$14$9": the second mark is the next price's.
  const isNext = lead !== null && /^\s?[$£€¥]\s?\d/.test(after);
  const trail: Trail | null = isNext
    ? null
    : ((round === null ? euroBetween(number, after) : null) ??
      markAfter(rest, number.decimals === 2 || round !== null));
  const marked = lead !== null || trail !== null;
  if (!marked && (isCount(repaired, number) || isVintage(number))) return null;
  const hanging = gluing(repaired, number, lead !== null);
  const plain: PriceForm = round !== null ? "round" : number.decimals > 0 ? "decimal" : (hanging ?? "bare");
  const from = lead !== null ? previousEnd + lead.start : number.start - (hanging === "dollarish" ? 1 : 0);
  const plus = /\+\s?$/.exec(repaired.slice(0, from));
  const start = plus?.index ?? from;
  const end = number.end + (round?.[0].length ?? 0) + (trail?.end ?? 0);
  return {
    start,
    end,
    text: withEuro(text.slice(start, end).trim(), trail),
    form: marked ? "marked" : plain,
    amountHundredths: number.hundredths + (trail?.cents ?? 0),
    currency: lead?.iso ?? trail?.iso ?? null,
    addOn: plus !== null,
    decimals: number.decimals,
    letter:
      marked || hanging !== "glued"
        ? ""
        : (/(?<![\p{L}\d])\p{Lu}$/u.exec(repaired.slice(0, number.start))?.[0] ?? ""),
    tail: marked ? "" : (TAIL.exec(rest)?.[0] ?? ""),
  };
}

/** 1985 to 2035 is a vintage or the year of opening, unless it is as round as a price in forints. */
function isVintage(number: PrintedNumber): boolean {
  const units = number.hundredths / 100;
  return number.decimals === 0 && !number.grouped && units >= 1985 && units <= 2035 && units % 100 !== 0;
}

/** "8€50": the mark stands where the decimal point would. */
function euroBetween(number: PrintedNumber, after: string): Trail | null {
  const match = number.decimals === 0 ? /^(?:\s?([€£$])\s?|[eEC∈])(\d{2})(?!\d)/.exec(after) : null;
  if (match === null) return null;
  const iso = match[1] === "£" ? "GBP" : match[1] === "$" ? null : "EUR";
  return { end: match[0].length, iso, cents: Number(match[2]) };
}

/** "10E50" is printed "10€50". */
function withEuro(printed: string, trail: Trail | null): string {
  return trail?.cents !== undefined && trail.iso === "EUR" ? printed.replace(/[eEC∈]/, "€") : printed;
}

/** How a number hangs on the letters before it: null when it stands free. */
function gluing(repaired: string, number: PrintedNumber, marked: boolean): "glued" | "dollarish" | null {
  const previous = repaired[number.start - 1];
  if (marked || previous === undefined || !LATIN.test(previous)) return null;
  if (previous === "S" && number.end - number.start <= 6 && !/\d/.test(repaired[number.start - 2] ?? ""))
    return "dollarish";
  return "glued";
}

/** "Lamb shoulder  twenty eight": at a line's end only, and without a currency only where the menu makes a habit of it. */
function pricesInWords(text: string): PriceToken[] {
  const folded = plainLetters(text);
  const found = folded.length === text.length ? amountInWords(folded) : null;
  if (found === null) return [];
  const { start, hundredths, currency } = found;
  const end = text.length;
  const form = currency === null ? "words" : "marked";
  const rest = { addOn: false, decimals: 0, tail: "", letter: "" };
  return [{ start, end, text: text.slice(start), form, amountHundredths: hundredths, currency, ...rest }];
}

const FROM = /^\s*(?:ab|from|des|desde|da|vanaf|od|fra|fran)\b/;

function marketPrices(text: string): PriceToken[] {
  const folded = plainLetters(text);
  // Folding keeps lengths for the texts that matter here; where it does not, the words cannot be located.
  if (folded.length !== text.length) return [];
  const phrase = MARKET_PRICES.find((words) => folded.includes(words));
  const match = phrase === undefined ? /(?<![\p{L}\d])M\.?P\.?(?=\s*$)/u.exec(text) : null;
  const start = phrase === undefined ? (match?.index ?? -1) : folded.indexOf(phrase);
  if (start < 0) return [];
  const end = start + (phrase?.length ?? match?.[0].length ?? 0);
  // "je nach Gewicht ab 14,50": the least is printed, here or further right.
  if (FROM.test(folded.slice(end))) return [];
  const base = {
    currency: null,
    addOn: false,
    decimals: 0,
    tail: "",
    letter: "",
    amountHundredths: null,
    form: "market" as const,
  };
  return [{ start, end, text: text.slice(start, end), ...base }];
}

/** Overlaps happen when cents follow a mark ("8€50" is also read as a bare 50): the first token wins. */
function withoutOverlaps(tokens: readonly PriceToken[]): PriceToken[] {
  const kept: PriceToken[] = [];
  for (const token of tokens) {
    const last = kept.at(-1);
    if (last === undefined || token.start >= last.end) kept.push(token);
  }
  return kept;
}

const BETWEEN_HOURS = /^\s*(?:[-–—]|to|till|bis|a|à|do|tot|s\/d|sampai|hasta|alle|às)\s*$/i;

/** "11.30 - 14.30" are hours: minutes end in 0 or 5 on a quarter, and the later one is past noon or has two digits. */
function withoutHours(tokens: readonly PriceToken[], text: string): PriceToken[] {
  const hours = new Set<PriceToken>();
  tokens.forEach((token, index) => {
    const next = tokens[index + 1];
    if (next === undefined || !isClock(token) || !isClock(next)) return;
    if (!BETWEEN_HOURS.test(text.slice(token.end, next.start))) return;
    if ((next.amountHundredths ?? 0) >= 1000) hours.add(token).add(next);
  });
  return tokens.filter((token) => !hours.has(token));
}

function isClock({ form, decimals, amountHundredths }: PriceToken): boolean {
  if (form !== "decimal" || decimals !== 2 || amountHundredths === null || amountHundredths > 2400)
    return false;
  return [0, 15, 30, 45].includes(amountHundredths % 100);
}
