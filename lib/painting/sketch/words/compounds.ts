import { type Lexicon, type Meaning, stemOf } from "./lexicon.ts";

const joints = ["", "s", "n", "en", "es", "er", "e", "r"];

/** "Hirschgulaschsuppe" has three parts. Without a bound, "reisreisreis…" would take seconds: two heads at each cut. */
const mostParts = 4;

function wordIn(lexicon: Lexicon, word: string): Meaning | undefined {
  const whole = lexicon.exact.get(word);
  // Under six letters a stem is too short to trust: "gour-mande" is no mandu.
  if (whole !== undefined || word.length < 6) return whole;
  // The joint may already have taken the ending: "erdbeer-eis" of "Erdbeeren".
  return lexicon.stemmed.get(word) ?? lexicon.stemmed.get(stemOf(word));
}

function restMeanings(lexicon: Lexicon, rest: string, parts: number): Meaning[] {
  for (const joint of joints) {
    if (!rest.endsWith(joint)) continue;
    const bare = rest.slice(0, rest.length - joint.length);
    const known = bare.length < 2 ? undefined : wordIn(lexicon, bare);
    if (known !== undefined) return [known];
  }
  return parts > 1 ? compoundMeanings(lexicon, rest, parts - 1) : [];
}

/**
 * Takes a German, Dutch or Scandinavian compound apart, last part (the head) first: "zwiebelsuppe" is a soup of
 * onions. A head of fewer than five letters counts only when the rest is known too ("vanilleeis", but not "reis").
 */
export function compoundMeanings(lexicon: Lexicon, word: string, parts = mostParts): Meaning[] {
  if (word.length < 6) return [];
  for (let cut = 2; cut <= word.length - 3; cut++) {
    const head = wordIn(lexicon, word.slice(cut));
    if (head === undefined) continue;
    const rest = restMeanings(lexicon, word.slice(0, cut), parts);
    if (rest.length > 0 || word.length - cut >= 5) return [head, ...rest];
  }
  for (let length = word.length - 3; length >= 5; length--) {
    const first = lexicon.exact.get(word.slice(0, length));
    if (first !== undefined) return [first];
  }
  return [];
}
