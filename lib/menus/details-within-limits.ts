import type { DishDetails, Kitchen } from "#lib/reading/index.ts";
import { cutLine, cutLineOrNull } from "./clean-text.ts";
import { MENU_LIMITS } from "./limits.ts";
import { StoredDetails } from "./stored-picture.ts";
import type { DetailsView } from "./view.ts";

/** What a model explains, held to our limits: it may say anything, and rows must always be readable again. */

const ITEM_CHARS = 60;
const INGREDIENTS = 12;
const MARKS = 8;

function cutAll(texts: string[], count: number): string[] {
  return texts
    .slice(0, count)
    .map((text) => cutLine(text, ITEM_CHARS))
    .filter(Boolean);
}

export function detailsWithinLimits(said: DishDetails): DetailsView {
  const { nameChars, explanationChars } = MENU_LIMITS;
  return StoredDetails.parse({
    translation: cutLineOrNull(said.translation, nameChars),
    explanation: cutLineOrNull(said.explanation, explanationChars),
    ingredients: cutAll(said.ingredients, INGREDIENTS),
    cooking: cutLineOrNull(said.cooking, nameChars),
    taste: cutLineOrNull(said.taste, nameChars),
    spice: [0, 1, 2, 3].includes(said.spice) ? said.spice : null,
    diet: cutAll(said.diet, MARKS),
    allergens: said.allergens.slice(0, 14).map(({ allergen, grade, words }) => ({
      allergen: cutLine(allergen, ITEM_CHARS),
      grade,
      words: cutLine(words, nameChars),
    })),
  });
}

export function kitchenWithinLimits({ cuisine, place, plating }: Kitchen): Kitchen {
  const { sectionChars, explanationChars } = MENU_LIMITS;
  return {
    cuisine: cutLineOrNull(cuisine, sectionChars),
    place: cutLineOrNull(place, sectionChars),
    plating: cutLineOrNull(plating, explanationChars),
  };
}
