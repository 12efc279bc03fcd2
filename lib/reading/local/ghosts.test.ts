import { expect, test } from "vitest";
import { withoutGhosts } from "./ghosts.ts";
import type { LineReading } from "./read-lines.ts";

function line(text: string, contrast: number, confidence: number): LineReading {
  const none = { rows: new Float32Array(), steps: 0 };
  const [a, b, c, d] = [0, 1, 2, 3].map((x) => ({ x, y: 0 }));
  if (!a || !b || !c || !d) throw new Error("four corners");
  return {
    text,
    readings: [{ characters: [], letters: none, figures: none, contrast, unreadSigns: [] }],
    region: { quad: [a, b, c, d], sagPx: 0 },
    charXs: [],
    charWeights: [],
    confidence,
    vertical: false,
  };
}

const WRITTEN = [line("Soupe", 100, 0.9), line("Salade", 90, 0.9), line("Tarte", 40, 0.8)];
const textsOf = (lines: LineReading[]) => lines.map(({ text }) => text);

test("what was wiped off the board is not read, what is faint but written is", () => {
  const lines = withoutGhosts([...WRITTEN, line("yesterday's", 12, 0.9)]);
  expect(textsOf(lines)).toEqual(["Soupe", "Salade", "Tarte"]);
});

test("what reads for certain stays, however faint", () => {
  expect(textsOf(withoutGhosts([...WRITTEN, line("water mark", 12, 0.98)]))).toContain("water mark");
});

test("two or three lines have nothing usual about them", () => {
  expect(withoutGhosts([line("Soupe", 100, 0.9), line("Salade", 12, 0.9)])).toHaveLength(2);
});
