import { type Lexicon, type Meaning, stemOf } from "./lexicon.ts";

const joints = ["", "s", "n", "en", "es", "er", "e", "r"];

function wordIn(lexicon: Lexicon, word: string): Meaning | undefined {
  const whole = lexicon.exact.get(word);
  if (whole !== undefined || word.length < 5) return whole;
  // The joint may already have taken the ending: "erdbeer-eis" of "Erdbeeren".
  return lexicon.stemmed.get(word) ?? lexicon.stemmed.get(stemOf(word));
}

/**
 * Takes a German, Dutch or Scandinavian compound apart, last part (the head) first: "zwiebelsuppe" is a soup of
 * onions. A head of fewer than five letters counts only when the rest is known too ("vanilleeis", but not "reis").
 */
export function compoundMeanings(lexicon: Lexicon, word: string): Meaning[] {
  if (word.length < 6) return [];
  for (let cut = 2; cut <= word.length - 3; cut++) {
    const head = wordIn(lexicon, word.slice(cut));
    if (head === undefined) continue;
    const rest = word.slice(0, cut);
    const parts = restMeanings(lexicon, rest);
    if (parts.length > 0 || word.length - cut >= 5) return [head, ...parts];
  }
  for (let length = word.length - 3; length >= 5; length--) {
    const first = lexicon.exact.get(word.slice(0, length));
    if (first !== undefined) return [first];
  }
  return [];
}

function restMeanings(lexicon: Lexicon, rest: string): Meaning[] {
  for (const joint of joints) {
    if (joint !== "" && !rest.endsWith(joint)) continue;
    const bare = rest.slice(0, rest.length - joint.length);
    if (bare.length < 2) continue;
    const known = wordIn(lexicon, bare);
    if (known !== undefined) return [known];
  }
  return rest.length >= 6 ? compoundMeanings(lexicon, rest) : [];
}
