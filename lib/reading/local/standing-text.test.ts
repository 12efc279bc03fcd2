import { expect, test } from "vitest";
import { findCells, mayStand } from "./standing-text.ts";

/** "#" is ink, "." is paper. */
const ink = (drawing: string) => [...drawing].map((mark) => mark === "#");

test("strokes that belong to one character stay together", () => {
  // 二 above 飯: two thin strokes, then a full square.
  expect(findCells(ink("##....###...#########"), 10)).toEqual([
    [0, 9],
    [12, 21],
  ]);
});

test("characters that touch are cut where a square ends", () => {
  expect(findCells(ink("##############################"), 10)).toEqual([
    [0, 10],
    [10, 20],
    [20, 30],
  ]);
});

test("an empty column has no characters", () => {
  expect(findCells(ink(".........."), 10)).toEqual([]);
});

test("only what is clearly higher than wide may be a column", () => {
  const quad = (width: number, height: number) =>
    mayStand([
      { x: 0, y: 0 },
      { x: width, y: 0 },
      { x: width, y: height },
      { x: 0, y: height },
    ]);
  expect(quad(40, 130)).toBe(true);
  expect(quad(40, 50)).toBe(false);
});
