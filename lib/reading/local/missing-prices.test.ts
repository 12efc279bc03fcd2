import { expect, test } from "vitest";
import { missingPrices } from "./missing-prices.ts";
import { boundingBox } from "./quad.ts";
import { asLine, type LineReading } from "./read-lines.ts";
import { readingOf } from "./reading-testing.ts";

/** A line 20 px high from x on; the page leans, so that what stands further right stands lower. */
function line(text: string, x: number, y: number, widthPx = text.length * 10): LineReading {
  const top = y + x * 0.02;
  const corners = [
    { x, y: top },
    { x: x + widthPx, y: top },
    { x: x + widthPx, y: top + 20 },
    { x, y: top + 20 },
  ] as const;
  return asLine({ quad: [...corners], sagPx: 0 }, readingOf(text));
}
const dish = (name: string, price: string | null, row: number) => [
  line(name, 40, row * 60),
  ...(price === null ? [] : [line(price, 400, row * 60)]),
];
const menu = [
  ...dish("Paper Lantern", "16", 1),
  ...dish("Slow Train", "15", 2),
  ...dish("Garden Party", null, 3),
  ...dish("Last Ferry", "16", 4),
  ...dish("Negroni", "14", 5),
];

test("where four prices stand in a column, the place beside a name that has none is one to look at", () => {
  const [place, ...more] = missingPrices(menu);
  expect(more).toEqual([]);
  const box = boundingBox(place?.quad ?? []);
  expect(box.x + box.width / 2).toBeCloseTo(410, -1);
  expect(box.y + box.height / 2).toBeCloseTo(3 * 60 + 18, -1);
});

test("a heading in the middle and words beyond the column are no names, and three prices are no column", () => {
  expect(missingPrices([...menu, line("Classics", 200, 350)])).toHaveLength(1);
  expect(missingPrices([...menu, line("Rye, walnut and more of the same", 40, 350, 500)])).toHaveLength(1);
  expect(missingPrices(menu.filter(({ text }) => text !== "14"))).toEqual([]);
});
