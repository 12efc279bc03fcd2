import type { Emission } from "./ctc.ts";
import { median } from "./median.ts";

/**
 * A character with the place of its centre, as a fraction of the strip's width and as a step of the recogniser, and how
 * thick its strokes are on the strip (`strokeWeights`).
 */
export type Placed = { text: string; at: number; step: number; confidence: number; weightPx?: number };

/**
 * The recogniser was trained mostly on Chinese and swallows a third of the spaces between Latin words. Three signs
 * together tell them apart: its own minority vote for a space, how far apart the two letters stand, and how wide the
 * blank between them is, against what is usual in this line (capitals are often set wide apart). Weights: logistic regression on 4479 pairs of letters in
 * rendered menus (528 spaces), which it separates without a fault; the vote alone misses 44, the blank alone 13.
 */
const WEIGHTS = { bias: 1.23, vote: 2.12, gap: 1.96, blank: 0.184, blankRatio: 2.35 };
/** With fewer pairs than this in a line the usual blank is a guess, and hardly wider than this in ordinary print. */
const FEW_PAIRS = 4;
const ORDINARY_BLANK_PX = 4;

const CJK = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const WORD = /[\p{L}\p{N}]/u;

/** Places characters on a strip by its ink and adds the word spaces that were swallowed. Chinese is left as it is. */
export function placeWithSpaces(
  ink: readonly boolean[],
  emissions: readonly Emission[],
  steps: number,
  paddedWidthPx: number,
): Placed[] {
  const centrePx = (emission: Emission) => ((emission.step + 0.5) / steps) * paddedWidthPx;
  const pairs = emissions.slice(1).map((right, i) => {
    const left = emissions[i] ?? right;
    return { gap: right.step - left.step, blankPx: widestBlank(ink, centrePx(left), centrePx(right)) };
  });
  const usualGap = Math.max(1, median(pairs.map(({ gap }) => gap)));
  const lineBlankPx = median(pairs.map(({ blankPx }) => blankPx));
  const usualBlankPx = pairs.length < FEW_PAIRS ? Math.min(lineBlankPx, ORDINARY_BLANK_PX) : lineBlankPx;
  const placed: Placed[] = [];
  emissions.forEach((emission, i) => {
    const pair = pairs[i - 1];
    const before = placed.at(-1)?.text ?? " ";
    const mayPart = before !== " " && emission.text !== " " && partable(before, emission.text);
    if (pair && mayPart) {
      const { gap, blankPx } = pair;
      const score =
        WEIGHTS.bias +
        WEIGHTS.vote * Math.log(emission.spaceVote + 0.001) +
        WEIGHTS.gap * (gap / usualGap) +
        WEIGHTS.blank * (blankPx - usualBlankPx) +
        WEIGHTS.blankRatio * Math.max(0, Math.log((blankPx + 1) / (usualBlankPx + 1)));
      const middlePx = centrePx(emission) - (gap / steps) * (paddedWidthPx / 2);
      if (score > 0)
        placed.push({
          text: " ",
          at: middlePx / ink.length,
          step: emission.step - Math.ceil(gap / 2),
          confidence: emission.confidence,
        });
    }
    const at = Math.min(1, centrePx(emission) / ink.length);
    placed.push({ text: emission.text, at, step: emission.step, confidence: emission.confidence });
  });
  while (placed[0]?.text === " ") placed.shift();
  while (placed.at(-1)?.text === " ") placed.pop();
  return placed;
}

/** Spaces were learned between letters and digits; punctuation hangs on its word, and Chinese has none. */
function partable(left: string, right: string): boolean {
  if (CJK.test(left) && CJK.test(right)) return false;
  return WORD.test(right) || (WORD.test(left) && /[$€£¥(&+]/.test(right));
}

function widestBlank(ink: readonly boolean[], fromPx: number, toPx: number): number {
  let widest = 0;
  let run = 0;
  for (let x = Math.max(0, Math.round(fromPx)); x <= Math.min(ink.length - 1, Math.round(toPx)); x++) {
    run = ink[x] ? 0 : run + 1;
    widest = Math.max(widest, run);
  }
  return widest;
}
