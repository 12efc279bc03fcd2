import { TEXTURE_BIASES, TEXTURE_SCALE, TEXTURE_SCRIPTS, TEXTURE_WEIGHTS } from "./script-texture-weights.ts";

const weights = Int8Array.from(
  Buffer.from(TEXTURE_WEIGHTS.replace(/\s/g, ""), "base64"),
  (byte) => (byte << 24) >> 24,
);

/** One strip may be a drawing or a stamp: however sure it looks, it counts no more than this against a script (nats). */
const LEAST = -6;

/** Natural logarithms of how likely a line's strokes are each of TEXTURE_SCRIPTS, none below -6. */
export function scriptLikelihoods(texture: Float32Array): number[] {
  const length = texture.length;
  const scores = TEXTURE_SCRIPTS.map((_, script) => {
    let sum = 0;
    for (let i = 0; i < length; i++) sum += (texture[i] ?? 0) * (weights[script * length + i] ?? 0);
    return sum * TEXTURE_SCALE + (TEXTURE_BIASES[script] ?? 0);
  });
  const top = Math.max(...scores);
  const total = Math.log(scores.reduce((sum, score) => sum + Math.exp(score - top), 0));
  return scores.map((score) => Math.round(Math.max(LEAST, score - top - total) * 100) / 100);
}
