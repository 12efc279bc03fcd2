import { plainLetters } from "#lib/words/client.ts";
import {
  type ClassColumns,
  columnsOf,
  type Likelihoods,
  type LogRows,
  logRows,
} from "../local/likelihoods.ts";

/** How likely each plain letter is at each step of a strip: rows of SYMBOLS values, the blank first. */
export type LetterRows = LogRows;

const LETTERS = "abcdefghijklmnopqrstuvwxyz";
const SYMBOLS = LETTERS.length + 1;
/** No class is ever quite impossible; without a floor one unseen letter would rule a word out for good. */
const FLOOR = 2e-4;

export function letterColumns(alphabet: readonly string[]): ClassColumns {
  return columnsOf(alphabet, (character) => {
    const plain = plainLetters(character);
    return plain.length === 1 ? LETTERS.indexOf(plain) + 1 : 0;
  });
}

/** Adds up a letter's capital, small and accented classes: chalk mixes "bieRe" and "biere" freely. */
export const letterRows = (likelihoods: Likelihoods, columns: ClassColumns): LetterRows =>
  logRows(likelihoods, columns, { width: SYMBOLS, floor: FLOOR });

/** Logarithm of the likelihood that the steps from..to say this word of plain letters, however it lies in them (CTC). */
export function logLikelihood({ rows, steps }: LetterRows, from: number, to: number, word: string): number {
  const size = 2 * word.length + 1;
  const column = (i: number) => (i % 2 ? word.charCodeAt((i - 1) / 2) - 96 : 0);
  let before = new Float64Array(size).fill(Number.NEGATIVE_INFINITY);
  let now = new Float64Array(size);
  before[0] = 0;
  for (let step = Math.max(0, from); step < Math.min(steps, to); step++) {
    for (let i = 0; i < size; i++) {
      let sum = before[i] ?? 0;
      if (i >= 1) sum = logAdd(sum, before[i - 1] ?? 0);
      if (i >= 3 && i % 2 && column(i) !== column(i - 2)) sum = logAdd(sum, before[i - 2] ?? 0);
      now[i] = sum + (rows[step * SYMBOLS + column(i)] ?? 0);
    }
    [before, now] = [now, before];
  }
  return logAdd(before[size - 1] ?? 0, before[size - 2] ?? 0);
}

function logAdd(a: number, b: number): number {
  const [low, high] = a < b ? [a, b] : [b, a];
  return low === Number.NEGATIVE_INFINITY ? high : high + Math.log1p(Math.exp(low - high));
}
