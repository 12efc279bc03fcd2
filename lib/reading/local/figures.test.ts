import { expect, test } from "vitest";
import { decodePrice, figureColumns, figureRows } from "./figures.ts";
import { strongestLabels } from "./likelihoods.ts";

const alphabet = [..."0123456789,.EqS$£ "];
const columns = figureColumns(alphabet);

/** One step a string: each character of it with its likelihood, the rest is blank. */
function rowsOf(steps: Record<string, number>[]) {
  const classes = alphabet.length + 1;
  const data = new Float32Array(steps.length * classes);
  steps.forEach((likelihoods, step) => {
    let rest = 1;
    for (const [character, value] of Object.entries(likelihoods)) {
      data[step * classes + 1 + alphabet.indexOf(character)] = value;
      rest -= value;
    }
    data[step * classes] = rest;
  });
  const likelihoods = { data, steps: steps.length, classes };
  return figureRows(likelihoods, strongestLabels(likelihoods), columns);
}

const textOf = (steps: Record<string, number>[]) =>
  decodePrice(rowsOf(steps), 0, steps.length)
    ?.figures.map(({ text }) => text)
    .join("");

test("what reads as a letter is the digit that comes second", () => {
  expect(textOf([{ q: 0.6, 9: 0.3 }, {}, { E: 0.8 }])).toBe("9€");
});

test("the same digit twice needs a blank between", () => {
  expect(textOf([{ 1: 0.9 }, { 1: 0.9 }])).toBe("1");
  expect(textOf([{ 1: 0.9 }, {}, { 1: 0.9 }])).toBe("11");
});

test("a point is followed by two digits", () => {
  expect(textOf([{ 7: 0.9 }, {}, { ".": 0.8 }, { 5: 0.9 }, {}, { 0: 0.6, 6: 0.3 }])).toBe("7,50");
});

test("loss tells how much less likely the price is than what was read", () => {
  expect(decodePrice(rowsOf([{ 8: 1 }]), 0, 1)?.loss).toBeCloseTo(0);
  expect(decodePrice(rowsOf([{ S: 0.8, 8: 0.2 }]), 0, 1)?.loss).toBeCloseTo(Math.log(4));
});

test("no steps hold no price", () => {
  expect(decodePrice(rowsOf([]), 0, 0)).toBeNull();
});
