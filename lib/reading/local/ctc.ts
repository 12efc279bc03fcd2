/** One character the recogniser saw in a strip; `step` counts its steps along the strip from 0. */
export type Emission = {
  text: string;
  step: number;
  confidence: number;
  /** The strongest likelihood of a space since the character before, although another class won. */
  spaceVote: number;
};

/** Class 0 says "nothing new here". */
const BLANK = 0;

/**
 * Greedy CTC decoding of `steps` x `classes` likelihoods: repeated classes collapse, blanks separate.
 * The last entry of the alphabet is the space.
 */
export function decodeCtc(
  likelihoods: Float32Array,
  steps: number,
  classes: number,
  alphabet: readonly string[],
  labels = strongestLabels(likelihoods, steps, classes),
): Emission[] {
  const emissions: Emission[] = [];
  let previous = BLANK;
  let spaceVote = 0;
  for (let step = 0; step < steps; step++) {
    const row = step * classes;
    const label = labels[step] ?? BLANK;
    const confidence = likelihoods[row + label] ?? 0;
    if (label !== BLANK && label !== previous) {
      emissions.push({ text: alphabet[label - 1] ?? "", step, confidence, spaceVote });
      spaceVote = 0;
    } else {
      const last = emissions.at(-1);
      if (label !== BLANK && last) last.confidence = Math.max(last.confidence, confidence);
      spaceVote = Math.max(spaceVote, likelihoods[row + alphabet.length] ?? 0);
    }
    previous = label;
  }
  return emissions;
}

/** The likeliest class of each step. Costs as much as all else that is done with a strip's likelihoods: do it once. */
export function strongestLabels(likelihoods: Float32Array, steps: number, classes: number): Int32Array {
  return Int32Array.from({ length: steps }, (_, step) => strongest(likelihoods, step * classes, classes));
}

function strongest(likelihoods: Float32Array, row: number, classes: number): number {
  let best = BLANK;
  let value = likelihoods[row] ?? 0;
  for (let label = 1; label < classes; label++) {
    const other = likelihoods[row + label] ?? 0;
    if (other > value) [value, best] = [other, label];
  }
  return best;
}
