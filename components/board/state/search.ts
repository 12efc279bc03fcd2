import type { DishView } from "#lib/menus/client.ts";

/** Letters that have no decomposition but that a phone keyboard of another language cannot type. */
const LETTERS: Record<string, string> = {
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ø: "o",
  ł: "l",
  đ: "d",
  ı: "i",
  ð: "d",
  þ: "th",
};

/** Text as search compares it: no case, no accents or vowel marks, full-width forms made plain, one space. */
export function fold(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[ßæœøłđıðþ]/g, (letter) => LETTERS[letter] ?? letter)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** What diet marks are called in the diner's language: one language for the whole visit. */
export type DietWords = Record<string, string>;

const folded = new WeakMap<DishView, string>();

/** Everything a diner may know a dish by: as printed, translated, in English, what is in it, what the menu marks it as. */
function wordsOf(dish: DishView, dietWords: DietWords): (string | null | undefined)[] {
  const { details } = dish;
  return [
    dish.name,
    dish.secondName,
    dish.description,
    dish.section,
    dish.english,
    details?.translation,
    details?.explanation,
    ...(details?.ingredients ?? []),
    ...(details?.diet ?? []).flatMap((mark) => [mark, dietWords[mark]]),
  ];
}

function foldedDish(dish: DishView, dietWords: DietWords): string {
  let text = folded.get(dish);
  if (text === undefined) {
    text = fold(wordsOf(dish, dietWords).filter(Boolean).join(" "));
    folded.set(dish, text);
  }
  return text;
}

/** Whether every word of the query stands somewhere in the dish. Parts of words count: CJK has no spaces. */
export function matches(dish: DishView, query: string, dietWords: DietWords = {}): boolean {
  const text = foldedDish(dish, dietWords);
  return fold(query)
    .split(" ")
    .every((word) => text.includes(word));
}
