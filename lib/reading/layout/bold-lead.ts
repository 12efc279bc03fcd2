import type { OcrLine } from "../local/ocr.ts";
import type { Draft } from "./drafts.ts";

/**
 * Bold type against the regular type behind it on 12 lines of one menu: its lightest word had 1.12 times the weight of
 * the heaviest regular word or more, its mean 1.24 times. Slanting light makes a line fade from word to word; what the
 * fading within the sides explains is no step between them.
 */
const STEP = { words: 1.08, mean: 1.12 };
/** What differs more than this within one side is no typeface. */
const EVEN = 1.45;
/**
 * The share of priced names with a lead from which a menu is taken to set its names so, and how many at least. The menu
 * above has 10 of 11; on a blurred photo of another, noise made leads of 4 of 14.
 */
const HABIT = { share: 0.6, names: 3 };

type Word = { from: number; to: number; weight: number };

/** The words that begin a line in bolder type than its rest ("Toast Skagen" of "Toast Skagen räkor, dill"), or null. */
export function boldLead(line: OcrLine, from: number, to: number): string | null {
  const { text, charWeights } = line;
  if (!charWeights || line.vertical || !/^[\p{Lu}\d]/u.test(text.slice(from, to))) return null;
  const words = [...text.slice(from, to).matchAll(/[\p{L}\p{M}'’-]{3,}/gu)].map((match): Word => {
    const start = from + match.index;
    const weights = charWeights.slice(start, start + match[0].length);
    const weight = weights.reduce((sum, own) => sum + own, 0) / weights.length;
    return { from: start, to: start + match[0].length, weight };
  });
  let lead: string | null = null;
  let bestRatio = STEP.mean;
  words.slice(1).forEach((right, index) => {
    const ratio = stepBetween(words.slice(0, index + 1), words.slice(index + 1));
    if (ratio < bestRatio || !/^\p{Ll}/u.test(text.slice(right.from))) return;
    bestRatio = ratio;
    lead = text.slice(from, words[index]?.to).trim();
  });
  return lead;
}

/** How many times as heavy the left words are, fading aside; 0 where the two sides are not two even typefaces. */
function stepBetween(left: readonly Word[], right: readonly Word[]): number {
  const [a, b] = [left.map(({ weight }) => weight), right.map(({ weight }) => weight)];
  const uneven = [a, b].some((side) => Math.max(...side) > EVEN * Math.min(...side));
  if (uneven || Math.min(...a) < STEP.words * Math.max(...b)) return 0;
  const distance = mean(right.map(middle)) - mean(left.map(middle));
  return (mean(a) + Math.min(0, fading([left, right])) * distance) / mean(b);
}

/** How much weight a line gains with each character, judged within its sides only; below 0 it fades. */
function fading(sides: readonly (readonly Word[])[]): number {
  let together = 0;
  let spread = 0;
  for (const side of sides) {
    const centre = mean(side.map(middle));
    const usual = mean(side.map(({ weight }) => weight));
    for (const word of side) {
      together += (middle(word) - centre) * (word.weight - usual);
      spread += (middle(word) - centre) ** 2;
    }
  }
  return spread ? together / spread : 0;
}

const middle = ({ from, to }: Word) => (from + to) / 2;
const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

/** Two words alone cannot tell bold type from light that fades between them: only names with three speak for a habit. */
const TELLING = /(?:[\p{L}\p{M}'’-]{3,}.*?[^\p{L}\p{M}]){2}[\p{L}\p{M}'’-]{3,}/u;

/** Whether this menu prints name and description on one line, the name in bold. */
export function leadsAreNames(drafts: readonly Draft[]): boolean {
  const first = drafts.flatMap(({ name, prices }) => (prices.length > 0 && name[0] ? name[0] : []));
  const worded = first.filter(({ text }) => /\p{L}\s+\p{L}/u.test(text));
  const led = worded.filter(({ boldLead, text }) => boldLead && TELLING.test(text)).length;
  return led >= HABIT.names && led >= worded.length * HABIT.share;
}
