import { expect, test } from "vitest";
import { figureColumns, figureRows } from "./figures.ts";
import { strongestLabels } from "./likelihoods.ts";
import { doubtfulPriceAt, learnPrices, respellPrice } from "./written-price.ts";

const ALPHABET = [..."0123456789,.EqSleyBort "];
const COLUMNS = figureColumns(ALPHABET);
const EUROS = learnPrices(["Salade 8,50€", "Melon 7€", "9€"]);

/** "q|9" was read as q and nearly as 9; a blank lies between all signs. */
function reading(...votes: string[]) {
  const classes = ALPHABET.length + 1;
  const steps = votes.length * 2 + 1;
  const data = new Float32Array(steps * classes);
  for (let step = 0; step < steps; step += 2) data[step * classes] = 1;
  const characters = votes.map((vote, index) => {
    const [first = "", second] = vote.split("|");
    const row = (2 * index + 1) * classes;
    const confidence = second ? 0.6 : 0.99;
    data[row + ALPHABET.indexOf(first) + 1] = confidence;
    if (second) data[row + ALPHABET.indexOf(second) + 1] = 0.39;
    return { text: first, at: (index + 0.5) / votes.length, step: 2 * index + 1, confidence };
  });
  const likelihoods = { data, steps, classes };
  const figures = figureRows(likelihoods, strongestLabels(likelihoods), COLUMNS);
  return {
    characters,
    figures,
    letters: { rows: new Float32Array(), steps: 0 },
    contrast: 100,
    unreadSigns: [],
  };
}

function priceOf(...votes: string[]): string | null {
  const strip = reading(...votes);
  const at = EUROS && doubtfulPriceAt(strip.characters, EUROS);
  const respelled = EUROS && at !== null && respellPrice(strip, at, EUROS);
  return respelled ? respelled.characters.map(({ text }) => text).join("") : null;
}

test("letters at a line's end become the price that they nearly were, in their place", () => {
  expect(priceOf("r", "o", "t", "i", " ", "q|9", "E")).toBe("roti 9€");
  const strip = reading("q|9", "E");
  const places = EUROS && respellPrice(strip, 0, EUROS)?.characters.map(({ at }) => at);
  expect(places?.map((at) => at.toFixed(2))).toEqual(["0.25", "0.75"]);
});

test("a space after the point is taken out", () => {
  expect(priceOf("1", "y|4", ",", " ", "0", "0")).toBe("14,00");
});

test("a space is the point where all prices have cents, and parts two prices elsewhere", () => {
  const cents = learnPrices(["Tea 2,50", "3,00", "Cake 4,20"]);
  const strip = reading("2", " ", "9", "0");
  expect(cents && doubtfulPriceAt(strip.characters, cents)).toBe(0);
  expect(
    cents &&
      respellPrice(strip, 0, cents)
        ?.characters.map(({ text }) => text)
        .join(""),
  ).toBe("2,90");
  expect(priceOf("2", " ", "9", "0")).toBeNull();
});

test("words, several prices, measures and clean prices stay as they were read", () => {
  expect(priceOf("B", "e", "l", "o")).toBeNull();
  expect(priceOf("4", " ", "6")).toBeNull();
  expect(priceOf("0", ",", "5", " ", "l|1")).toBeNull();
  expect(priceOf("8", ",", "5", "0")).toBeNull();
});

test("an amount that no dish here costs gets its point back", () => {
  expect(priceOf("1", "5", ",", "0", "0")).toBeNull();
  expect(priceOf("7", "5|,", "5", "0")).toBe("7,50");
});

test("a number read for certain that no dish here costs is the number of a dish, and is not looked at again", () => {
  const numbers = (vote: string) => EUROS && doubtfulPriceAt(reading("8", vote).characters, EUROS);
  expect(numbers("7")).toBeNull();
  expect(numbers("7|1")).toBe(0);
});

test("what stands beside a number stays", () => {
  expect(priceOf("1", "5", "o|0")).toBe(null);
});

test("an amount far from what the page asks for is no price", () => {
  expect(priceOf("q|9", "9", "9", "E")).toBeNull();
});

test("a page without prices teaches nothing", () => {
  expect(learnPrices(["Milk", "Eggs 6", "Bread"])).toBeNull();
});
