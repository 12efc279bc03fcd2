import { expect, test } from "vitest";
import type { Truth } from "./designs/truth.ts";
import { nameSimilarity } from "./names.ts";
import { addScores, type FoundDish, f1, scoreMenu, scoreRefusal } from "./score.ts";

const truth: Truth = {
  is_menu: true,
  dishes: [
    {
      name: "Spaghetti alle vongole",
      price: "16,00 €",
      section: "Primi",
      box: { x: 0, y: 0, width: 100, height: 20 },
    },
    { name: "Pulpo", aliases: ["Octopus"], price: "7,50 17,00", section: null },
    { name: "Soup of the day", price: null },
  ],
  acceptable_extras: ["Velouté"],
};
const dish = (name: string, ...prices: string[]): FoundDish => ({ name, prices, section: null, box: null });

test("a perfect reading scores one in everything", () => {
  const score = scoreMenu(truth, [
    {
      ...dish("Spaghetti alle Vongole", "16,00 €"),
      section: "PRIMI",
      box: { x: 2, y: 1, width: 98, height: 20 },
    },
    dish("Octopus", "7,50", "17,00"),
    dish("Soup of the Day"),
  ]);
  expect(f1(score)).toEqual({ recall: 1, precision: 1, f1: 1 });
  expect(score).toMatchObject({ priced: 3, priceRight: 3, pricesAllRight: 3, inPlace: 1, sectionRight: 1 });
});

test("a name counts as right to the letter only with its accents and capitals", () => {
  const menu: Truth = { is_menu: true, dishes: [{ name: "Crème brûlée" }, { name: "Entrecôte" }] };
  expect(scoreMenu(menu, [dish("Crème  brûlée"), dish("Entrecote")])).toMatchObject({
    matched: 2,
    toTheLetter: 1,
  });
});

test("an invented dish costs precision, a course that may be reported does not", () => {
  const score = scoreMenu(truth, [dish("Velouté"), dish("Opening hours", "11.30")]);
  expect(score).toMatchObject({ matched: 0, faults: 1, expected: 3, extra: ["Opening hours"] });
});

test("a price where none is printed is wrong, and one of two sizes is right but not all right", () => {
  const score = scoreMenu(truth, [dish("Soup of the day", "5"), dish("Pulpo", "17.00")]);
  expect(score).toMatchObject({ priced: 2, priceRight: 1, pricesAllRight: 0 });
});

test("a found dish counts for one dish only", () => {
  const twins: Truth = {
    is_menu: true,
    dishes: [
      { name: "Cola", price: "2" },
      { name: "Cola", price: "3" },
    ],
  };
  expect(scoreMenu(twins, [dish("Cola", "3")])).toMatchObject({
    matched: 1,
    priceRight: 1,
    missed: ["Cola"],
  });
});

test("names match without case, accents and old or new characters, and not by a common word", () => {
  expect(nameSimilarity("Crème Brûlée", "CREME BRULEE")).toBe(1);
  expect(nameSimilarity("紅燒牛肉麵", "红烧牛肉面")).toBe(1);
  expect(nameSimilarity("Pizza Funghi", "Pizza Tonno")).toBeLessThan(0.8);
});

test("a non-menu is refused only with no dish at all", () => {
  expect(scoreRefusal(false, [])).toMatchObject({ refused: true });
  expect(scoreRefusal(true, [])).toMatchObject({ refused: false });
  expect(scoreRefusal(false, [dish("Total", "61,50")])).toMatchObject({ refused: false });
});

test("totals weigh a menu by its dishes", () => {
  const good = scoreMenu({ is_menu: true, dishes: [{ name: "Tea" }] }, [dish("Tea")]);
  expect(f1(addScores([good, scoreMenu(truth, [])])).recall).toBe(0.25);
});
