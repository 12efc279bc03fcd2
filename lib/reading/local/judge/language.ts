import { pageLanguage } from "../../spelling/page-language.ts";
import { FOOD_WORDS } from "./food-words.ts";
import { wordMatcher, wordsOf } from "./word-lists.ts";

const MATCHERS = Object.entries(FOOD_WORDS)
  .filter(([language]) => language !== "any" && language !== "others")
  .map(([language, words]) => [language, wordMatcher(Object.values(words).join(" "))] as const);

/** A printed currency settles close calls between sisters (Malay and Indonesian, Danish and Swedish). */
const SPOKEN_WITH: Record<string, string> = {
  MYR: "ms",
  IDR: "id",
  SEK: "sv",
  DKK: "da",
  PLN: "pl",
  CZK: "cs",
  HUF: "hu",
  RON: "ro",
  TRY: "tr",
  VND: "vi",
  BRL: "pt",
  GBP: "en",
  USD: "en",
};
const CURRENCY_BONUS = 0.25;
/** Less than this and the words fit several languages by chance. */
const MIN_SCORE = 1.5;

/** Drawn differently in Taiwan and Hong Kong; the recogniser tends to simplify, so a few of them are proof. */
const TRADITIONAL = /[麵飯湯餃雞鴨鵝豬魚蝦蔥薑醬鹹燒滷燉鍋雲餛飩腸滑類個顆義東鮮辣貢絲寶雙紅綠價號點]/gu;
const SIMPLIFIED = /[面饭汤饺鸡鸭鹅猪鱼虾葱姜酱咸烧卤炖锅云馄饨肠类个颗义东鲜贡丝宝双红绿价号点]/gu;
const TRADITIONAL_SHARE = 0.15;

/**
 * BCP 47 tag of the language that dishes are named in; null when nothing speaks for one. Where two languages are printed
 * the first names the dishes, so names are asked before all else. The words that menus are spelled with tell more
 * languages, and sisters better, than the beginnings of food words: of 88 menus 4 came out wrong instead of 11.
 */
export function menuLanguage(
  names: readonly string[],
  texts: readonly string[],
  printedCurrency: string | null,
): string | null {
  const guessed = guessLanguage(names, printedCurrency) ?? guessLanguage(texts, printedCurrency);
  if (guessed !== null && /^(?:zh|ja)/.test(guessed)) return guessed;
  const spoken = pageLanguage(names) ?? pageLanguage(texts);
  // Of the two sisters only Malay's spelling is known.
  return spoken === null || (spoken === "ms" && guessed === "id") ? guessed : spoken;
}

/** BCP 47 tag of the language that most words speak for; null when too few do. */
export function guessLanguage(texts: readonly string[], printedCurrency: string | null): string | null {
  const all = texts.join("\n");
  const letters = all.match(/\p{L}/gu)?.length ?? 0;
  const kana = all.match(/[\p{Script=Hiragana}\p{Script=Katakana}]/gu)?.length ?? 0;
  const han = all.match(/\p{Script=Han}/gu)?.length ?? 0;
  if (letters && (han + kana) / letters > 0.4) {
    return kana / (han + kana) > 0.15 || printedCurrency === "JPY" ? "ja" : chinese(all);
  }
  const scores = new Map<string, number>();
  for (const word of new Set(wordsOf(all))) {
    const speakers = MATCHERS.filter(([, matches]) => matches(word));
    // A word of many languages says little about each.
    for (const [language] of speakers)
      scores.set(language, (scores.get(language) ?? 0) + 1 / speakers.length ** 1.5);
  }
  const local = SPOKEN_WITH[printedCurrency ?? ""];
  if (local) scores.set(local, (scores.get(local) ?? 0) * (1 + CURRENCY_BONUS));
  const [best] = [...scores].sort((a, b) => b[1] - a[1]);
  return best && best[1] >= MIN_SCORE ? best[0] : null;
}

function chinese(text: string): string {
  const traditional = text.match(TRADITIONAL)?.length ?? 0;
  const simplified = text.match(SIMPLIFIED)?.length ?? 0;
  return traditional > (traditional + simplified) * TRADITIONAL_SHARE ? "zh-Hant" : "zh-Hans";
}
