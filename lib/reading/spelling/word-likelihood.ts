import { plainLetters } from "#lib/words/client.ts";

/** Logarithms of how likely each plain letter is at each step of a strip: rows of SYMBOLS values, the blank first. */
export type LetterRows = { rows: Float32Array; steps: number };

/** Which classes of the recogniser belong to which column of a row. */
export type LetterColumns = readonly { label: number; column: number }[];

const LETTERS = "abcdefghijklmnopqrstuvwxyz";
const SYMBOLS = LETTERS.length + 1;
/** No class is ever quite impossible; without a floor one unseen letter would rule a word out for good. */
const FLOOR = 2e-4;

/** Class 0 is the blank, class i is `alphabet[i - 1]`. */
export function letterColumns(alphabet: readonly string[]): LetterColumns {
  const columns = [{ label: 0, column: 0 }];
  alphabet.forEach((character, index) => {
    const column = LETTERS.indexOf(plainLetters(character)) + 1;
    if (character !== "" && column > 0 && plainLetters(character).length === 1)
      columns.push({ label: index + 1, column });
  });
  return columns;
}

/** Adds up a letter's capital, small and accented classes: chalk mixes "bieRe" and "biere" freely. */
export function letterRows(
  likelihoods: Float32Array,
  steps: number,
  classes: number,
  columns: LetterColumns,
): LetterRows {
  const rows = new Float32Array(steps * SYMBOLS);
  for (let step = 0; step < steps; step++) {
    for (const { label, column } of columns) {
      const at = step * SYMBOLS + column;
      rows[at] = (rows[at] ?? 0) + (likelihoods[step * classes + label] ?? 0);
    }
  }
  return { rows: rows.map((value) => Math.log(Math.max(FLOOR, value))), steps };
}

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
