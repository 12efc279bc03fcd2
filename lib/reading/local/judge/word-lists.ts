import { plainLetters } from "#lib/words/client.ts";

/** Printed words in the form in which they and the word lists meet; what an apostrophe or hyphen joins is one word. */
export function wordsOf(text: string): string[] {
  return plainLetters(text).match(/\p{L}+(?:['’-]\p{L}+)*/gu) ?? [];
}

const WHOLE_WORD_LETTERS = 4;

/** A test for a list of words: short ones must match wholly, longer ones may be the beginning of a word. */
export function wordMatcher(list: string): (word: string) => boolean {
  const whole = new Set<string>();
  const beginnings = new Set<string>();
  for (const word of list.split(/\s+/).filter(Boolean)) {
    (word.length <= WHOLE_WORD_LETTERS ? whole : beginnings).add(word);
  }
  return (word) => {
    if (whole.has(word)) return true;
    for (let length = WHOLE_WORD_LETTERS + 1; length <= word.length; length++) {
      if (beginnings.has(word.slice(0, length))) return true;
    }
    return false;
  };
}
