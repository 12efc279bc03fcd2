import type { TextureWeights } from "#lib/reading/local/judge/script-texture.ts";
import { descend } from "./descent.ts";

/** The strokes of a strip and the number of the script it is in. */
export type Example = { texture: Float32Array; script: number };

/** A measure that hardly differs must not be blown up when all are brought to one spread. */
const leastSpread = 0.02;

/**
 * Learns weights for measures as they come, in whole numbers, as `scriptLikelihoods` takes them. Every script counts the
 * same, however many strips it has; one without any is never told.
 */
export function learnWeights(
  examples: readonly Example[],
  scriptCount: number,
  random: () => number,
): TextureWeights {
  const { means, spreads } = spreadOf(examples);
  const inputs = examples.map(({ texture, script }) => {
    const values = new Float64Array(texture.length + 1).fill(1);
    texture.forEach((value, i) => {
      values[i] = (value - (means[i] ?? 0)) / (spreads[i] ?? 1);
    });
    return { values, script };
  });
  const counts = Array.from({ length: scriptCount }, () => 0);
  for (const { script } of examples) counts[script] = (counts[script] ?? 0) + 1;
  const worth = counts.map((count) => examples.length / scriptCount / Math.max(1, count));
  return inWholeNumbers(descend(inputs, worth, random), means, spreads);
}

function spreadOf(examples: readonly Example[]) {
  const length = examples[0]?.texture.length ?? 0;
  const means = new Float64Array(length);
  const squares = new Float64Array(length);
  for (const { texture } of examples)
    texture.forEach((value, i) => {
      means[i] = (means[i] ?? 0) + value / examples.length;
      squares[i] = (squares[i] ?? 0) + value ** 2 / examples.length;
    });
  const spreads = squares.map(
    (square, i) => Math.sqrt(Math.max(0, square - (means[i] ?? 0) ** 2)) + leastSpread,
  );
  return { means, spreads };
}

/** Takes means and spreads into the weights, so that the product need not know them, and rounds to a byte each. */
function inWholeNumbers(
  rows: readonly Float64Array[],
  means: Float64Array,
  spreads: Float64Array,
): TextureWeights {
  const plain = rows.map((row) => spreads.map((spread, i) => (row[i] ?? 0) / spread));
  const biases = rows.map((row, k) => {
    const shift = means.reduce((sum, mean, i) => sum + mean * (plain[k]?.[i] ?? 0), 0);
    return Math.round(((row.at(-1) ?? 0) - shift) * 1000) / 1000;
  });
  const largest = Math.max(
    ...plain.map((row) => row.reduce((most, own) => Math.max(most, Math.abs(own)), 0)),
  );
  const scale = Number((largest / 127).toPrecision(6));
  const weights = Int8Array.from(plain.flatMap((row) => [...row].map((own) => Math.round(own / scale))));
  return { weights, scale, biases };
}
