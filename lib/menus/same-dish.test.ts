import { describe, expect, test } from "vitest";
import { boxOverlap, createReadKeys, nameLikeness, sameLine } from "./same-dish.ts";

const box = (y: number, height = 40) => ({ x: 50, y, width: 400, height });

describe("a read key", () => {
  test("tells equal names on one page apart by their order, and is the same again in the next reading", () => {
    const lines: [number, string][] = [
      [1, "Pho Bò"],
      [1, "PHO BO!"],
      [2, "Pho bo"],
      [1, "牛肉麵"],
    ];
    const first = createReadKeys();
    const second = createReadKeys();
    const keys = lines.map(([page, name]) => first(page, name));
    expect(new Set(keys).size).toBe(4);
    expect(lines.map(([page, name]) => second(page, name))).toEqual(keys);
  });
});

describe("sameLine", () => {
  test.each([
    ["the same place, a letter misread", { name: "Piza Salarni", box: box(100) }, true],
    ["a line below with nearly the same name", { name: "Pizza Salame", box: box(150) }, false],
    ["the same place with another dish", { name: "Tiramisu", box: box(100) }, false],
    ["no place", { name: "Pizza Salami", box: null }, false],
  ])("%s", (_, other, same) => {
    expect(sameLine({ name: "Pizza Salami", box: box(100) }, other)).toBe(same);
  });

  test("likeness and overlap are 1 for the same and 0 for nothing in common", () => {
    expect(nameLikeness("Crème brûlée", "creme brulee")).toBe(1);
    expect(nameLikeness("abc", "xyz")).toBe(0);
    expect(nameLikeness("", "")).toBe(1);
    expect(boxOverlap(box(100), box(100))).toBe(1);
    expect(boxOverlap(box(100), box(140))).toBe(0);
  });
});
