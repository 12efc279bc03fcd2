import fc from "fast-check";
import { expect, it } from "vitest";
import type { OcrLine } from "../local/ocr.ts";
import { layOut } from "./index.ts";
import { setPage } from "./typeset-testing.ts";

const word = fc.oneof(
  fc.string({ maxLength: 12 }),
  fc.constantFrom(
    "Pizza",
    "mit",
    "12,50 €",
    "0,5 l",
    "S9",
    "(A,C)",
    "麵類",
    "MP",
    "+2",
    "1.",
    "klein",
    "45K",
    "........",
  ),
);
const text = fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => words.join(" "));

const line: fc.Arbitrary<OcrLine> = fc
  .record({
    text,
    x: fc.integer({ min: -50, max: 1000 }),
    y: fc.integer({ min: -50, max: 1000 }),
    width: fc.integer({ min: 0, max: 600 }),
    height: fc.integer({ min: 0, max: 90 }),
    rise: fc.integer({ min: -80, max: 80 }),
    vertical: fc.boolean(),
  })
  .map(({ text, x, y, width, height, rise, vertical }) => ({
    text,
    confidence: 0.8,
    quad: [
      { x, y },
      { x: x + width, y: y + rise },
      { x: x + width, y: y + rise + height },
      { x, y: y + height },
    ],
    box: { x, y: Math.min(y, y + rise), width, height: height + Math.abs(rise) },
    charXs: Array.from({ length: text.length }, (_, i) => x + (width * (i + 0.5)) / Math.max(1, text.length)),
    vertical,
  }));

it("makes something of any lines at all, the same each time, with whole amounts and named dishes", () => {
  fc.assert(
    fc.property(fc.array(line, { maxLength: 40 }), (lines) => {
      const pages = [{ number: 1, widthPx: 1000, heightPx: 1000, lines }];
      const layout = layOut(pages);
      expect(layOut(pages)).toEqual(layout);
      for (const dish of layout.dishes) {
        expect(dish.name.trim()).not.toBe("");
        expect(dish.confidence).toBeGreaterThanOrEqual(0);
        expect(dish.confidence).toBeLessThanOrEqual(1);
        for (const { amountHundredths } of dish.prices) {
          expect(amountHundredths === null || Number.isInteger(amountHundredths)).toBe(true);
        }
      }
    }),
    { numRuns: 150, seed: 20261123 },
  );
});

it("finds nothing on an empty page", () => {
  expect(layOut([{ number: 1, widthPx: 800, heightPx: 600, lines: [] }])).toMatchObject({
    dishes: [],
    title: null,
  });
});

it("boxes a dish around its name, description and price", () => {
  const [dish] = layOut([
    setPage(`
  Tomatensuppe                4,50
  ~mit Croûtons und Basilikum
  Gulaschsuppe                5,80
  Zwiebelsuppe                5,20`),
  ]).dishes;
  const box = dish?.box;
  expect(box?.x).toBeLessThanOrEqual(20);
  expect((box?.x ?? 0) + (box?.width ?? 0)).toBeGreaterThan(20 + 28 * 11);
  expect(box?.height).toBeGreaterThan(40);
  expect(box?.height).toBeLessThan(64);
});

it("numbers dishes by their page and carries a section over the page's end", () => {
  const first = setPage(`
  #Pizza
  Margherita      6,50
  Salami          7,50
  Funghi          7,20`);
  const second = {
    ...setPage(`
  Calzone         9,00
  Hawaii          8,00
  Tonno           8,20`),
    number: 2,
  };
  const { dishes } = layOut([first, second]);
  expect(dishes.map((dish) => dish.page)).toEqual([1, 1, 1, 2, 2, 2]);
  expect(dishes.at(-1)?.section).toBe("Pizza");
});
