import { knownWord } from "../../spelling/vocabulary.ts";
import { FOOD_CHARACTERS, FOOD_SYLLABLES, GOODS_CHARACTERS } from "./characters.ts";
import { FOOD_WORDS } from "./food-words.ts";
import { GOODS_WORDS } from "./goods-words.ts";
import { PLAIN_WORDS } from "./plain-words.ts";
import { PRINT_WORDS } from "./print-words.ts";
import { listFinder, termsOf, wordMatcher } from "./word-lists.ts";

/**
 * What one entry of a page is. `made`: something as one orders it, a dish, a drink or two foods put together. `raw`:
 * a single foodstuff, which a shop sells too. `goods`: what other prints offer. `unknown`: no word of it is known.
 */
export type EntryKind = "made" | "raw" | "goods" | "unknown";

/** Of the shortest words nearly every one is food in some language. */
const SHORT_FOOD = new Set(
  "ham egg tea pie cod riz vin kip nem pho rum gin ale ipa bun jam pea eel lox blt eis tee".split(" "),
);
const longEnough = (words: string) =>
  words
    .split(/\s+/)
    .filter((word) => word.length > 3 || SHORT_FOOD.has(word))
    .join(" ");

/** "Tomaten" is tomato, "Tomatensuppe" is not. */
const RAW_ENDING = 3;
const MADE = Object.values(FOOD_WORDS).map(({ made }) => made);
const isMadeWord = wordMatcher(longEnough(MADE.join(" ")));
/** Languages that put what a dish is at the end of one word: "Zirbenschnaps", "lohikeitto", "fiskesuppe". */
const { de, nl, sv, da, hu, others } = FOOD_WORDS;
const COMPOUNDING = [de, nl, sv, da, hu, others].map(({ made }) => longEnough(made));
const isMadeCompound = wordMatcher(COMPOUNDING.join(" "), { compounds: true });
const RAW_WORDS = Object.values(FOOD_WORDS).map(({ raw }) => longEnough(raw));
const isRawCompound = wordMatcher(RAW_WORDS.join(" "));
/** In which languages a word is a foodstuff. */
const rawIn = listFinder(RAW_WORDS, { maxEnding: RAW_ENDING });
const isPlainWord = wordMatcher(PLAIN_WORDS, { maxEnding: 0 });
const isGoodsWord = wordMatcher(Object.values(GOODS_WORDS).join(" "), { maxEnding: 2, compounds: true });
const isMenuWord = wordMatcher(PRINT_WORDS.menu);
const isHouseWord = wordMatcher(PRINT_WORDS.house);
const FOOD_CHARACTER = new RegExp(`[${FOOD_CHARACTERS}]`, "u");
const GOODS_CHARACTER = new RegExp(`[${GOODS_CHARACTERS}]`, "u");
/** Shorter words of the spelling's vocabulary are somebody's word for anything. */
const MIN_VOCABULARY_LETTERS = 5;

/** Weight as on packets; also on steaks and long drinks, so that it only speaks of what is sold raw as well. */
const WEIGHED = /\d[\s-]?(?:gr?|lbs?|oz|ml|kcal)\b/iu;
/** Drinks that are weighed where they are sold dry: "Darjeeling 100 g". */
const isDriedDrink = wordMatcher(
  "tea tee the te herbata caj cay coffee kaffee cafe caffe koffie kawa kava kahve espresso assam darjeeling sencha rooibos oolong matcha earl-grey",
);
/** Size or duration, as of tools and services. */
const SIZED = /\d[\s-]?(?:cm|mm|min)\b|(?:\bper|\bpro)\s?(?:day|night|hour|stunde|tag|nacht)\b/iu;
/** Sold by weight, which next to nothing on a menu is. */
const BY_WEIGHT =
  /\bkg\b|\d[\s-]?kg\b|(?:\bper|\ble|\bal|\bpro|\/)\s?(?:kilo|lb|pound)\b|公斤|[半一二三四五六七八九十\d]\s?[斤兩两錢]/iu;

export function goodsWordsOf(text: string): string[] {
  return [...termsOf(text).filter(isGoodsWord), ...(text.match(GOODS_CHARACTER) ?? [])];
}

const isGoods = (text: string) => goodsWordsOf(text).length > 0;

/** What stands under a heading: `made` when it names dishes, drinks or a course. "Museum café" says nothing. */
export function headingKind(text: string): EntryKind {
  const terms = termsOf(text);
  const speaksOfMenus = terms.some((term) => isMenuWord(term) || isMadeWord(term));
  if (!isGoods(text)) return speaksOfMenus ? "made" : "unknown";
  return speaksOfMenus || terms.some(isHouseWord) ? "unknown" : "goods";
}

/** What a whole page is of. A house may be called anything, so only a word for menus makes its tomatoes dishes. */
export function titleKind(text: string): EntryKind {
  const kind = headingKind(text);
  return kind === "made" && !termsOf(text).some(isMenuWord) ? "unknown" : kind;
}

/** As the kinds, but `paired` are two foodstuffs: "lemon and basil" is a dish, a tea, a candle. */
function foodIn(text: string): "made" | "paired" | "raw" | "unknown" {
  if (FOOD_CHARACTER.test(text) || FOOD_SYLLABLES.test(text)) return "made";
  const raws: ReadonlySet<number>[] = [];
  for (const word of new Set(termsOf(text))) {
    if (isPlainWord(word)) continue;
    const languages = rawIn(word);
    if (languages) raws.push(languages);
    else if (isMadeWord(word) || isMadeCompound(word) || isRawCompound(word) || isVocabulary(word))
      return "made";
  }
  // A list of words in two languages names every food twice.
  const together = raws.some((first, index) =>
    raws.slice(index + 1).some((second) => [...first].some((language) => second.has(language))),
  );
  if (together) return "paired";
  return raws.length ? "raw" : "unknown";
}

/**
 * The kind of an entry where it stands: a foodstuff under drinks is ordered, a name that nobody knows is at least
 * something to eat there, and anything under a shop's department is sold. A title only decides what the entry leaves open.
 */
export function entryKind(
  { name, description }: { name: string; description: string | null },
  section: EntryKind,
  title: EntryKind,
): EntryKind {
  const text = `${name} ${description ?? ""}`;
  // A dish may be described as served in a flower pot; what is named after goods, or after nothing to eat, is goods.
  const offered = isGoods(name) || (isGoods(text) && foodIn(name) !== "made");
  if (offered || section === "goods" || BY_WEIGHT.test(text)) return "goods";
  const food = foodIn(text);
  if (food === "made") return WEIGHED.test(text) && termsOf(text).some(isDriedDrink) ? "goods" : "made";
  if (title === "goods") return "goods";
  if (food === "paired") return "made";
  if (SIZED.test(text) || (food === "raw" && WEIGHED.test(text))) return "goods";
  if (food === "raw") return section === "made" || title === "made" ? "made" : "raw";
  return section === "made" ? "raw" : "unknown";
}

function isVocabulary(word: string): boolean {
  return word.length >= MIN_VOCABULARY_LETTERS && knownWord(word) !== null;
}
