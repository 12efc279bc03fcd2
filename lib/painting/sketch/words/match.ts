import { compoundMeanings } from "./compounds.ts";
import { lexicon, type Meaning, stemPhrase } from "./lexicon.ts";
import { type Token, tokensOf } from "./normalise.ts";

/** `beside`: named after "with" or a comma, so it comes along rather than being the dish. */
export type Match = { meaning: Meaning; beside: boolean; ideographic: boolean };

const withWords = new Set(
  "with mit avec con com met med dengan z ze ve ile servi serviert served na au aux auf in von cum i dan und and et e och og y".split(
    " ",
  ),
);

function ideographicMatches(text: string): Meaning[] {
  const { exact, longestIdeographs } = lexicon();
  const found: Meaning[] = [];
  for (let i = 0; i < text.length; ) {
    let taken = 0;
    for (let size = Math.min(longestIdeographs, text.length - i); size > 0 && taken === 0; size--) {
      const meaning = exact.get(text.slice(i, i + size));
      if (meaning === undefined) continue;
      found.push(meaning);
      taken = size;
    }
    i += taken || 1;
  }
  return found;
}

/** The longest phrase of words beginning at `from` that the lexicon knows, by letter or by stem. */
function phraseAt(tokens: Token[], from: number): { meaning: Meaning; size: number } | undefined {
  const { exact, stemmed, longestWords } = lexicon();
  for (let size = Math.min(longestWords, tokens.length - from); size > 0; size--) {
    const words = tokens.slice(from, from + size);
    if (words.some((token) => token.ideographic || token.text === ",")) continue;
    const phrase = words.map((token) => token.text).join(" ");
    const meaning =
      exact.get(phrase) ?? (size > 1 || phrase.length > 4 ? stemmed.get(stemPhrase(phrase)) : undefined);
    if (meaning !== undefined) return { meaning, size };
  }
  return undefined;
}

/** Everything in the text that the lexicon knows, in order. At most 40 matches: nothing on a menu says more. */
export function matchesIn(text: string): Match[] {
  const tokens = tokensOf(text);
  const matches: Match[] = [];
  let beside = false;
  for (let i = 0; i < tokens.length && matches.length < 40; ) {
    const token = tokens[i];
    if (token === undefined) break;
    if (token.ideographic) {
      for (const meaning of ideographicMatches(token.text))
        matches.push({ meaning, beside, ideographic: true });
      i += 1;
      continue;
    }
    const phrase = phraseAt(tokens, i);
    if (phrase !== undefined) {
      matches.push({ meaning: phrase.meaning, beside, ideographic: false });
      i += phrase.size;
      continue;
    }
    if (token.text === "," || withWords.has(token.text)) beside = matches.length > 0;
    else
      for (const meaning of compoundMeanings(lexicon(), token.text))
        matches.push({ meaning, beside, ideographic: false });
    i += 1;
  }
  return matches;
}
