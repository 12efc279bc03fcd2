import { expect, test } from "vitest";
import { scriptLikelihoods } from "#lib/reading/local/judge/script-texture.ts";
import { seededRandom } from "../seeded-random.ts";
import { learnWeights } from "./learn-weights.ts";

/** Three scripts that differ in one measure each, far from zero and of very different size, among noise. */
function strips(countOf: readonly number[], seed: number) {
  const random = seededRandom(seed);
  return countOf.flatMap((count, script) =>
    Array.from({ length: count }, () => {
      const texture = Float32Array.from(
        [5, 0.2, 0.01],
        (middle, i) => middle * (1 + 0.3 * random() + (i === script ? 1 : 0)),
      );
      return { texture, script };
    }),
  );
}

const told = (texture: Float32Array, weights: ReturnType<typeof learnWeights>) => {
  const likelihoods = scriptLikelihoods(texture, weights);
  return likelihoods.indexOf(Math.max(...likelihoods));
};

test("scripts that a measure parts are told apart, a rare one too, by weights that fit a byte", () => {
  const weights = learnWeights(strips([900, 900, 30], 1), 3, seededRandom(2));
  const fresh = strips([50, 50, 50], 3);
  expect(fresh.filter(({ texture, script }) => told(texture, weights) === script).length).toBeGreaterThan(
    145,
  );
  expect(Math.max(...weights.weights.map(Math.abs))).toBe(127);
});

test("the same seed learns the same weights", () => {
  const examples = strips([60, 60, 60], 1);
  expect(learnWeights(examples, 3, seededRandom(5))).toEqual(learnWeights(examples, 3, seededRandom(5)));
});
