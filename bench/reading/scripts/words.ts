import { dishWords } from "./dish-words.ts";
import type { Script } from "./typefaces.ts";

const letters = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];
const codes = letters.flatMap((first) => letters.map((second) => first + second));
/** German alone would leave out the accents that other menus in Latin letters are full of. */
const otherLatin = ["en", "fr", "es", "it", "pl", "cs", "tr", "pt", "sv", "hu"];
const dishesCountTimes = 2;
/** "South Georgia and the South Sandwich Islands" is no line of a menu. */
const maxLetters = 24;

/** Names of countries and languages as Unicode gives them in a language, without lists of our own. */
function names(language: string, type: "region" | "language", every = 1): string[] {
  const displayed = new Intl.DisplayNames([language], { type, fallback: "none" });
  return codes
    .flatMap((code) => displayed.of(type === "region" ? code : code.toLowerCase()) ?? [])
    .filter((_, i) => i % every === 0);
}

/** What lines are put together from; names that a language has none of its own for come in Latin letters, and go. */
export function wordsOf({ name, language }: Script): string[] {
  const isLatin = name === "Latn";
  const words = [
    ...names(language, "region"),
    ...names(language, "language"),
    ...(isLatin ? otherLatin.flatMap((other) => names(other, "region", 6)) : []),
    ...Array.from({ length: dishesCountTimes }, () => dishWords[name] ?? []).flat(),
  ];
  return words.filter(
    (word) => word.length > 1 && word.length <= maxLetters && (isLatin || !/[A-Za-z]/.test(word)),
  );
}
