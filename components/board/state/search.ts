import type { DishView } from "#lib/menus/client.ts";
import { plainWords } from "#lib/words/client.ts";

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
    text = plainWords(wordsOf(dish, dietWords).filter(Boolean).join(" "));
    folded.set(dish, text);
  }
  return text;
}

/** Whether every word of the query stands somewhere in the dish. Parts of words count: CJK has no spaces. */
export function matches(dish: DishView, query: string, dietWords: DietWords = {}): boolean {
  const text = foldedDish(dish, dietWords);
  return plainWords(query)
    .split(" ")
    .every((word) => text.includes(word));
}
