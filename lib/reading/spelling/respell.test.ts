import { expect, test } from "vitest";
import type { Placed } from "../local/word-spaces.ts";
import { respell } from "./respell.ts";
import { letterColumns, letterRows } from "./word-likelihood.ts";

const ALPHABET = [..."abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ1 "];
const COLUMNS = letterColumns(ALPHABET);

/** What a recogniser would give for a strip: "b|s" was read as b and nearly as s; a blank lies between all letters. */
function reading(...votes: string[]) {
  const classes = ALPHABET.length + 1;
  const steps = votes.length * 2 + 1;
  const data = new Float32Array(steps * classes);
  const characters: Placed[] = votes.map((vote, index) => {
    const [first = "", second] = vote.split("|");
    const row = (2 * index + 1) * classes;
    data[2 * index * classes] = 1;
    data[row + ALPHABET.indexOf(first) + 1] = second ? 0.6 : 0.99;
    if (second) data[row + ALPHABET.indexOf(second) + 1] = 0.39;
    return {
      text: first,
      at: (index + 0.5) / votes.length,
      step: 2 * index + 1,
      confidence: second ? 0.6 : 0.99,
    };
  });
  data[(steps - 1) * classes] = 1;
  return { characters, letters: letterRows({ data, steps, classes }, COLUMNS) };
}
const textOf = (placed: Placed[]) => placed.map(({ text }) => text).join("");

test("a word that the recogniser nearly read becomes that word, capital and place kept", () => {
  const spelled = respell(reading("B|S", "a", "u", "c", "i", "s", "s", "e"), "fr");
  expect(textOf(spelled)).toBe("Saucisse");
  expect(spelled.map(({ at }) => at)).toEqual([...spelled.keys()].map((index) => (index + 0.5) / 8));
});

test("a word that was read surely stays, known or not, one letter from a known word or not", () => {
  expect(textOf(respell(reading(..."Limonada"), "fr"))).toBe("Limonada");
  expect(textOf(respell(reading(..."Tomatillo"), "fr"))).toBe("Tomatillo");
});

test("a letter that nothing on the strip speaks for is not made up", () => {
  expect(textOf(respell(reading("C|G", "a", "m", "p", "a", "g", "n", "e"), "fr"))).toBe("Campagne");
});

test("a known word in the plural is not cut down to its singular", () => {
  expect(textOf(respell(reading("p", "e", "c", "a", "n", "s|t"), "en"))).toBe("pecans");
});

test("what is not a word keeps its place between words: prices, numbers, spaces", () => {
  expect(textOf(respell(reading("b", "f|l", "a", "n", "c", " ", "1", "1"), "fr"))).toBe("blanc 11");
});

test("a word of another language than the page's needs better proof", () => {
  const hesitant = reading("z", "w", "i", "e", "b|x", "e", "l|k", "n|m");
  expect(textOf(respell(hesitant, "de"))).toBe("zwiebeln");
  const doubtful = reading("h|b", "i|r", "o|o", "t");
  expect(textOf(respell(doubtful, "fr"))).toBe("hiot");
});
