import { plainLetters } from "#lib/words/client.ts";
import { knownWord } from "./vocabulary.ts";

/** Fewer words than this may be anybody's. */
const MIN_WORDS = 4;
/** The first language must have this many times what the second has to be the page's. */
const CLEARLY = 1.3;

/** The language that most of these texts' known words speak for; null when none clearly does. */
export function pageLanguage(texts: readonly string[]): string | null {
  const votes = new Map<string, number>();
  const words = new Set(texts.flatMap((text) => plainLetters(text).match(/[a-z]{3,}/g) ?? []));
  let counted = 0;
  for (const word of words) {
    const languages = [...(knownWord(word)?.languages ?? [])].filter((language) => language !== "any");
    if (languages.length) counted++;
    // A word of many languages says little about each.
    for (const language of languages)
      votes.set(language, (votes.get(language) ?? 0) + 1 / languages.length ** 1.5);
  }
  const [first, second] = [...votes].sort((a, b) => b[1] - a[1]);
  if (!first || counted < MIN_WORDS || first[1] < CLEARLY * (second?.[1] ?? 0)) return null;
  return first[0];
}

/** How many of a text's letters stand in words that are known. */
export function lettersKnown(text: string): number {
  const words = plainLetters(text).match(/[a-z]{3,}/g) ?? [];
  return words.reduce((sum, word) => sum + (knownWord(word) ? word.length : 0), 0);
}
