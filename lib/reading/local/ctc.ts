import type { Likelihoods } from "./likelihoods.ts";

/** One character the recogniser saw in a strip; `step` counts its steps along the strip from 0. */
export type Emission = {
  text: string;
  step: number;
  confidence: number;
  /** The strongest likelihood of a space since the character before, although another class won. */
  spaceVote: number;
};

const BLANK = 0;

/**
 * Greedy CTC decoding by the likeliest class of each step: repeated classes collapse, blanks separate. The last entry
 * of the alphabet is the space.
 */
export function decodeCtc(
  { data, steps, classes }: Likelihoods,
  labels: Int32Array,
  alphabet: readonly string[],
): Emission[] {
  const emissions: Emission[] = [];
  let previous = BLANK;
  let spaceVote = 0;
  for (let step = 0; step < steps; step++) {
    const row = step * classes;
    const label = labels[step] ?? BLANK;
    const confidence = data[row + label] ?? 0;
    if (label !== BLANK && label !== previous) {
      emissions.push({ text: alphabet[label - 1] ?? "", step, confidence, spaceVote });
      spaceVote = 0;
    } else {
      const last = emissions.at(-1);
      if (label !== BLANK && last) last.confidence = Math.max(last.confidence, confidence);
      spaceVote = Math.max(spaceVote, data[row + alphabet.length] ?? 0);
    }
    previous = label;
  }
  return emissions;
}
