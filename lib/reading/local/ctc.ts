/** What the recogniser saw in one strip: characters with where they stand, as fractions of the strip's width. */
export type Reading = { characters: { text: string; at: number; confidence: number }[] };

/** Class 0 says "nothing new here". */
const BLANK = 0;
/**
 * The model was trained mostly on Chinese and swallows Latin word spaces: between two letters it often prefers
 * blank to space while still giving space a clear minority vote. This much of a vote is taken for a space.
 */
const SPACE_VOTE = 0.12;

/**
 * Greedy CTC decoding of `steps` x `classes` likelihoods: repeated classes collapse, blanks separate.
 * `usedFraction` is how much of the strip is picture rather than padding: positions are relative to the picture.
 */
export function decodeCtc(
  likelihoods: Float32Array,
  steps: number,
  classes: number,
  alphabet: readonly string[],
  usedFraction: number,
): Reading {
  const characters: Reading["characters"] = [];
  const spaceClass = alphabet.length;
  let previous = BLANK;
  let spaceVote = 0;
  let spaceStep = 0;
  for (let step = 0; step < steps; step++) {
    const row = step * classes;
    let best = BLANK;
    let confidence = likelihoods[row] ?? 0;
    for (let c = 1; c < classes; c++) {
      const value = likelihoods[row + c] ?? 0;
      if (value > confidence) {
        confidence = value;
        best = c;
      }
    }
    const at = (step + 0.5) / steps / usedFraction;
    if (best === BLANK) {
      const vote = likelihoods[row + spaceClass] ?? 0;
      if (vote > spaceVote) [spaceVote, spaceStep] = [vote, step];
    } else if (best === previous) {
      const last = characters.at(-1);
      if (last) last.confidence = Math.max(last.confidence, confidence);
    } else {
      const text = alphabet[best - 1] ?? "";
      if (spaceVote >= SPACE_VOTE && text !== " " && characters.length && characters.at(-1)?.text !== " ") {
        characters.push({ text: " ", at: (spaceStep + 0.5) / steps / usedFraction, confidence: spaceVote });
      }
      characters.push({ text, at, confidence });
    }
    if (best !== BLANK) spaceVote = 0;
    previous = best;
  }
  while (characters[0]?.text === " ") characters.shift();
  while (characters.at(-1)?.text === " ") characters.pop();
  return { characters };
}

/** Mean likelihood of the characters that carry meaning; 0 for an empty reading. */
export function readingConfidence(reading: Reading): number {
  const letters = reading.characters.filter(({ text }) => text !== " ");
  if (!letters.length) return 0;
  return letters.reduce((sum, { confidence }) => sum + confidence, 0) / letters.length;
}
