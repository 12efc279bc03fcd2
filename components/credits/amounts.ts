/** A price as the diner writes it. How many decimals a currency has is its own affair: 500 is 5.00 USD, and 500 JPY. */
export function moneyText(locale: string, minor: number, currency: string): string {
  return new Intl.NumberFormat(locale, { style: "currency", currency }).format(minor / unitOf(currency));
}

/** What one credit of a pack costs, with one decimal more than the currency has where that says something. */
export function creditPriceText(
  locale: string,
  pack: { priceMinor: number; credits: number },
  currency: string,
): string {
  const digits = digitsOf(currency);
  const format = new Intl.NumberFormat(locale, {
    style: "currency",
    currency,
    minimumFractionDigits: digits,
    maximumFractionDigits: digits + 1,
  });
  return format.format(pack.priceMinor / unitOf(currency) / pack.credits);
}

/** Credits that came (+), went (−) or did neither. */
export function signedText(locale: string, credits: number): string {
  return new Intl.NumberFormat(locale, { signDisplay: "exceptZero" }).format(credits);
}

function digitsOf(currency: string): number {
  const format = new Intl.NumberFormat("en", { style: "currency", currency });
  return format.resolvedOptions().maximumFractionDigits ?? 2;
}

function unitOf(currency: string): number {
  return 10 ** digitsOf(currency);
}
