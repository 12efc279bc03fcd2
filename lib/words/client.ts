export type { Allergen } from "./allergens.ts";
export { ALLERGENS } from "./allergens.ts";
export { plainLetters, plainWords } from "./plain-letters.ts";
