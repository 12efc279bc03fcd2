/**
 * Amounts written out, as some kitchens print them: "fourteen", "vingt-quatre euros", "zwölf Euro fünfzig". Whole numbers
 * from 1 to 99 in seven languages, folded and without anything between their words.
 */
const UNITS = {
  en: "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen",
  de: "eins zwei drei vier funf sechs sieben acht neun zehn elf zwolf dreizehn vierzehn funfzehn sechzehn siebzehn achtzehn neunzehn",
  fr: "un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dixsept dixhuit dixneuf",
  it: "uno due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove",
  es: "uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciseis diecisiete dieciocho diecinueve",
  pt: "um dois tres quatro cinco seis sete oito nove dez onze doze treze quatorze quinze dezasseis dezassete dezoito dezanove",
  nl: "een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien",
} as const;
type Language = keyof typeof UNITS;

const TENS: Record<Language, string> = {
  en: "twenty thirty forty fifty sixty seventy eighty ninety",
  de: "zwanzig dreissig vierzig funfzig sechzig siebzig achtzig neunzig",
  fr: "vingt trente quarante cinquante soixante soixantedix quatrevingt quatrevingtdix",
  it: "venti trenta quaranta cinquanta sessanta settanta ottanta novanta",
  es: "veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa",
  pt: "vinte trinta quarenta cinquenta sessenta setenta oitenta noventa",
  nl: "twintig dertig veertig vijftig zestig zeventig tachtig negentig",
};

/** How a ten and a unit are put together. */
const JOINED: Record<Language, (ten: string, unit: string) => string[]> = {
  en: (ten, unit) => [ten + unit],
  de: (ten, unit) => [`${unit.replace(/^eins$/, "ein")}und${ten}`],
  fr: (ten, unit) => [ten + unit, `${ten}et${unit}`],
  it: (ten, unit) => [(/^[uo]/.test(unit) ? ten.slice(0, -1) : ten) + unit],
  es: (ten, unit) => [ten === "veinte" ? `veinti${unit}` : `${ten}y${unit}`],
  pt: (ten, unit) => [`${ten}e${unit}`],
  nl: (ten, unit) => [`${unit}en${ten}`],
};

const AMOUNTS: ReadonlyMap<string, number> = new Map(
  (Object.keys(UNITS) as Language[]).flatMap((language) => {
    const units = UNITS[language].split(" ");
    const tens = TENS[language].split(" ");
    // French counts on from ten after sixty and eighty: "soixante-douze".
    const most = language === "fr" ? 19 : 9;
    return [
      ...units.map((unit, i): [string, number] => [unit, i + 1]),
      ...tens.flatMap((ten, i) => [
        [ten, (i + 2) * 10] as [string, number],
        ...units
          .slice(0, most)
          .flatMap((unit, j) =>
            JOINED[language](ten, unit).map((word): [string, number] => [word, (i + 2) * 10 + j + 1]),
          ),
      ]),
      ["quatrevingts", 80] as [string, number],
    ];
  }),
);

const CURRENCIES: Record<string, string> = {
  euro: "EUR",
  euros: "EUR",
  eur: "EUR",
  dollar: "USD",
  dollars: "USD",
  pound: "GBP",
  pounds: "GBP",
  franken: "CHF",
};
const HALVES = /^(?:et demie?|und ein halb|and a half|e mezzo|y medi[oa]|e meia|en een half)$/;
/** "twenty-six and a half", with a currency in between, is six words. */
const MOST_WORDS = 7;

/** An amount in words that ends a line; `currency` is null where none is named. `text` is folded (lower case, no accents). */
export function amountInWords(
  text: string,
): { start: number; hundredths: number; currency: string | null } | null {
  const words = [...text.matchAll(/\p{L}+/gu)];
  const last = words.at(-1);
  if (last === undefined || /[\p{L}\p{N}]/u.test(text.slice(last.index + last[0].length))) return null;
  for (let from = Math.max(0, words.length - MOST_WORDS); from < words.length; from++) {
    const amount = wholeAmount(words.slice(from).map(([word]) => word));
    if (amount !== null) return { start: words[from]?.index ?? 0, ...amount };
  }
  return null;
}

function wholeAmount(words: readonly string[]): { hundredths: number; currency: string | null } | null {
  const at = words.findIndex((word) => word in CURRENCIES);
  const main = AMOUNTS.get((at < 0 ? words : words.slice(0, at)).join(""));
  if (at < 0) return main === undefined ? null : { hundredths: main * 100, currency: null };
  const rest = words.slice(at + 1);
  const cents = rest.length === 0 ? 0 : HALVES.test(rest.join(" ")) ? 50 : AMOUNTS.get(rest.join(""));
  if (main === undefined || cents === undefined) return null;
  return { hundredths: main * 100 + cents, currency: CURRENCIES[words[at] ?? ""] ?? null };
}
