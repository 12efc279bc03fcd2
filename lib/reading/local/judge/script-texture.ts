import { TEXTURE_BIASES, TEXTURE_SCALE, TEXTURE_WEIGHTS } from "./script-texture-weights.ts";

/** A row of weights for each script, one after the other, to be multiplied by the scale, and a bias for each. */
export type TextureWeights = { weights: Int8Array; scale: number; biases: readonly number[] };

const learned: TextureWeights = {
  weights: Int8Array.from(
    Buffer.from(TEXTURE_WEIGHTS.replace(/\s/g, ""), "base64"),
    (byte) => (byte << 24) >> 24,
  ),
  scale: TEXTURE_SCALE,
  biases: TEXTURE_BIASES,
};

/** One strip may be a drawing or a stamp: however sure it looks, it counts no more than this against a script (nats). */
const LEAST = -6;

/**
 * Natural logarithms of how likely a line's strokes are each of the scripts of the weights (TEXTURE_SCRIPTS unless others
 * are given), none below -6.
 */
export function scriptLikelihoods(
  texture: Float32Array,
  { weights, scale, biases }: TextureWeights = learned,
): number[] {
  const length = texture.length;
  const scores = biases.map((bias, script) => {
    let sum = 0;
    for (let i = 0; i < length; i++) sum += (texture[i] ?? 0) * (weights[script * length + i] ?? 0);
    return sum * scale + bias;
  });
  const top = Math.max(...scores);
  const total = Math.log(scores.reduce((sum, score) => sum + Math.exp(score - top), 0));
  return scores.map((score) => Math.round(Math.max(LEAST, score - top - total) * 100) / 100);
}
