/** What is paid where a language is mostly spoken, with the range in which the middle price of a menu can lie. */
const USUAL: Record<string, [currency: string, from: number, to: number]> = {
  de: ["EUR", 1, 90],
  fr: ["EUR", 1, 90],
  it: ["EUR", 1, 90],
  es: ["EUR", 0.8, 90],
  pt: ["EUR", 0.8, 60],
  nl: ["EUR", 1, 90],
  ca: ["EUR", 1, 90],
  et: ["EUR", 1, 90],
  fi: ["EUR", 1, 90],
  hr: ["EUR", 1, 90],
  sk: ["EUR", 1, 90],
  pl: ["PLN", 4, 300],
  cs: ["CZK", 20, 1500],
  tr: ["TRY", 20, 3000],
  id: ["IDR", 2_000, 500_000],
  ms: ["MYR", 1, 150],
  vi: ["VND", 5_000, 900_000],
  sv: ["SEK", 20, 900],
  da: ["DKK", 20, 900],
  no: ["NOK", 20, 900],
  hu: ["HUF", 300, 20_000],
  ro: ["RON", 4, 250],
  ja: ["JPY", 80, 20_000],
  "zh-Hant": ["TWD", 10, 3_000],
  "zh-Hans": ["CNY", 2, 500],
};

/** Country calling codes that overrule the language. */
const BY_PHONE: [RegExp, string][] = [
  [/(?:\+|00)41[\s(]/, "CHF"],
  [/(?:\+|00)44[\s(]/, "GBP"],
  [/(?:\+|00)852[\s-]?\d/, "HKD"],
  [/(?:\+|00)61[\s(]/, "AUD"],
  [/(?:\+|00)1[\s(-]\d{3}|\(\d{3}\) ?\d{3}-\d{4}|\b\d{3}-\d{3}-\d{4}\b/, "USD"],
];

/** A sign that several countries share, on a page in one of their languages. */
const BY_SIGN: [RegExp, Record<string, string>][] = [
  [/\$\s?\d|\d\s?\$/g, { en: "USD", "zh-Hant": "TWD" }],
  [/[¥￥]\s?\d/g, { "zh-Hans": "CNY", ja: "JPY" }],
  [/£\s?\d/g, { en: "GBP" }],
];
/** One sign alone may be a misread letter. */
const MIN_SIGNS = 2;

/**
 * ISO 4217 code for prices printed without one: from a phone number on the page, else
 * from a sign that the language gives a country, else from the language where the
 * prices are plausible for it (Spanish is also spoken where the peso is). Null when neither says.
 */
export function inferCurrency(
  texts: readonly string[],
  language: string | null,
  amountsHundredths: readonly number[],
): string | null {
  const all = texts.join("\n");
  const byPhone = BY_PHONE.find(([pattern]) => pattern.test(all));
  if (byPhone) return byPhone[1];
  const bySign = BY_SIGN.find(([sign]) => (all.match(sign)?.length ?? 0) >= MIN_SIGNS);
  if (bySign) return bySign[1][language ?? ""] ?? null;
  const usual = USUAL[language ?? ""];
  if (!usual || !amountsHundredths.length) return usual?.[0] ?? null;
  const sorted = [...amountsHundredths].sort((a, b) => a - b);
  const middle = (sorted[Math.floor(sorted.length / 2)] ?? 0) / 100;
  const [currency, from, to] = usual;
  return middle >= from && middle <= to ? currency : null;
}
