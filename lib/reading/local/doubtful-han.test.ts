import { expect, test } from "vitest";
import { decodeCtc } from "./ctc.ts";
import { hanAlphabet, rereadHan } from "./doubtful-han.ts";
import { strongestLabels } from "./likelihoods.ts";

/** 豬, 腳, 隻 and 蝦 are not in it, as in the recogniser's own. */
const ALPHABET = [..."猪鸭雞鴨飯难半雙每雨兩鮮脚工近視abc#", " "];

/** Reads a strip given as [step, what is seen there]; what is missing to 1 is the blank's, and all of it elsewhere. */
function read(...seen: [step: number, likelihoods: Record<string, number>][]): string {
  const classes = ALPHABET.length + 1;
  const steps = (seen.at(-1)?.[0] ?? 0) + 3;
  const data = new Float32Array(steps * classes);
  for (let step = 0; step < steps; step++) {
    const own = Object.entries(seen.find(([at]) => at === step)?.[1] ?? {});
    data[step * classes] = own.reduce((rest, [, likelihood]) => rest - likelihood, 1);
    for (const [text, likelihood] of own) data[step * classes + ALPHABET.indexOf(text) + 1] = likelihood;
  }
  const likelihoods = { data, steps, classes };
  const decoded = decodeCtc(likelihoods, strongestLabels(likelihoods), ALPHABET);
  const emissions = rereadHan(decoded, likelihoods, hanAlphabet(ALPHABET));
  return emissions.map(({ text }) => text).join("");
}

test("a character whose likelihood is spread over its look-alikes is read although the blank is likeliest", () => {
  expect(read([2, { 鴨: 0.98 }], [9, { 雞: 0.3, 难: 0.2, 鸭: 0.1 }], [16, { 飯: 0.9 }])).toBe("鴨雞飯");
});

test("a doubtful character becomes what menus say beside its neighbour", () => {
  expect(read([2, { 每: 0.98 }], [9, { 雨: 0.95, 兩: 0.04 }])).toBe("每兩");
});

test("a hole in the place of a character that the alphabet lacks is filled where both neighbours ask for it", () => {
  expect(read([2, { 猪: 0.96 }], [8, { 脚: 0.02, 工: 0.1 }], [14, { 飯: 0.96 }])).toBe("猪腳飯");
  expect(read([2, { 半: 0.9 }], [9, { 雙: 0.4, "#": 0.2 }])).toBe("半隻");
});

test("a wide space between two characters stays empty", () => {
  expect(read([2, { 猪: 0.96 }], [14, { 飯: 0.96 }])).toBe("猪飯");
});

test("Chinese that menus do not say, and other writing, come back as they were read", () => {
  expect(read([2, { 近: 0.9 }], [9, { 視: 0.8 }], [16, { 工: 0.6 }])).toBe("近視工");
  expect(read([2, { a: 0.9 }], [5, { 雨: 0.3, b: 0.4 }], [8, { c: 0.9 }])).toBe("abc");
});
