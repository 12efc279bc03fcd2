import { expect, test } from "vitest";
import type { OcrLine } from "../local/ocr.ts";
import { partStandingFigures } from "./standing-figures.ts";
import { setPage, tell } from "./typeset-testing.ts";

function standing(text: string, box: { x: number; y: number; width: number; height: number }): OcrLine {
  const { x, y, width, height } = box;
  return {
    text,
    confidence: 0.9,
    box,
    quad: [
      { x, y },
      { x: x + width, y },
      { x: x + width, y: y + height },
      { x, y: y + height },
    ],
    charXs: [...text].map(() => x + width / 2),
    vertical: true,
  };
}

test("prices that were read as one standing line go to the rows they stand on", () => {
  const page = setPage(`
    #Para picar
    Mejillones al vapor
    Zamburinas a la plancha
    Oreja a la plancha
    Rabas`);
  const [first] = page.lines.slice(1);
  const last = page.lines.at(-1);
  const top = first?.box.y ?? 0;
  const bottom = (last?.box.y ?? 0) + (last?.box.height ?? 0);
  const prices = standing("9 14 8.5 11", { x: 500, y: top, width: 40, height: bottom - top });
  expect(tell({ ...page, widthPx: 560, lines: [...page.lines, prices] })).toEqual([
    "[Para picar]",
    "Mejillones al vapor | 9",
    "Zamburinas a la plancha | 14",
    "Oreja a la plancha | 8.5",
    "Rabas | 11",
  ]);
});

test("prices with their marks in front are parted too", () => {
  const dollars = standing("$7 $4 $5", { x: 0, y: 0, width: 30, height: 150 });
  expect(partStandingFigures([dollars]).map(({ text, box }) => [text, Math.round(box.y)])).toEqual([
    ["$7", 0],
    ["$4", 50],
    ["$5", 100],
  ]);
});

test("a standing name is never parted, nor a standing number", () => {
  const name = standing("叉燒飯 45", { x: 0, y: 0, width: 30, height: 200 });
  const number = standing("120", { x: 0, y: 0, width: 30, height: 90 });
  expect(partStandingFigures([name, number])).toEqual([name, number]);
});
