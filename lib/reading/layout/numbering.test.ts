import { expect, it } from "vitest";
import { readDrawing } from "./typeset-testing.ts";

it("tells dish numbers in a column of their own from prices", () => {
  expect(
    readDrawing(`
  4.   Tzatziki                3,80
  5.   Oliven und Peperoni     3,50
  6.   Feta                    4,50
  7    Saganaki                6,50`),
  ).toEqual(["Tzatziki | 3,80", "Oliven und Peperoni | 3,50", "Feta | 4,50", "Saganaki | 6,50"]);
});

it("tells them from integer prices by company", () => {
  expect(
    readDrawing(`
  11   Lemon chicken           95
  12   Beef with ginger       105
  13   Fried rice              60`),
  ).toEqual(["Lemon chicken | 95", "Beef with ginger | 105", "Fried rice | 60"]);
});

it("keeps integer prices before names that do not count up", () => {
  expect(
    readDrawing(`
  12   Lemon chicken
  14   Beef with ginger
   9   Fried rice
  12   Spring rolls`),
  ).toEqual(["Lemon chicken | 12", "Beef with ginger | 14", "Fried rice | 9", "Spring rolls | 12"]);
});
