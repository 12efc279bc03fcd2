import { UNREAD_MARK } from "../../spelling/spell-price.ts";
import { VOLUME_SLIP } from "../size-label.ts";
import { endsLine, type PriceHabit } from "./habit.ts";
import type { PriceToken } from "./scan.ts";

/** A volume is far cheaper than any dish: "0,51" beside prices around 3,50 is "0,5 l". */
const VOLUME_BELOW = 0.4;
/** How far off the menu's median an amount must be before it is taken for a slip of the recogniser. */
const TOO_HIGH = 2.5;
const FAR_TOO_HIGH = 8;
/** The cheapest thing on a menu costs at least this share of the usual dish. */
const CHEAPEST = 0.08;

/**
 * Whether a token is a price under the menu's habit, and how it then reads; null when it is none.
 * `alone`: nothing else but prices stands on the line.
 */
export function acceptPrice(
  token: PriceToken,
  text: string,
  alone: boolean,
  habit: PriceHabit,
): PriceToken | null {
  const amount = token.amountHundredths;
  if (amount === null) return token;
  if (token.form === "words") return habit.words ? token : null;
  const litres = VOLUME_SLIP.test(token.text)
    ? Number(token.text.slice(2).replace(/[^\d]/g, "").slice(0, 2))
    : null;
  if (litres !== null && litres < habit.typicalHundredths * VOLUME_BELOW) return null;
  if (habit.letterMark !== null && token.letter === habit.letterMark) {
    const start = token.start - 1;
    return { ...token, start, text: text.slice(start, token.end), form: "marked", letter: "" };
  }
  if (
    habit.raisedCents &&
    amount >= 10_000 &&
    (token.form === "marked" || (token.form === "bare" && endsLine(text, token)))
  ) {
    const text = token.text.replace(/\d{2}(?!.*\d)/, (cents) => `${habit.separator}${cents}`);
    return { ...token, text, amountHundredths: amount / 100, decimals: 2 };
  }
  if (habit.strayDollars && token.currency === null && token.text.includes("$"))
    return { ...token, text: token.text.replace("$", "€"), currency: "EUR" };
  if (token.form === "marked" || token.form === "round") return withLostPoint(token, habit) ?? token;
  if (habit.numbering.has(amount / 100)) return token;
  const repaired = repairMark(token, habit);
  if (repaired !== null) return repaired;
  if (/^S\d/.test(token.text)) {
    if (habit.dollars) return { ...token, form: "marked", text: `$${token.text.slice(1)}` };
    if (token.form === "dollarish") return null;
    return { ...token, start: token.start + 1, text: token.text.slice(1) };
  }
  const tail = token.tail.trim();
  if (/^[kK]$/.test(tail) && (habit.kilo || tail === "k")) return withTail(token, text, amount * 1000);
  if (tail !== "" && habit.unknownMark && endsLine(text, token)) return withTail(token, text, amount);
  if (token.form === "decimal") return token;
  if (amount === 0 || (!endsLine(text, token) && !alone) || isOddThousand(token)) return null;
  if (habit.typicalHundredths > 3000 && isHour(token, text)) return null;
  if (tail !== "") return null;
  if (token.form === "glued") return habit.bareIntegers && token.end - token.start >= 2 ? token : null;
  return habit.bareIntegers || alone ? token : null;
}

/** "frokost 11-15" beside prices far above 24. */
function isHour({ start, end, amountHundredths }: PriceToken, text: string): boolean {
  const range = /\d\s?[-–]\s?$/.test(text.slice(0, start)) || /^\s?[-–]\s?\d/.test(text.slice(end));
  return range && (amountHundredths ?? 0) <= 2400;
}

/** "10057" is a postcode or a recogniser's dream: prices above a thousand are round or grouped. */
function isOddThousand({ amountHundredths, text }: PriceToken): boolean {
  return /^\d{4,}$/.test(text) && (amountHundredths ?? 0) % 500 !== 0;
}

function withTail(token: PriceToken, text: string, amountHundredths: number): PriceToken {
  const end = token.end + token.tail.length;
  return {
    ...token,
    end,
    text: text.slice(token.start, end).trim(),
    form: "marked",
    amountHundredths,
    tail: "",
  };
}

/** Amounts that only make sense once their last digit is seen as a currency mark, or their cents as cents. */
function repairMark(token: PriceToken, habit: PriceHabit): PriceToken | null {
  const amount = token.amountHundredths ?? 0;
  const digits = token.text;
  if (habit.cents && token.form === "bare" && /^\d{1,3}[.,]\d{3}$/.test(digits)) {
    return cut(token, Math.floor(amount / 1000), { form: "decimal", decimals: 2 });
  }
  if (token.form !== "bare" || !/^\d{2,5}$/.test(digits)) return null;
  if (habit.markReadAsOne && digits.endsWith("1") && digits.length >= 3)
    return cut(token, Math.floor(amount / 1000) * 100, { mark: UNREAD_MARK });
  const typical = habit.typicalHundredths;
  if (typical === 0 || amount < typical * TOO_HIGH) return null;
  const shorter = Math.floor(amount / 1000) * 100;
  const nearTypical = (value: number) => value >= typical * 0.25 && value <= typical * TOO_HIGH;
  if (habit.trailingEuro && /[6e]$/.test(digits) && nearTypical(shorter))
    return cut(token, shorter, { form: "marked", mark: "€" });
  const pointed = withLostPoint(token, habit);
  return pointed && { ...pointed, form: "decimal" };
}

/** "150" or "150 €" that can only be 1,50; null when it may be what it says. */
function withLostPoint(token: PriceToken, habit: PriceHabit): PriceToken | null {
  const amount = token.amountHundredths ?? 0;
  if (token.decimals > 0 || !/(?<!\d)\d{1,3}[05](?=\s?\D?$)/.test(token.text) || amount < 10_000) return null;
  if (
    habit.typicalHundredths === 0 ||
    amount < habit.typicalHundredths * TOO_HIGH ||
    !hasLostPoint(amount, habit)
  )
    return null;
  const text = token.text.replace(/\d{2}(?!.*\d)/, (cents) => `${habit.separator}${cents}`);
  return { ...token, text, amountHundredths: amount / 100, decimals: 2 };
}

/** "150" beside prices around 12 is "1,50": a coffee may cost a tenth of a dish, but nothing ten times of one. */
function hasLostPoint(amount: number, { cents, currency, typicalHundredths: typical }: PriceHabit): boolean {
  const asCents = amount / 100;
  if (asCents > typical * TOO_HIGH) return false;
  if (cents) return asCents >= typical * CHEAPEST;
  return (
    (currency === "EUR" || currency === "GBP") &&
    amount >= typical * FAR_TOO_HIGH &&
    asCents >= typical * CHEAPEST
  );
}

/** Its last digit is none; `mark`: what stands in its place, if anything does. */
function cut(
  token: PriceToken,
  amountHundredths: number,
  { mark = "", ...change }: Partial<PriceToken> & { mark?: string },
): PriceToken {
  return { ...token, ...change, text: token.text.slice(0, -1) + mark, amountHundredths };
}
