import { expect, test } from "vitest";
import { FOOD_WORDS } from "./judge/food-words.ts";
import { GOODS_WORDS } from "./judge/goods-words.ts";
import { judgePage } from "./judge.ts";
import { dishesOf, judge, nothing, pageOf } from "./judge-testing.ts";

/** Up and down, as prices go: what only rises counts something. */
const priced = (names: readonly string[]) =>
  names.map((name, index) => `${name} ${((index * 3) % 5) + 3},50`);
const isMenu = (entries: readonly string[], heading: string | null = null) => {
  const dishes = dishesOf(...entries).map((dish) => ({ ...dish, section: heading }));
  return judgePage(pageOf([...(heading ? [heading] : []), ...entries]), dishes, nothing).isMenu;
};

test("foodstuffs alone are sold, two together are ordered, and so is one under a heading of drinks", () => {
  const seeds = ["Tomato Roma", "Sweet basil", "Carrot Nantes", "Lettuce", "Pepper", "Radish"];
  expect(isMenu(priced(seeds))).toBe(false);
  expect(isMenu(priced(["Tomato, basil", "Carrot and lentil", "Salmon, dill", "Lettuce with egg"]))).toBe(
    true,
  );
  const fruit = ["Orange", "Apple", "Carrot", "Watermelon", "Lemon"];
  expect(isMenu(priced(fruit))).toBe(false);
  expect(isMenu(priced(fruit), "Fresh juice")).toBe(true);
});

test("goods that are named like food are goods under their heading, by weight and by what they are", () => {
  const flavours = ["Vanilla cream", "Lemon and basil", "Coffee", "Apple cinnamon"];
  expect(isMenu(priced(flavours))).toBe(true);
  expect(isMenu(priced(flavours), "Scented candles")).toBe(false);
  expect(isMenu(priced(["Rinderhack kg", "Bratwurst kg", "Lammkeule kg", "Suppenfleisch kg"]))).toBe(false);
  expect(isMenu(priced(["Brotmesser", "Salatschüssel", "Kaffeemühle", "Käsereibe"]))).toBe(false);
});

test("a price list of any department of goods is no menu", () => {
  for (const [department, words] of Object.entries(GOODS_WORDS)) {
    const names = words.split(/\s+/).filter((word) => word.length > 3);
    for (let from = 0; from + 6 <= names.length; from += 6)
      expect(isMenu(priced(names.slice(from, from + 6))), `${department} from ${from}`).toBe(false);
  }
});

test("six dishes of any language are a menu", () => {
  for (const [language, { made }] of Object.entries(FOOD_WORDS)) {
    const names = made.split(/\s+/).filter((word) => word.length > 4);
    expect(isMenu(priced(names.slice(0, 6))), language).toBe(true);
  }
});

test("a table of figures about food, a chart of allergens and a job in a kitchen are none", () => {
  const foods = ["Croissant", "Kartoffelsalat", "Linsensuppe", "Wiener Schnitzel"];
  const table = foods.flatMap((food) => ["20,0", "8,2", "26,4", "420", food]);
  expect(judge(["Kalorientabelle", "kcal", ...table], priced(foods)).isMenu).toBe(false);
  const dishes = ["Fish and chips", "Beef lasagne", "Tomato soup", "Garlic bread"];
  const chart = ["Gluten", "Egg", "Milk", "Fish", "Nuts", "Celery", "Soya", "Mustard", "Sesame"];
  expect(judge([...chart, ...dishes], dishes).isMenu).toBe(false);
  expect(judge(dishes, dishes).isMenu).toBe(true);
  expect(judge(["We are hiring", "Chefs and cooks for soups and desserts"], ["Chefs for soups"]).isMenu).toBe(
    false,
  );
});

test("pages of a book are no prices, however good the dishes are", () => {
  const dishes = [
    "Bruschetta",
    "Ravioli",
    "Risotto",
    "Gnocchi",
    "Saltimbocca",
    "Tiramisu",
    "Panna cotta",
    "Cannoli",
  ];
  const priced = (amounts: readonly number[]) => dishes.map((name, index) => `${name} ${amounts[index]}`);
  expect(isMenu(priced([7, 11, 18, 24, 41, 52, 88, 117]))).toBe(false);
  expect(isMenu(priced([7, 11, 18, 14, 21, 12, 8, 9]))).toBe(true);
  expect(isMenu(priced([11, 12, 14, 15, 18, 21, 24, 27]))).toBe(true);
});

test("a line that prices all by weight makes a market of a page", () => {
  const goods = ["Ravioli", "Tagliatelle", "Insalata russa", "Pollo arrosto"];
  const lines = (unit: string) => judge(["Gastronomia", unit, ...priced(goods)], priced(goods)).isMenu;
  expect(lines("€/kg")).toBe(false);
  expect(lines("oggi")).toBe(true);
});

test("a dictionary of sauces explains more than a menu does", () => {
  const told =
    "is a sauce of butter and flour that is cooked with milk for as long as it takes to thicken and".split(
      " ",
    );
  const dishes = dishesOf("Bechamel 4", "Hollandaise 5", "Aioli 6").map((dish) => ({
    ...dish,
    description: [...told, ...told].join(" "),
  }));
  const verdict = (of: typeof dishes) => judgePage(pageOf(of.map(({ name }) => name)), of, nothing).isMenu;
  expect(verdict(dishes)).toBe(false);
  expect(verdict(dishes.map((dish) => ({ ...dish, description: "with butter and flour" })))).toBe(true);
});
