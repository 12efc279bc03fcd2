import { lexiconSources } from "../lexicon/index.ts";
import { tokensOf } from "./normalise.ts";

/**
 * What a term says. `food`: it is that food; `hint`: it is usually that food, if nothing else is named (a sauce, an
 * ingredient); `pieces` lie on it; `tint` colours the sauce; `vessel` and `raws` (drawings beside it) as named.
 */
export type Meaning = {
  food: string | null;
  hint: string | null;
  /** A dish word hints stronger than an ingredient: "carbonara" is spaghetti before "bacon" is bacon. */
  strong: boolean;
  pieces: string[];
  tint: string | null;
  vessel: string | null;
  raws: string[];
  /** Foods that always come with it: fish and chips. */
  sides: string[];
  /** Says that no animal is in it. */
  meatless: boolean;
};

const signs = new Map([
  ["*", "food"],
  ["?", "hint"],
  ["+", "piece"],
  ["~", "tint"],
  ["@", "vessel"],
  ["&", "raw"],
  ["=", "side"],
  ["!", "meatless"],
]);

function meaningOf(effects: string): Meaning {
  const meaning: Meaning = {
    food: null,
    hint: null,
    strong: false,
    pieces: [],
    tint: null,
    vessel: null,
    raws: [],
    sides: [],
    meatless: false,
  };
  for (const effect of effects.split(/\s+/).filter((part) => part !== "")) {
    const strong = effect.startsWith("??");
    const name = effect.slice(strong ? 2 : 1);
    const sign = signs.get(effect.charAt(0));
    if (sign === "food") meaning.food = name;
    else if (sign === "hint") Object.assign(meaning, { hint: name, strong });
    else if (sign === "piece") meaning.pieces.push(name);
    else if (sign === "tint") meaning.tint = name;
    else if (sign === "vessel") meaning.vessel = name;
    else if (sign === "raw") meaning.raws.push(name);
    else if (sign === "side") meaning.sides.push(name);
    else if (sign === "meatless") meaning.meatless = true;
    else throw new Error(`The lexicon has an effect without a sign: ${effect}`);
  }
  return meaning;
}

export type Lexicon = {
  /** Whole phrases, words joined by one space; ideographic terms without spaces. */
  exact: Map<string, Meaning>;
  /** The same by word stem, for plurals and cases. */
  stemmed: Map<string, Meaning>;
  longestWords: number;
  longestIdeographs: number;
};

const endings =
  /(?:ischer|ische[snm]?|ern|ami|ach|ych|lar|ler|arna|erna|orna|ene|ens|ies|em|en|er|es|et|ow|ou|om|ie|ne|s|e|i|a|o|y|n|u|x)$/;

/** Cuts one inflection; never below four letters, where different foods become the same. */
export function stemOf(word: string): string {
  const stem = word.replace(endings, "");
  return stem.length >= 4 ? stem : word;
}

export const stemPhrase = (phrase: string) => phrase.split(" ").map(stemOf).join(" ");

/** "*stew : goulash" may come first, and "*stew ~brown +beef : goulash" says more of the same stew. */
function isBare({ food, pieces, tint, sides }: Meaning): boolean {
  return food !== null && pieces.length === 0 && tint === null && sides.length === 0;
}

/** Adds one phrase; of two entries with the same phrase the first one counts, or the one that says more of the same food. */
function learn(lexicon: Lexicon, term: string, meaning: Meaning): void {
  const tokens = tokensOf(term);
  if (tokens.length === 0) return;
  const ideographic = tokens.every((token) => token.ideographic);
  const phrase = tokens.map((token) => token.text).join(ideographic ? "" : " ");
  const known = lexicon.exact.get(phrase);
  if (known === undefined || (isBare(known) && known.food === meaning.food))
    lexicon.exact.set(phrase, meaning);
  if (ideographic) {
    lexicon.longestIdeographs = Math.max(lexicon.longestIdeographs, phrase.length);
    return;
  }
  lexicon.longestWords = Math.max(lexicon.longestWords, tokens.length);
  const stemmed = stemPhrase(phrase);
  if (!lexicon.stemmed.has(stemmed)) lexicon.stemmed.set(stemmed, meaning);
}

function build(): Lexicon {
  const lexicon: Lexicon = { exact: new Map(), stemmed: new Map(), longestWords: 1, longestIdeographs: 1 };
  for (const entry of lexiconSources.flatMap((source) => source.split("\n"))) {
    const [effects, terms] = entry.split(" : ");
    if (effects === undefined || terms === undefined) continue;
    const meaning = meaningOf(effects.trim());
    for (const term of terms.split(",")) learn(lexicon, term, meaning);
  }
  return lexicon;
}

let built: Lexicon | undefined;

/** Built once, on first use: 6 ms. */
export function lexicon(): Lexicon {
  built ??= build();
  return built;
}
