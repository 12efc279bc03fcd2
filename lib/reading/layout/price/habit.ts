import { pageLanguage } from "../../spelling/page-language.ts";
import { median } from "../fragment.ts";
import { VOLUME_SLIP } from "../size-label.ts";
import { learnPrint, type PrintHabit } from "./as-printed.ts";
import { speaksEuro } from "./euro-language.ts";
import type { PriceToken } from "./scan.ts";

/** How one menu writes its prices, learned from all its lines: what is a price on one menu is a count on another. */
export type PriceHabit = {
  /** ISO code most printed marks speak for, null when no mark was printed. */
  currency: string | null;
  /** "S12" at a line's end is "$12" here. */
  dollars: boolean;
  /** "$14,50" on a menu in euros: the recogniser has no euro sign and took one for a dollar sign. */
  strayDollars: boolean;
  /** Integers that go up by one so often that they number the dishes. */
  numbering: ReadonlySet<number>;
  /** A capital that stands before so many amounts that it is a mark ("P120" for "₱120"); null when there is none. */
  letterMark: string | null;
  /** Integers without any mark are prices here ("Margherita 9"). */
  bareIntegers: boolean;
  /** Prices have two decimals here, so a grouped "4,006" is "4,00" with a misread mark. */
  cents: boolean;
  /** What stands between units and cents here. */
  separator: "," | ".";
  /** A euro sign follows the amount, so that a stray "6" after it may be one. */
  trailingEuro: boolean;
  /** Letters hang on so many amounts that they stand for a mark the recogniser does not know ("120L" for "120 ₺"). */
  unknownMark: boolean;
  /** Such a mark is also read as the digit 1 ("1601" for "160 ₺"). */
  markReadAsOne: boolean;
  /** "45K" is 45,000 here and not 45 Kč. */
  kilo: boolean;
  /** Cents are set small and high, so "12⁵⁰ €" was read as "1250 €". */
  raisedCents: boolean;
  /** Amounts are written out here: "fourteen". */
  words: boolean;
  /** How prices are printed here, down to the comma. */
  print: PrintHabit;
  /** Median of the amounts that are certainly prices, in hundredths; 0 when there are none. */
  typicalHundredths: number;
};

type Scanned = { text: string; tokens: readonly PriceToken[] };

const IN_A_ROW = 4;

const ENDS_LINE = /^[\s.)\]|_,:;*-]*$/;

const isCertain = (token: PriceToken) =>
  token.amountHundredths !== null &&
  (token.form === "marked" || token.form === "round" || token.form === "decimal") &&
  !VOLUME_SLIP.test(token.text);

export function endsLine(text: string, token: PriceToken): boolean {
  return ENDS_LINE.test(text.slice(token.end + token.tail.length));
}

export function learnPriceHabit(lines: readonly Scanned[]): PriceHabit {
  const tokens = lines.flatMap((line) => line.tokens);
  const certain = tokens.filter(isCertain);
  const atEnd = lines.flatMap(({ text, tokens: own }) => own.filter((token) => endsLine(text, token)));
  const bareAtEnd = atEnd.filter((token) => token.form === "bare" || token.form === "glued");
  const tails = atEnd.flatMap((token) => (/^\s?k$/.test(token.tail) ? [] : token.tail.trim() || []));
  const unknownMark = tails.length >= 3 && tails.length >= atEnd.length * 0.2;
  const long = bareAtEnd.filter((token) => token.tail === "" && token.text.length >= 3);
  const dollarish = tokens.filter((token) => /^S\d/.test(token.text)).length;
  const dollars = tokens.filter((token) => token.text.includes("$")).length;
  // "79 K" is 79 Kč where Czech is printed: č is not in the recogniser's alphabet.
  const loneKs = tails.filter((tail) => /^K$/.test(tail)).length;
  const isCzech = loneKs >= 3 && pageLanguage(lines.map((line) => line.text)) === "cs";
  return {
    currency: mostVoted(tokens) ?? (isCzech ? "CZK" : currencyOfTails(tails)),
    dollars: dollars + dollarish >= 2 && dollarish > 0,
    strayDollars: dollars > 0 && tokens.filter((token) => token.currency === "EUR").length > dollars * 2,
    numbering: numbersInARow(tokens),
    letterMark: frequentLetter(atEnd),
    bareIntegers: bareAtEnd.length >= 2 && bareAtEnd.length > certain.length * 0.4,
    cents: tokens.filter((token) => token.decimals === 2).length >= 3,
    separator: separatorOf(certain),
    trailingEuro:
      certain.filter((token) => /\d.*[€∈EeCc]$/.test(token.text)).length >=
      Math.max(2, certain.length * 0.25),
    unknownMark,
    markReadAsOne:
      unknownMark &&
      long.length >= 2 &&
      long.filter((token) => token.text.endsWith("1")).length >= long.length * 0.5,
    kilo:
      !isCzech &&
      !tails.some((tail) => /^K[Ečc.]/.test(tail)) &&
      tails.filter((tail) => /^[kK]$/.test(tail)).length >= 2,
    raisedCents:
      hasRaisedCents(certain) ||
      (speaksEuro(lines.map((line) => line.text)) && hasLostPoints(certain, bareAtEnd)),
    print: learnPrint(tokens),
    words: isWordy(tokens, certain.length + bareAtEnd.length),
    typicalHundredths: median(
      (certain.length >= 2 ? certain : bareAtEnd).map((token) => token.amountHundredths ?? 0),
    ),
  };
}

/** "189 Kč" and "780円" without their marks in the recogniser's alphabet: "KE", and 月, 用 or 网 on every price. */
function currencyOfTails(tails: readonly string[]): string | null {
  if (tails.some((tail) => /^K[Ečc]/.test(tail))) return "CZK";
  const yen = tails.filter((tail) => /^[月用网円]$/u.test(tail)).length;
  return yen >= 3 && yen >= tails.length * 0.5 ? "JPY" : null;
}

const MIN_WORDY = 3;

/** A dish may end in a number ("Quattro", "Formule deux"); most of a menu's dishes do not. */
function isWordy(tokens: readonly PriceToken[], inFigures: number): boolean {
  const wordy = tokens.filter(({ form }) => form === "words").length;
  return wordy >= MIN_WORDY && wordy > inFigures;
}

/** Prices do not come as 201, 202, 203, 204. */
function numbersInARow(tokens: readonly PriceToken[]): Set<number> {
  const integers = new Set(
    tokens.flatMap(({ form, text, amountHundredths }) =>
      form === "bare" && /^\d{3}$/.test(text) && amountHundredths !== null ? amountHundredths / 100 : [],
    ),
  );
  const reach = (from: number, step: number): number =>
    integers.has(from + step) ? 1 + reach(from + step, step) : 0;
  return new Set([...integers].filter((own) => reach(own, 1) + reach(own, -1) >= IN_A_ROW - 1));
}

function frequentLetter(atEnd: readonly PriceToken[]): string | null {
  const counts = new Map<string, number>();
  for (const { letter } of atEnd) if (letter !== "") counts.set(letter, (counts.get(letter) ?? 0) + 1);
  const [top] = [...counts].sort((a, b) => b[1] - a[1]);
  return top !== undefined && top[1] >= 4 && top[1] >= atEnd.length * 0.4 ? top[0] : null;
}

function separatorOf(certain: readonly PriceToken[]): "," | "." {
  const commas = certain.filter((token) => /\d,\d/.test(token.text)).length;
  const points = certain.filter((token) => /\d\.\d/.test(token.text)).length;
  if (commas !== points) return commas > points ? "," : ".";
  return certain.some((token) => token.currency === "EUR") ? "," : ".";
}

/** No dish costs 350 €: where all prices are so high, in fives, and none has cents, the point between them was lost. */
function hasRaisedCents(certain: readonly PriceToken[]): boolean {
  const western = certain.filter((token) => /^(?:EUR|GBP|CHF)$/.test(token.currency ?? ""));
  if (western.length < 4 || western.length < certain.length) return false;
  const lost = western.filter(({ decimals, amountHundredths: amount }) => {
    return decimals === 0 && amount !== null && amount >= 10_000 && amount % 500 === 0;
  });
  return lost.length >= western.length * 0.9;
}

/** The same without any mark, on a menu in a language of the euro: nothing there costs 980. */
function hasLostPoints(certain: readonly PriceToken[], bareAtEnd: readonly PriceToken[]): boolean {
  if (bareAtEnd.length < 4 || certain.length > bareAtEnd.length * 0.2) return false;
  const lost = bareAtEnd.filter(
    ({ amountHundredths: amount }) => amount !== null && amount >= 20_000 && amount % 500 === 0,
  );
  return lost.length >= bareAtEnd.length * 0.8;
}

function mostVoted(tokens: readonly PriceToken[]): string | null {
  const votes = new Map<string, number>();
  for (const { currency } of tokens)
    if (currency !== null) votes.set(currency, (votes.get(currency) ?? 0) + 1);
  return [...votes].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}
