/** One number as menus print it; `decimals` says how many digits followed a decimal mark (0 when none). */
export type PrintedNumber = {
  start: number;
  end: number;
  hundredths: number;
  decimals: 0 | 1 | 2;
  grouped: boolean;
};

/** The largest amount taken for a price, in main units: 9,999,999 VND is a banquet; a phone number is longer. */
const MAX_MAIN_UNITS = 9_999_999;

/**
 * Recognisers swap look-alikes next to digits. Every replacement keeps the length, so that indexes into the
 * result are indexes into the printed text.
 */
export function repairDigits(text: string): string {
  return text
    .replace(/(?<=[\d.,]\s?)[Oo](?=[\d.,]|\b)|(?<=\b|[$€£S])[Oo](?=[.,]\d)/g, "0")
    .replace(/(?<=\d[.,]|\d)[oO](?![\p{L}])/gu, "0")
    .replace(/(?<![\p{L}])[lI|](?=\d*[.,]\d)|(?<=\d)[lI|](?=\d*[.,]\d{2})/gu, "1")
    .replace(/[·•](?=\d{2}(?!\d))(?<=\d[·•])/g, ".")
    .replace(/[，﹐‚]/g, ",")
    .replace(/[．。](?=\d)/g, ".")
    .replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0));
}

// In order: thousands with cents (1.200,00) · first of two glued prices (7,409,40) · thousands by mark (1.200) · thousands by
// space, only where a mark or "000" proves them, since "80 100" is small and large · cents · cents with a stray space · tenths.
const NUMBER = new RegExp(
  [
    /\d{1,3}(?:([.,'’\s])\d{3})+[.,]00(?!\d)/,
    /\d{1,4}[.,]\d{2}(?=\d{1,3}[.,]\d)/,
    /\d{1,3}(?:[.,'’]\d{3})+(?![.,]?\d)/,
    /\d{1,3}(?:\s\d{3})+(?=\s?(?:Kč|Kc|Ft|₫|đ|VND|kr|lei|,-))/,
    /\d{1,3}(?:\s\d{3})*\s000(?!\d)/,
    /\d{1,5}[.,]\d{2}(?!\d)/,
    /\d{1,4}[.,]\s\d{2}(?![\d.,])/,
    /\d{1,4}\s[.,]\s?\d{2}(?!\d)/,
    /\d{1,4}[.,]\d(?!\d)/,
    /\d+/,
  ]
    .map((part) => part.source)
    .join("|"),
  "g",
);

/** Every number in a text already passed through {@link repairDigits}, left to right, "7,409,40" as two. */
export function numbersIn(text: string): PrintedNumber[] {
  const found: PrintedNumber[] = [];
  for (const match of text.matchAll(NUMBER)) {
    const number = understand(match[0], match.index);
    if (number !== null) found.push(number);
  }
  return found;
}

function understand(printed: string, start: number): PrintedNumber | null {
  const end = start + printed.length;
  const compact = printed.replace(/\s/g, "");
  const decimal = /^(\d+)[.,](\d{1,2})$/.exec(compact);
  if (decimal !== null) {
    const [, whole = "0", part = "0"] = decimal;
    const hundredths = Number(whole) * 100 + Number(part.padEnd(2, "0"));
    return { start, end, hundredths, decimals: part.length === 1 ? 1 : 2, grouped: false };
  }
  const withoutCents = compact.replace(/(?<=\d{3})[.,]00$/, "");
  const digits = withoutCents.replace(/\D/g, "");
  if (digits.length === 0 || Number(digits) > MAX_MAIN_UNITS) return null;
  return {
    start,
    end,
    hundredths: Number(digits) * 100,
    decimals: 0,
    grouped: digits.length < compact.length,
  };
}
