import { plainLetters } from "#lib/words/client.ts";

/**
 * Small words of languages that are printed on menus almost only where one pays in euros. Spanish and Portuguese are
 * left out for the pesos and reais of the Americas, English for everywhere else.
 */
const SMALL_WORDS = new Set([
  "du",
  "des",
  "aux",
  "avec",
  "et",
  "und",
  "mit",
  "vom",
  "della",
  "alla",
  "dei",
  "met",
  "een",
  "ja",
]);
const ENOUGH = 4;

export function speaksEuro(lines: readonly string[]): boolean {
  const words = lines.flatMap((line) => plainLetters(line).split(/[^\p{L}]+/u));
  return words.filter((word) => SMALL_WORDS.has(word)).length >= ENOUGH;
}
