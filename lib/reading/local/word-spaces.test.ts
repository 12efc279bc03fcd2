import { expect, test } from "vitest";
import type { Emission } from "./ctc.ts";
import { printColumns } from "./ink-columns.ts";
import type { Raster } from "./raster.ts";
import { placeWithSpaces } from "./word-spaces.ts";

const STEP_PX = 8;

/** White paper with black bars of 12 px, one for each letter; letters stand at these steps. */
function strip(letterSteps: readonly number[], widthPx: number): Raster {
  const data = new Uint8Array(widthPx * 48 * 3).fill(255);
  for (const step of letterSteps) {
    const centre = (step + 0.5) * STEP_PX;
    for (let y = 10; y < 38; y++)
      data.fill(0, (y * widthPx + centre - 6) * 3, (y * widthPx + centre + 6) * 3);
  }
  return { widthPx, heightPx: 48, data };
}

function place(text: string, letterSteps: readonly number[], votes: readonly number[] = []): string {
  const widthPx = ((letterSteps.at(-1) ?? 0) + 2) * STEP_PX;
  const emissions = [...text].map(
    (character, i): Emission => ({
      text: character,
      step: letterSteps[i] ?? 0,
      confidence: 0.9,
      spaceVote: votes[i] ?? 0,
    }),
  );
  return placeWithSpaces(printColumns(strip(letterSteps, widthPx)), emissions, widthPx / STEP_PX, widthPx)
    .map((placed) => placed.text)
    .join("");
}

test("a wide blank with a small vote is a space that was swallowed", () => {
  expect(place("eggtea", [0, 2, 4, 8, 10, 12], [0, 0, 0, 0.1])).toBe("egg tea");
});

test("an even pitch without votes stays one word", () => {
  expect(place("coffee", [0, 2, 4, 6, 8, 10])).toBe("coffee");
});

test("letter-spaced capitals stay one word", () => {
  expect(place("DESSERT", [0, 5, 10, 15, 20, 25, 30], [0, 0.02, 0.02, 0.02, 0.03, 0.02, 0.02])).toBe(
    "DESSERT",
  );
});

test("Chinese set wide apart gets no spaces, however far", () => {
  expect(place("白飯湯麵", [0, 2, 9, 16], [0, 0.2, 0.4, 0.4])).toBe("白飯湯麵");
});

test("every character's place is a fraction of the strip, in order", () => {
  const placed = placeWithSpaces(
    printColumns(strip([0, 2, 4], 48)),
    [0, 2, 4].map((step) => ({ text: "x", step, confidence: 1, spaceVote: 0 })),
    6,
    48,
  );
  expect(placed.map(({ at }) => at)).toEqual([4 / 48, 20 / 48, 36 / 48]);
});
