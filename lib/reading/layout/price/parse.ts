import type { Price } from "../../reader.ts";
import { isSizeLabel } from "../size-label.ts";
import { type PriceToken, scanPrices } from "./scan.ts";

/**
 * Reads a text that is known to be nothing but the prices of one dish ("klein 7,40 / groß 9,40 €"). A currency mark
 * on one of them speaks for all; `currency` (ISO 4217) is used where no mark is printed. "Market price" and its like
 * give a price whose amount is null; a text without any price gives none.
 */
export function parsePrices(printed: string, currency: string | null): Price[] {
  const text = printed.trim();
  const tokens = scanPrices(text);
  const marked = tokens.find((token) => token.currency !== null)?.currency ?? currency;
  return tokens.map((token, index) => {
    const next = tokens[index + 1];
    return {
      text: token.text,
      amountHundredths: amountOf(token),
      currency: token.amountHundredths === null ? null : (token.currency ?? marked),
      label:
        labelBetween(text, tokens[index - 1]?.end ?? 0, token.start) ??
        (next ? null : trailingLabel(text, token)),
    };
  });
}

const amountOf = ({ amountHundredths, tail }: PriceToken) =>
  amountHundredths !== null && /^\s?k$/i.test(tail) ? amountHundredths * 1000 : amountHundredths;

function labelBetween(text: string, from: number, to: number): string | null {
  const label = text.slice(from, to).replace(/^[\s/|,;:()–—-]+|[\s/|,;:()–—-]+$/g, "");
  return label !== "" && isSizeLabel(label) ? label : null;
}

function trailingLabel(text: string, token: PriceToken): string | null {
  return labelBetween(text, token.end + token.tail.length, text.length);
}
