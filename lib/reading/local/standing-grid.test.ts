import { expect, test } from "vitest";
import type { OcrLine } from "./ocr.ts";
import { findStandingGrids } from "./standing-grid.ts";

const PITCH = 50;

/** A level row whose words stand at these columns; every character of a word shares the column's axis roughly. */
function row(y: number, words: readonly string[], columns = words.map((_, i) => i)): OcrLine {
  const text = words.join(" ");
  const charXs: number[] = [];
  words.forEach((word, i) => {
    if (i) charXs.push((charXs.at(-1) ?? 0) + 5);
    [...word].forEach((_, k) => {
      charXs.push(100 + (columns[i] ?? 0) * PITCH + (k - (word.length - 1) / 2) * 10);
    });
  });
  const [left, right] = [(charXs[0] ?? 0) - 8, (charXs.at(-1) ?? 0) + 8];
  const box = { x: left, y, width: right - left, height: 40 };
  return {
    text,
    confidence: 0.9,
    charXs,
    vertical: false,
    box,
    quad: [
      { x: left, y },
      { x: right, y },
      { x: right, y: y + 40 },
      { x: left, y: y + 40 },
    ],
  };
}

const sign = [
  row(100, ["烧", "油", "叉", "猪", "鸭", "鱼"]),
  row(150, ["鸭", "雞", "烧", "肉", "腿", "丸"]),
  row(200, ["饭", "饭", "面", "饭"], [0, 1, 3, 4]),
  row(300, ["80", "75", "90", "85", "120", "60"]),
];

test("rows of a sign with standing names become one column for each price", () => {
  const [grid, ...others] = findStandingGrids(sign);
  expect(others).toEqual([]);
  expect(grid?.figures.map(({ text }) => text)).toEqual(["80", "75", "90", "85", "120", "60"]);
  expect(grid?.replaced).toEqual(new Set(sign));
  const [a, b, , d] = grid?.columns[2] ?? [];
  expect(a?.x).toBeCloseTo(100 + 2 * PITCH - PITCH / 2, 0);
  expect(b?.x).toBeCloseTo(100 + 2 * PITCH + PITCH / 2, 0);
  expect(a?.y).toBeCloseTo(100);
  expect(d?.y).toBeCloseTo(300);
});

test("a row of prices under ordinary text is no such sign", () => {
  const sentence = row(200, ["今日", "特价", "午市", "套餐"], [0.4, 1.5, 2.6, 3.5]);
  expect(findStandingGrids([sentence, sign[3] ?? sentence])).toEqual([]);
});

test("Latin above a row of prices is no such sign", () => {
  expect(
    findStandingGrids([
      row(200, ["small", "large", "mini", "maxi", "kids"]),
      row(300, ["1", "2", "3", "4", "5"]),
    ]),
  ).toEqual([]);
});
