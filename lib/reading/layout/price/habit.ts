import type { PriceToken } from "./scan.ts";

/** How one menu writes its prices, learned from all its lines: what is a price on one menu is a count on another. */
export type PriceHabit = {
  /** ISO code most printed marks speak for, null when no mark was printed. */
  currency: string | null;
  /** "S12" at a line's end is "$12" here. */
  dollars: boolean;
  /** Integers without any mark are prices here ("Margherita 9"). */
  bareIntegers: boolean;
  /** Prices have two decimals here, so a grouped "4,006" is "4,00" with a misread mark. */
  cents: boolean;
};

const ENDS_LINE = /^[\s.)\]|_,:;*-]*$/;

export function learnPriceHabit(
  lines: readonly { text: string; tokens: readonly PriceToken[] }[],
): PriceHabit {
  const votes = new Map<string, number>();
  let dollars = 0;
  let dollarish = 0;
  let decimals = 0;
  let certain = 0;
  let bareAtEnd = 0;
  for (const { text, tokens } of lines) {
    for (const token of tokens) {
      if (token.currency !== null) votes.set(token.currency, (votes.get(token.currency) ?? 0) + 1);
      if (token.text.includes("$")) dollars++;
      if (/^S\d/.test(token.text)) dollarish++;
      if (token.decimals === 2) decimals++;
      if (token.form === "marked" || token.form === "round" || token.decimals > 0) certain++;
      else if (ENDS_LINE.test(text.slice(token.end)) && (token.form === "bare" || token.form === "glued"))
        bareAtEnd++;
    }
  }
  const [currency] = [...votes].sort((a, b) => b[1] - a[1])[0] ?? [null];
  return {
    currency,
    dollars: dollars + dollarish >= 2 && dollarish > 0,
    bareIntegers: bareAtEnd >= 2 && bareAtEnd > certain * 0.5,
    cents: decimals >= 3,
  };
}

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
  const misreadMark = habit.cents && token.form === "bare" && /^\d{1,3}[.,]\d{3}$/.test(token.text);
  if (misreadMark) {
    const cents = Math.floor((token.amountHundredths ?? 0) / 1000);
    return { ...token, text: token.text.slice(0, -1), amountHundredths: cents, form: "decimal", decimals: 2 };
  }
  if (/^S\d/.test(token.text)) {
    if (habit.dollars) return { ...token, form: "marked", text: `$${token.text.slice(1)}` };
    if (token.form === "dollarish") return null;
    return { ...token, start: token.start + 1, text: token.text.slice(1) };
  }
  if (token.form !== "bare" && token.form !== "glued") return token;
  if ((token.amountHundredths ?? 0) === 0) return null;
  if (!ENDS_LINE.test(text.slice(token.end)) && !alone) return null;
  if (token.form === "glued") return habit.bareIntegers && token.end - token.start >= 2 ? token : null;
  return habit.bareIntegers || alone ? token : null;
}
