import { plainLetters } from "#lib/words/client.ts";
import type { FigureRows } from "../local/figures.ts";
import type { UnreadSign } from "../local/unread-sign.ts";
import type { Placed } from "../local/word-spaces.ts";
import { changesBetween } from "./changes-between.ts";
import { type KnownWord, knownWord, knownWordsOfLength, lettersIn } from "./vocabulary.ts";
import { type LetterRows, logLikelihood } from "./word-likelihood.ts";

/** One strip as the recogniser read it, what it hesitated between, and how far ink and ground lie apart (0 to 255). */
export type Reading = {
  characters: Placed[];
  letters: LetterRows;
  figures: FigureRows;
  contrast: number;
  unreadSigns: UnreadSign[];
};

/** Shorter words have too many neighbours: "vin" and "win". */
const MIN_LETTERS = 4;
/** A word whose every letter was read this surely is left alone, known or not. */
const SURE = 0.9;
/**
 * How many nats less likely than what was read a known word may be. On 316 corrections in 50 pictures nearly all within
 * 2.9 were right and nearly all beyond were wrong ("campagne" to "champagne": 8.5), but for long words that were
 * hesitated at throughout ("bouteiffe": 6.4). `doubt` is the sum of what each letter lacks to certainty.
 */
const MAX_LOSS = { own: 2.9, foreign: 1.2, hesitant: 7.2 };
const HESITANT = { letters: 8, doubt: 1.2, lengthDiffers: 1 };
/** More than this share of its letters changed, it is another word. */
const MAX_CHANGED = 0.4;
const ENDINGS = /^(?:s|es|n|en|e|er|d|ed)$/;
/** Steps around a word at the edge of a strip that belong to it. */
const EDGE_STEPS = 4;

/**
 * Handwriting makes the recogniser hesitate, and the letters of its second choice often make a word: "Baucsse" is
 * "Saucisse". Words it hesitated at become the likeliest known word, if the strip itself bears it out; words of
 * the page's language need less proof than others.
 */
export function respell(
  { characters, letters }: Pick<Reading, "characters" | "letters">,
  language: string | null,
): Placed[] {
  const spelled: Placed[] = [];
  for (let i = 0; i < characters.length; ) {
    const first = i;
    while (isLetter(characters[i])) i++;
    const word = characters.slice(first, i);
    const [start] = word;
    if (!start) spelled.push(...characters.slice(first, ++i));
    else {
      const from = (characters[first - 1]?.step ?? Math.max(-1, start.step - EDGE_STEPS)) + 1;
      const to = characters[i]?.step ?? (word.at(-1)?.step ?? 0) + EDGE_STEPS;
      const known = correction(word, (plain) => logLikelihood(letters, from, to, plain), language);
      spelled.push(...(known ? spread(word, known) : word));
    }
  }
  return spelled;
}

function correction(
  word: readonly Placed[],
  likelihoodOf: (plain: string) => number,
  language: string | null,
): string | null {
  const read = plainLetters(word.map(({ text }) => text).join(""));
  if (read.length < MIN_LETTERS || !/^[a-z]+$/.test(read) || isKnown(read)) return null;
  if (word.every(({ confidence }) => confidence >= SURE)) return null;
  const doubt = word.reduce((sum, { confidence }) => sum + 1 - confidence, 0);
  const asRead = likelihoodOf(read);
  let best: string | null = null;
  let bestLikelihood = Number.NEGATIVE_INFINITY;
  for (const { plain, languages } of neighbours(read)) {
    const own = languages.has("any") || (language !== null && languages.has(language));
    const hesitant =
      doubt >= HESITANT.doubt &&
      plain.length >= HESITANT.letters &&
      Math.abs(plain.length - read.length) <= HESITANT.lengthDiffers;
    const maxLoss = own ? (hesitant ? MAX_LOSS.hesitant : MAX_LOSS.own) : MAX_LOSS.foreign;
    const likelihood = likelihoodOf(plain);
    if (likelihood >= asRead - maxLoss && likelihood > bestLikelihood)
      [best, bestLikelihood] = [plain, likelihood];
  }
  return best;
}

/** The known words that differ by so few letters that this may be one of them. */
function neighbours(read: string): KnownWord[] {
  const reach = Math.floor(read.length * MAX_CHANGED);
  const letters = lettersIn(read);
  const found: KnownWord[] = [];
  for (let length = Math.max(MIN_LETTERS, read.length - reach); length <= read.length + reach; length++) {
    for (const known of knownWordsOfLength(length)) {
      // One change adds a letter and takes one away, so more than two bits a change are too many; 20 times faster.
      if (bitsIn(known.lettersIn ^ letters) > 2 * reach) continue;
      if (changesBetween(read, known.plain, reach) <= reach) found.push(known);
    }
  }
  return found;
}

/** Also a plural or another ending of a known word: "pecans", "truffled". */
function isKnown(read: string): boolean {
  return [0, 1, 2].some(
    (ending) =>
      read.length - ending >= MIN_LETTERS &&
      knownWord(read.slice(0, read.length - ending)) !== null &&
      (ending === 0 || ENDINGS.test(read.slice(read.length - ending))),
  );
}

function bitsIn(value: number): number {
  let count = 0;
  for (let rest = value; rest; rest &= rest - 1) count++;
  return count;
}

/** The known word in the place of the one that was read, its first letter or all of it in capitals as before. */
function spread(word: readonly Placed[], known: string): Placed[] {
  const read = word.map(({ text }) => text).join("");
  const capitals = read.match(/\p{Lu}/gu)?.length ?? 0;
  let text = known;
  if (capitals > read.length * 0.7) text = known.toUpperCase();
  else if (/^\p{Lu}/u.test(read)) text = known.charAt(0).toUpperCase() + known.slice(1);
  const confidence = word.reduce((sum, letter) => sum + letter.confidence, 0) / word.length;
  return [...text].map((letter, index) => {
    const position = (index / Math.max(1, text.length - 1)) * (word.length - 1);
    const low = word[Math.floor(position)];
    const high = word[Math.ceil(position)];
    const between = (a = 0, b = 0) => a + (position - Math.floor(position)) * (b - a);
    return {
      text: letter,
      at: between(low?.at, high?.at),
      step: Math.round(between(low?.step, high?.step)),
      weightPx: between(low?.weightPx, high?.weightPx),
      confidence,
    };
  });
}

const isLetter = (placed: Placed | undefined) =>
  placed !== undefined && /^\p{Script=Latin}$/u.test(placed.text);
