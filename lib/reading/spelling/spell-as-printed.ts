import { plainLetters } from "#lib/words/client.ts";
import { spellChinese } from "./chinese.ts";

import { wordsOf } from "./vocabulary.ts";

/** Letters that the recogniser's alphabet lacks: it always prints their plain sisters, or for "ß" a B. */
const UNREADABLE = /[^\p{ASCII}àäéèìíòóüúáāēīōū]/u;
/** An accent that it knows it drops now and then; in a short word the plain form may be meant ("pate", "fume"). */
const MIN_LETTERS = 5;

const SHARP_S = /(?<=\p{Ll})B(?=\p{Ll}|$)/gu;

const spellings = new Map<string, ReadonlyMap<string, string>>();

/**
 * Puts back the accents that the recogniser lost, in words that one language spells in one way only:
 * "Knodel" on a German menu is "Knödel", "Entrecote" on a French one "Entrecôte". Capitals stay as they are printed,
 * since many languages drop accents there. An unknown language changes nothing. Chinese that is printed in traditional
 * characters gets those back that came out simplified.
 */
export function spellAsPrinted(text: string, language: string | null): string {
  if (language?.startsWith("zh")) return spellChinese(text, language === "zh-Hant");
  const known = spellingsIn((language ?? "").split("-")[0] ?? "");
  if (!known.size) return text;
  return text.replace(/\p{Script=Latin}{3,}/gu, (word) => {
    if (word === word.toUpperCase()) return word;
    const spelled = known.get(plainLetters(word)) ?? known.get(plainLetters(word.replace(SHARP_S, "ss")));
    if (!spelled) return word;
    return /^\p{Lu}/u.test(word) ? spelled.charAt(0).toUpperCase() + spelled.slice(1) : spelled;
  });
}

/** Plain letters to spelling, for the words that can only be meant so. */
function spellingsIn(language: string): ReadonlyMap<string, string> {
  const ready = spellings.get(language);
  if (ready) return ready;
  const byPlain = new Map<string, Set<string>>();
  for (const word of wordsOf(language)) {
    const plain = plainLetters(word);
    byPlain.set(plain, (byPlain.get(plain) ?? new Set()).add(word));
  }
  const known = new Map<string, string>();
  for (const [plain, words] of byPlain) {
    const [only] = words;
    if (!only || words.size > 1 || only === plain) continue;
    if (UNREADABLE.test(only) || only.length >= MIN_LETTERS) known.set(plain, only);
  }
  spellings.set(language, known);
  return known;
}
