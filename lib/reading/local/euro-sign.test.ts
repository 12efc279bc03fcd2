import { expect, test } from "vitest";
import { euroLabels, restoreEuroSigns } from "./euro-sign.ts";

const ALPHABET = [..."0123456789,EeZ ", " "];

/** Reads characters given with how likely each was and what share the euro sign's look-alikes had. */
function restore(...read: [text: string, confidence: number, euroShare?: number][]): string {
  const classes = ALPHABET.length + 1;
  const data = new Float32Array(read.length * classes);
  read.forEach(([, , share = 0], step) => {
    data[step * classes + ALPHABET.indexOf("E") + 1] = share / 2;
    data[step * classes + ALPHABET.indexOf("e") + 1] = share / 2;
  });
  const placed = read.map(([text, confidence], step) => ({ text, confidence, step, at: step / read.length }));
  const restored = restoreEuroSigns(placed, { data, steps: read.length, classes }, euroLabels(ALPHABET));
  return restored.map(({ text }) => text).join("");
}

test("a letter that a euro sign is taken for becomes one behind an amount", () => {
  expect(restore(["1", 0.99], ["4", 0.99], ["E", 0.4, 0.6])).toBe("14€");
});

test("a digit the recogniser hesitated at is a euro sign where letters had a share, and a digit where they had none", () => {
  expect(restore(["1", 0.9], ["5", 0.9], ["6", 0.33, 0.09])).toBe("15€");
  expect(restore(["1", 0.9], ["5", 0.9], ["6", 0.33, 0.02])).toBe("156");
  expect(restore(["1", 0.9], ["5", 0.9], ["6", 0.95, 0.05])).toBe("156");
});

test("nothing changes within a word or an amount", () => {
  expect(restore(["E", 0.5, 0.9], ["1", 0.9], ["6", 0.4, 0.3], ["0", 0.9])).toBe("E160");
});

test("a crossed seven alone before a euro sign is a seven", () => {
  expect(restore(["Z", 0.6], ["E", 0.5, 0.8])).toBe("7€");
  expect(restore(["2", 0.6], ["Z", 0.6], ["E", 0.5, 0.8])).toBe("2ZE");
});
