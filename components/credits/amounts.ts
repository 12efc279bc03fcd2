/** A price as the diner writes it. How many decimals a currency has is its own affair: 500 is 5.00 USD, and 500 JPY. */
export function moneyText(locale: string, minor: number, currency: string): string {
  return new Intl.NumberFormat(locale, asCurrency(locale, currency)).format(minor / unitOf(currency));
}

/** What one credit of a pack costs, with one decimal more than the currency has where that says something. */
export function creditPriceText(
  locale: string,
  pack: { priceMinor: number; credits: number },
  currency: string,
): string {
  const digits = digitsOf(currency);
  const format = new Intl.NumberFormat(locale, {
    ...asCurrency(locale, currency),
    minimumFractionDigits: digits,
    maximumFractionDigits: digits + 1,
  });
  return format.format(pack.priceMinor / unitOf(currency) / pack.credits);
}

/** Credits that came (+), went (−) or did neither. */
export function signedText(locale: string, credits: number): string {
  return new Intl.NumberFormat(locale, { signDisplay: "exceptZero" }).format(credits);
}

/** Among letters that run to the left "US$" falls apart into "$US": there a currency is named by its three letters. */
export function asCurrency(locale: string, currency: string): Intl.NumberFormatOptions {
  const currencyDisplay = locale === "ar" ? "code" : "symbol";
  return { style: "currency", currency, currencyDisplay };
}

function digitsOf(currency: string): number {
  const format = new Intl.NumberFormat("en", { style: "currency", currency });
  return format.resolvedOptions().maximumFractionDigits ?? 2;
}

function unitOf(currency: string): number {
  return 10 ** digitsOf(currency);
}
