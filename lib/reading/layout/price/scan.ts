import { foldText, MARKET_PRICES } from "../words.ts";
import { numbersIn, type PrintedNumber, repairDigits } from "./amount.ts";
import { isCount } from "./count.ts";
import { markAfter, markBefore } from "./currency.ts";

/**
 * A piece of a line that may be a price. `form` says how it is written, since the form decides how far it is believed:
 * `marked` has a currency mark, `decimal` has cents, `round` ends in a dash ("12.-"), `market` has no amount,
 * `bare` is an integer on its own, `glued` an integer stuck to a Latin word (recognisers drop spaces),
 * `dollarish` an integer after an "S" that may be a "$".
 */
export type PriceForm = "marked" | "decimal" | "round" | "market" | "bare" | "glued" | "dollarish";

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
};

type Trail = { end: number; iso: string | null; cents?: number };

const LATIN = /[\p{Script=Latin}]/u;

/** Everything in a line that could be a price, left to right. Counts, volumes, dates, phones and times are left out. */
export function scanPrices(text: string): PriceToken[] {
  const repaired = repairDigits(text);
  const numbers = numbersIn(repaired);
  const tokens: PriceToken[] = [];
  numbers.forEach((number, index) => {
    const token = readToken(repaired, text, number, numbers[index - 1]?.end ?? 0);
    if (token !== null) tokens.push(token);
  });
  return mergeRoundForms([...tokens, ...marketPrices(text)].sort((a, b) => a.start - b.start));
}

function readToken(
  repaired: string,
  text: string,
  number: PrintedNumber,
  previousEnd: number,
): PriceToken | null {
  const before = repaired.slice(previousEnd, number.start);
  const after = repaired.slice(number.end);
  const lead = markBefore(before);
  const trail: Trail | null = euroBetween(number, after) ?? markAfter(after, number.decimals === 2);
  const round = /^\s?[.,]\s?[-–—_=~]{1,2}(?!\d)/.exec(after) ?? /^\s?[-–—]{1,2}(?=\s*$)/.exec(after);
  if (lead === null && trail === null && (isCount(repaired, number) || isVintage(number))) return null;
  let start = lead === null ? number.start : previousEnd + lead.start;
  let end = number.end;
  let amount = number.hundredths;
  let form: PriceForm = number.decimals > 0 ? "decimal" : "bare";
  if (round !== null && number.decimals === 0) {
    form = "round";
    end += round[0].length;
  }
  const trailAfterRound = form === "round" ? markAfter(repaired.slice(end), true) : null;
  if (trailAfterRound !== null) end += trailAfterRound.end;
  if (trail !== null && form !== "round") {
    end = number.end + trail.end;
    if (trail.cents !== undefined) amount += trail.cents;
  }
  if (lead !== null || trail !== null || trailAfterRound !== null) form = "marked";
  const glued = gluing(repaired, number, lead !== null);
  if (form === "bare" && glued !== null) form = glued;
  if (form === "decimal" && glued === "dollarish") start = number.start - 1;
  if (form === "dollarish") start = number.start - 1;
  const thousands = /^\s?[kK](?![\p{L}\d])/u.exec(repaired.slice(end));
  if (thousands !== null && amount < 100_000 && form !== "marked") {
    end += thousands[0].length;
    amount *= 1000;
    form = "decimal";
  }
  const plus = /\+\s?$/.exec(repaired.slice(0, start));
  return {
    start: plus === null ? start : plus.index,
    end,
    text: text.slice(plus === null ? start : plus.index, end).trim(),
    form,
    amountHundredths: amount,
    currency: lead?.iso ?? trail?.iso ?? trailAfterRound?.iso ?? null,
    addOn: plus !== null,
    decimals: number.decimals,
  };
}

/** 1985 to 2035 is a vintage or the year of opening, unless it is as round as a price in forints. */
function isVintage(number: PrintedNumber): boolean {
  const units = number.hundredths / 100;
  return number.decimals === 0 && !number.grouped && units >= 1985 && units <= 2035 && units % 100 !== 0;
}

/** "8€50": the mark stands where the decimal point would. */
function euroBetween(number: PrintedNumber, after: string): Trail | null {
  const match = number.decimals === 0 ? /^\s?([€£$])\s?(\d{2})(?!\d)/.exec(after) : null;
  if (match === null) return null;
  const iso = match[1] === "€" ? "EUR" : match[1] === "£" ? "GBP" : null;
  return { end: match[0].length, iso, cents: Number(match[2]) };
}

/** How a number hangs on the letters before it: null when it stands free. */
function gluing(repaired: string, number: PrintedNumber, marked: boolean): "glued" | "dollarish" | null {
  const previous = repaired[number.start - 1];
  if (marked || previous === undefined || !LATIN.test(previous)) return null;
  if (previous === "S" && number.end - number.start <= 6 && !/\d/.test(repaired[number.start - 2] ?? ""))
    return "dollarish";
  return "glued";
}

function marketPrices(text: string): PriceToken[] {
  const folded = foldText(text);
  // Folding keeps lengths for the texts that matter here; where it does not, the words cannot be located.
  if (folded.length !== text.length) return [];
  const phrase = MARKET_PRICES.find((words) => folded.includes(words));
  const match = phrase === undefined ? /(?<![\p{L}\d])M\.?P\.?(?=\s*$)/u.exec(text) : null;
  const start = phrase === undefined ? (match?.index ?? -1) : folded.indexOf(phrase);
  if (start < 0) return [];
  const end = start + (phrase?.length ?? match?.[0].length ?? 0);
  const base = { currency: null, addOn: false, decimals: 0, amountHundredths: null, form: "market" as const };
  return [{ start, end, text: text.slice(start, end), ...base }];
}

/** Overlaps happen when cents follow a mark ("8€50" is also read as a bare 50): the first token wins. */
function mergeRoundForms(tokens: PriceToken[]): PriceToken[] {
  const kept: PriceToken[] = [];
  for (const token of tokens) {
    const last = kept.at(-1);
    if (last === undefined || token.start >= last.end) kept.push(token);
  }
  return kept;
}
