import { plainLetters } from "#lib/words/client.ts";
import { spellChinese } from "./chinese.ts";
import { needsNeighbours, spellPhrases } from "./phrases.ts";
import { knownWord, wordsOf } from "./vocabulary.ts";

const SHARP_S = /(?<=\p{Ll})B(?=\p{Ll}|$)/gu;
/** Polish "with": what follows ends in ą where it would end in a. */
const AFTER_WITH = /(?:^|\s)ze? (?:\p{L}+ )?$/u;
/** The apostrophe between an article and its word is lost as often as an accent. */
const ELISION = /^([LlDd])(\p{L}{3,})$/u;
const ELIDING = new Set(["fr", "it", "ca"]);
const VOWEL = /^[aeiouyhœ]/;

const spellings = new Map<string, ReadonlyMap<string, readonly string[]>>();

/**
 * Puts back the letters that the recogniser lost, in words that one language spells in one way only: "Knodel" on a
 * German menu is "Knödel", "ENTREES" on a French one "ENTRÉES", "Eufs" "Œufs". A word that a language has with and
 * without an accent stays as it was read ("Pate": pâte or pâté). An unknown language changes nothing. Chinese that is
 * printed in traditional characters gets those back that came out simplified.
 */
export function spellAsPrinted(text: string, language: string | null): string {
  if (language?.startsWith("zh")) return spellChinese(text, language === "zh-Hant");
  const spoken = (language ?? "").split("-")[0] ?? "";
  const known = spellingsIn(spoken);
  if (!known.size) return text;
  const words = text.replace(/\p{Script=Latin}{3,}/gu, (word, at: number) => {
    const spelled =
      spellingOf(word, known, text.slice(0, at)) ?? (ELIDING.has(spoken) ? elided(word, known) : null);
    return spelled === null || accentsIn(spelled) < accentsIn(word) ? word : inCaseOf(word, spelled, spoken);
  });
  return spellPhrases(words, spoken);
}

/** Null where the word is unknown or may be spelled in several ways. */
function spellingOf(
  word: string,
  known: ReadonlyMap<string, readonly string[]>,
  before: string,
): string | null {
  const spelled = known.get(plainLetters(word)) ?? known.get(plainLetters(word.replace(SHARP_S, "ss"))) ?? [];
  const [only, other] = spelled;
  if (only === undefined || other === undefined) return only ?? null;
  const instrumental = spelled.find((one) => one.endsWith("ą"));
  const nominative = spelled.find((one) => one.endsWith("a"));
  if (spelled.length > 2 || instrumental === undefined || nominative === undefined) return null;
  return AFTER_WITH.test(before) ? instrumental : nominative;
}

/** "loignon" is "l'oignon" when nothing is called "loignon". */
function elided(word: string, known: ReadonlyMap<string, readonly string[]>): string | null {
  const [, article, rest = ""] = ELISION.exec(word) ?? [];
  const plain = plainLetters(rest);
  if (article === undefined || !VOWEL.test(plain) || knownWord(plainLetters(word))) return null;
  const spelled = known.get(plain);
  return spelled?.length === 1 ? `${article}'${spelled[0]}` : null;
}

/** What was read with an accent was printed with one, and the word is another. */
const accentsIn = (word: string) => word.match(/[^\p{ASCII}]/gu)?.length ?? 0;

function inCaseOf(word: string, spelled: string, language: string): string {
  const letters = word.replace(/[^\p{L}]/gu, "");
  if (letters === letters.toLocaleUpperCase(language)) return spelled.toLocaleUpperCase(language);
  return /^\p{Lu}/u.test(word) ? spelled.charAt(0).toLocaleUpperCase(language) + spelled.slice(1) : spelled;
}

/** Plain letters to what may be printed; a word that has no accent in any spelling is there as it is. */
function spellingsIn(language: string): ReadonlyMap<string, readonly string[]> {
  const ready = spellings.get(language);
  if (ready) return ready;
  const known = new Map<string, readonly string[]>();
  for (const word of wordsOf(language)) {
    for (const plain of [plainLetters(word), ...misreadLigatures(word)])
      if (!needsNeighbours(plain, language))
        known.set(plain, [...new Set([...(known.get(plain) ?? []), word])]);
  }
  spellings.set(language, known);
  return known;
}

/** "œ" comes out as "oe", "e" or "ce"; what is another word by that is none of the language's. */
function misreadLigatures(word: string): string[] {
  if (!word.includes("œ")) return [];
  return ["e", "ce"]
    .map((read) => plainLetters(word.replace("œ", read)))
    .filter((plain) => !knownWord(plain));
}
