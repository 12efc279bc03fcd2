import { plainLetters } from "#lib/words/client.ts";

/** Printed words in the form in which they and the word lists meet; what an apostrophe or hyphen joins is one word. */
export function wordsOf(text: string): string[] {
  return plainLetters(text).match(/\p{L}+(?:['’-]\p{L}+)*/gu) ?? [];
}

/** Those words parted at apostrophes and hyphens, and each two neighbours joined: "d'asti" has "asti", "hot dog" is "hot-dog". */
export function termsOf(text: string): string[] {
  const words = wordsOf(text).flatMap((word) => word.split(/['’]/));
  const parts = words.filter((word) => word.includes("-")).flatMap((word) => word.split("-"));
  return [...words, ...parts, ...words.slice(1).map((word, index) => `${words[index]}-${word}`)];
}

const WHOLE_WORD_LETTERS = 4;

/**
 * Finds which of several lists of words a word is in: short ones must match wholly, longer ones may be the beginning of
 * a word. `maxEnding` is how many letters may follow; with `compounds` a longer one may also be the end of a word.
 */
export function listFinder(
  lists: readonly string[],
  { maxEnding = Number.POSITIVE_INFINITY, compounds = false } = {},
): (word: string) => ReadonlySet<number> | null {
  const listsOf = new Map<string, Set<number>>();
  lists.forEach((list, index) => {
    for (const word of list.split(/\s+/).filter(Boolean)) {
      listsOf.set(word, (listsOf.get(word) ?? new Set()).add(index));
    }
  });
  return (word) => {
    // Of two joined words the second is meant as well.
    const joint = word.indexOf("-");
    const shortest = Math.max(WHOLE_WORD_LETTERS + 1, word.length - maxEnding, joint + 2);
    for (let length = word.length; length >= shortest; length--) {
      const found = listsOf.get(word.slice(0, length));
      if (found) return found;
    }
    const whole = word.length <= WHOLE_WORD_LETTERS ? listsOf.get(word) : undefined;
    return whole ?? (compounds ? secondPart(word, joint, listsOf) : null);
  };
}

/** A test for one list of words, as above. */
export function wordMatcher(
  list: string,
  options?: Parameters<typeof listFinder>[1],
): (word: string) => boolean {
  const find = listFinder([list], options);
  return (word) => find(word) !== null;
}

/** The first part of a compound has at least so many letters. */
const MIN_FIRST_PART = 3;

function secondPart(
  word: string,
  joint: number,
  listsOf: ReadonlyMap<string, ReadonlySet<number>>,
): ReadonlySet<number> | null {
  // Of two joined words the end of the second alone is no compound.
  const last = joint < 0 ? word.length - WHOLE_WORD_LETTERS - 1 : joint - WHOLE_WORD_LETTERS;
  for (let from = MIN_FIRST_PART; from <= last; from++) {
    const found = listsOf.get(word.slice(from));
    if (found) return found;
  }
  return null;
}
