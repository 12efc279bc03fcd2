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

const folded = new WeakMap<DishView, string>();

function foldedDish(dish: DishView): string {
  let text = folded.get(dish);
  if (text === undefined) {
    text = fold([dish.name, dish.secondName, dish.description, dish.section].join(" "));
    folded.set(dish, text);
  }
  return text;
}

/** Whether every word of the query stands somewhere in the dish. Parts of words count: CJK has no spaces. */
export function matches(dish: DishView, query: string): boolean {
  const text = foldedDish(dish);
  return fold(query)
    .split(" ")
    .every((word) => text.includes(word));
}
