import { expect, test } from "vitest";
import { decodeCtc } from "./ctc.ts";
import { strongestLabels } from "./likelihoods.ts";

const ALPHABET = ["a", "b", " "];

/** One row of likelihoods for each step: blank, a, b, space. */
function steps(...rows: [number, number, number, number][]) {
  const likelihoods = { data: Float32Array.from(rows.flat()), steps: rows.length, classes: 4 };
  return decodeCtc(likelihoods, strongestLabels(likelihoods), ALPHABET);
}

test("repeats collapse and a blank between them parts a double letter", () => {
  const read = steps([0, 0.9, 0, 0], [0, 0.8, 0, 0], [1, 0, 0, 0], [0, 0.7, 0, 0], [0, 0, 0.9, 0]);
  expect(read.map(({ text }) => text).join("")).toBe("aab");
  expect(read.map(({ step }) => step)).toEqual([0, 3, 4]);
});

test("a character is as sure as its surest step", () => {
  const [only] = steps([0, 0.6, 0, 0], [0, 0.9, 0, 0], [0, 0.7, 0, 0]);
  expect(only?.confidence).toBeCloseTo(0.9);
});

test("a space that lost to the blank is kept as a vote of the character after it", () => {
  const [, second] = steps([0, 0.9, 0, 0], [0.7, 0, 0, 0.3], [0.95, 0, 0, 0.05], [0, 0, 0.9, 0]);
  expect(second?.spaceVote).toBeCloseTo(0.3);
});

test("nothing but blanks is nothing", () => {
  expect(steps([1, 0, 0, 0], [1, 0, 0, 0])).toEqual([]);
});
