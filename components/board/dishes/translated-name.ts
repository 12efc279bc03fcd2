import type { DishView } from "#lib/menus/client.ts";
import { plainWords } from "#lib/words/client.ts";

/** The name in the diner's language; null when it says nothing that is not printed already. */
export function translationOf(dish: DishView): string | null {
  const translation = dish.details?.translation ?? null;
  if (translation === null) return null;
  const printed = [dish.name, dish.secondName ?? ""].map(plainWords);
  return printed.includes(plainWords(translation)) ? null : translation;
}
