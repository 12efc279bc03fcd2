import type { Likelihoods } from "./likelihoods.ts";
import type { Placed } from "./word-spaces.ts";

/**
 * The recogniser's alphabet has no euro sign. Behind an amount it reads one as E, e or ∈, and in handwriting often as a
 * digit, 6 most of all; but then it hesitates, and the letters keep a share of the likelihood that they never have
 * where a digit is printed (at most 2 % of it on 60 printed prices, 6 % and more on 14 euro signs in chalk).
 */
const SIGNS = "Ee∈єЄC";
const MIN_SHARE = { letter: 0.3, digit: 0.06 };
const DOUBTFUL_DIGIT = 0.75;
/** Alone before a euro sign: a 7 with a bar through it, as half of Europe writes it. */
const CROSSED_SEVEN = /^[ZzFf]$/;

/** Classes of the recogniser that a euro sign is taken for. */
export function euroLabels(alphabet: readonly string[]): number[] {
  return alphabet.flatMap((text, index) => (text !== "" && SIGNS.includes(text) ? index + 1 : []));
}

/** Puts a euro sign where one was taken for the last letter or digit of an amount. */
export function restoreEuroSigns(
  placed: readonly Placed[],
  { data, steps, classes }: Likelihoods,
  labels: readonly number[],
): Placed[] {
  const crossed = placed.length === 2 && CROSSED_SEVEN.test(placed[0]?.text ?? "");
  const restored = placed.map((character, index) => {
    const { text, step, confidence } = character;
    const next = placed[index + 1]?.text ?? " ";
    const follows = /\d/.test(placed[index - 1]?.text ?? "") || (crossed && index === 1);
    if (next !== " " || step < 0 || step >= steps || !follows) return character;
    const isDigit = /[05689]/.test(text);
    if (isDigit ? confidence > DOUBTFUL_DIGIT : !SIGNS.includes(text)) return character;
    const share = labels.reduce((sum, label) => sum + (data[step * classes + label] ?? 0), 0);
    if (share < (isDigit ? MIN_SHARE.digit : MIN_SHARE.letter)) return character;
    return { ...character, text: "€", confidence: Math.max(confidence, share) };
  });
  const [first, second] = restored;
  return crossed && first && second?.text === "€" ? [{ ...first, text: "7" }, second] : restored;
}
