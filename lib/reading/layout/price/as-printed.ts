import type { PriceToken } from "./scan.ts";

/** How a menu writes what the recogniser reads now so, now so; null where it shows no habit. */
export type PrintHabit = {
  /** Between units and cents. */
  separator: "," | "." | null;
  /** What whole amounts end in: ",-", ".-", ":-". */
  round: string | null;
};

/** So many prices make a habit. A comma is often read as a point, hardly ever the other way round. */
const ENOUGH = 3;
const COMMAS = 0.3;
const POINTS = 0.9;
const CENTS = /(?<=\d)[.,](?=\s?\d{1,2}(?!\d))/;
const ROUND = /[.,:]?\s?[-–—]{1,2}$/;
/** What is left of ",-" when its dash or its comma was lost. */
const HALF_ROUND = /^\s?(?:[.,:]["'=~_]?|[-–—]{1,2})\s*$/;

export function learnPrint(tokens: readonly PriceToken[]): PrintHabit {
  const separators = tokens.flatMap(({ text, decimals }) =>
    decimals > 0 ? (CENTS.exec(text)?.[0] ?? []) : [],
  );
  const rounds = tokens.flatMap(({ text, form }) => (form === "round" ? (ROUND.exec(text)?.[0] ?? []) : []));
  // "165-" has lost its comma and votes for nothing.
  const [round] = [",", ".", ":"].filter(
    (mark) => rounds.filter((one) => one.startsWith(mark)).length >= ENOUGH,
  );
  return {
    separator: separatorOf(separators),
    round: rounds.find((one) => round !== undefined && one.startsWith(round)) ?? null,
  };
}

function separatorOf(printed: readonly string[]): "," | "." | null {
  const commas = printed.filter((mark) => mark === ",").length;
  if (commas >= ENOUGH && commas >= printed.length * COMMAS) return ",";
  const points = printed.length - commas;
  return points >= ENOUGH && points >= printed.length * POINTS ? "." : null;
}

/** The price with the point or comma and the ending that this menu prints; `line` is the text it stands in. */
export function asPrinted(price: PriceToken, line: string, { separator, round }: PrintHabit): PriceToken {
  if (separator !== null && price.decimals > 0)
    return { ...price, text: price.text.replace(CENTS, separator) };
  if (round === null || price.decimals > 0 || price.amountHundredths === null) return price;
  if (price.form === "round") return { ...price, text: price.text.replace(ROUND, round) };
  const rest = line.slice(price.end);
  if (price.form !== "bare" || !HALF_ROUND.test(rest)) return price;
  return { ...price, text: `${price.text}${round}`, end: line.length, form: "round" };
}
