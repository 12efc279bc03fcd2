import { expect, test } from "vitest";
import { TEXTURE_SCRIPTS } from "./judge/script-texture-weights.ts";
import { judgePage, summarise } from "./judge.ts";
import { dishesOf, judge, nothing, pageOf } from "./judge-testing.ts";
import type { OcrPage } from "./ocr.ts";

test("dishes with prices are a menu, with its language and currency", () => {
  const dishes = [
    "Kartoffelsuppe 5,90",
    "Schnitzel mit Pommes 14,50",
    "Forelle gebraten 17,80",
    "Apfelstrudel 6,20",
  ];
  expect(judge(["Speisekarte", ...dishes], dishes)).toMatchObject({
    isMenu: true,
    reason: null,
    language: "de",
    currency: "EUR",
  });
});

test("a menu may do without prices", () => {
  const dishes = [
    "Celeriac and apple soup",
    "Roast chicken with garlic",
    "Smoked salmon salad",
    "Lamb stew",
    "Chocolate cake",
  ];
  expect(judge(["Dinner", "Starters", ...dishes, "Desserts"], dishes).isMenu).toBe(true);
});

test("a board with two dishes is a menu", () => {
  expect(
    judge(["Poulet roti frites 12", "Salade de chevre 9"], ["Poulet roti frites 12", "Salade de chevre 9"])
      .isMenu,
  ).toBe(true);
});

test("a till receipt is none, though every line is a dish with its price", () => {
  const rows = ["Carbonara 12,00", "Bruschetta 6,50", "Acqua 3,00", "Tiramisu 6,00"];
  const verdict = judge(
    [
      "RISTORANTE",
      "18/10/2026 21:14",
      "1 x",
      ...rows,
      "SUBTOTALE 27,50",
      "IVA 10% 2,50",
      "TOTALE 27,50",
      "CONTANTI 30,00",
      "RESTO 2,50",
    ],
    [...rows, "TOTALE 27,50"],
  );
  expect(verdict).toMatchObject({ isMenu: false, reason: "not-a-menu" });
});

test("a faint receipt whose till words are misread by a letter is none either", () => {
  const rows = ["ICE COFFEE 82,00", "AVOCADO COFFEE 61,00", "CHIKEN KATSU 51,00"];
  expect(judge([...rows, "SUBTOTA 194,00", "CASN 200,00", "CHANGC 6,00"], rows).isMenu).toBe(false);
});

test("opening hours, a hairdresser's prices, a recipe and a page of a book are none", () => {
  const hours = ["Monday 9:00 - 18:00", "Tuesday 9:00 - 18:00", "Wednesday closed", "Thursday 9:00 - 20:00"];
  expect(judge(["Opening hours", ...hours], ["Monday 9", "Tuesday 9"]).isMenu).toBe(false);
  const hair = ["Haircut 28,00", "Shampoo and cut 34,00", "Colour 45,00", "Beard 12,00", "Child 15,00"];
  expect(judge(hair, hair).isMenu).toBe(false);
  const recipe = [
    "Ingredients",
    "2 tbsp olive oil",
    "500 g potatoes",
    "1 chicken",
    "Preheat the oven and roast the chicken for 50 minutes until the skin is brown",
    "Stir the butter with thyme and push it under the skin of the bird",
    "Method",
  ];
  expect(judge(recipe, ["potatoes", "chicken", "olive oil"]).isMenu).toBe(false);
  const book = [
    "The kitchen had been cold since the morning and nobody thought of it",
    "in her lap and counted the boats that came in under the bridge",
  ];
  expect(judge(book, ["The kitchen had been cold"])).toMatchObject({
    isMenu: false,
    reason: "not-a-menu",
    title: null,
  });
});

test("a page of nothing but lines that cannot be read is named so, with no dish kept", () => {
  const garbled: [string, number][] = Array.from({ length: 9 }, (_, i) => [
    ["uanu", "Jauo", "wnva"][i % 3] ?? "",
    0.4,
  ]);
  expect(judge([...garbled, "120", "90"], ["Jauo 120", "uanu 90"])).toMatchObject({
    isMenu: false,
    reason: "unreadable-script",
  });
});

test("a picture without text has no text", () => {
  expect(judge([], [])).toMatchObject({ isMenu: false, reason: "no-text", unreadableScripts: [] });
});

test("one page that is a menu makes the whole a menu, and only that page speaks for it", () => {
  const dishes = ["Zuppa di pesce 9,00", "Pollo alla griglia 14,00", "Insalata mista 6,00"];
  const menu = judgePage(pageOf(["Trattoria", ...dishes]), dishesOf(...dishes), {
    title: "Trattoria",
    currency: null,
  });
  const cover = judge(["Welcome"], []);
  expect(summarise([cover, menu])).toMatchObject({
    isMenu: true,
    reason: null,
    language: "it",
    currency: "EUR",
    title: "Trattoria",
  });
  expect(summarise([cover, cover])).toMatchObject({ isMenu: false, reason: "not-a-menu", language: null });
});

test("a few characters made of a script that cannot be read are no menu", () => {
  const noise: [string, number][] = [
    ["豆", 0.4],
    ["口卫", 0.4],
    ["人", 0.3],
    ["工口", 0.4],
  ];
  expect(judge([...noise, "綠豆", "9000", "8500"], ["綠豆 9000"], 6)).toMatchObject({
    isMenu: false,
    reason: "unreadable-script",
  });
});

test("a shelf's labels are none, a card of ice cream by the scoop is one", () => {
  const shelf = [
    "Bio Vollmilch 3,8%",
    "1 l",
    "1,19 €",
    "1 l = 1,19 €",
    "Butter mild",
    "2,29 €",
    "100 g = 0,92 €",
  ];
  expect(judge(shelf, ["Bio Vollmilch 1,19", "Butter mild 2,29"]).isMenu).toBe(false);
  const scoops = ["1 Kugel 1,50", "2 Kugeln 3,00", "3 Kugeln 4,50"];
  expect(judge(["Eis", ...scoops], ["Kugel 1,50", "Kugeln 3,00", "Kugeln 4,50"]).isMenu).toBe(true);
});

test("Greek, which reads as Latin letters that are nobody's words, is named", () => {
  const lines: [string, number][] = [
    ["TatZiki", 0.64],
    ["xwpiatikn oaAata", 0.81],
    ["Eayavakl", 0.85],
    ["NtoAuasakia", 0.77],
    ["Kupiwg riata", 0.82],
    ["Mouoakac", 0.84],
    ["ZOUBAaKL xOLpLvO", 0.66],
    ["KaAauapakia tnyavnta", 0.91],
    ["TaβEpva O naatavos", 0.83],
  ];
  expect(judge([...lines, "4,50", "8,00"], [])).toMatchObject({
    isMenu: false,
    reason: "unreadable-script",
    unreadableScripts: ["Grek"],
  });
});

test("a page of a cookbook is no menu, however many ingredients look like dishes", () => {
  const ingredients = ["pate brisee", "beaux poireaux", "oeufs", "pincee de muscade"];
  const page = [
    "Tarte aux poireaux et au comte",
    "Ingredients",
    "1 pate brisee",
    "150 g de comte rape",
    "20 cl de creme fraiche",
    "30 g de beurre",
    "1 pincee de muscade",
    "Preparation",
    "Prechauffez le four a 190. Lavez soigneusement les poireaux et emincez-les",
    "Battez les oeufs avec la creme, ajoutez la muscade et le fromage",
    "versez l'appareil, parsemez du reste de fromage et enfournez pour 40 minutes",
  ];
  expect(judge(page, [...ingredients, "sauteuse et laissez-y suer les poireaux 15"]).isMenu).toBe(false);
});

test("the stops of a line with minutes that count up are no menu", () => {
  const stops = [
    "Jindrisska 14",
    "Vaclavske namesti 16",
    "Lazarska 18",
    "Divadlo 20",
    "Ujezd 22",
    "Andel 24",
  ];
  const minutes = Array.from({ length: 12 }, (_, i) => `0${i % 10} 14 23 33 44 53`);
  expect(judge([...minutes, ...stops, ...stops], [...stops, "Repy 26", "Motol 28"]).isMenu).toBe(false);
});

test("the title is the first page's, a later page's largest line is one of its headings", () => {
  const dishes = [
    "Kartoffelsuppe 5,90",
    "Schnitzel mit Pommes 14,50",
    "Forelle gebraten 17,80",
    "Apfelstrudel 6,20",
  ];
  const verdict = (title: string | null) =>
    judgePage(pageOf(dishes), dishesOf(...dishes), { title, currency: null });
  expect(summarise([verdict("Zum Hirschen"), verdict("Nachspeisen")]).title).toBe("Zum Hirschen");
  expect(summarise([verdict(null), verdict("Nachspeisen")]).title).toBeNull();
});

test("lines that were not read are named by their strokes, and by nobody's guess where those do not agree", () => {
  const strokes = (script: string) => TEXTURE_SCRIPTS.map((own) => (own === script ? -0.1 : -4));
  const page = (scripts: readonly string[]): OcrPage => {
    const empty = pageOf(["120", "95", "140"], scripts.length);
    const unread = empty.unread.map((box, i) => ({ ...box, scripts: strokes(scripts[i] ?? "") }));
    return { ...empty, unread };
  };
  const reason = "unreadable-script";
  const thai = page(["Thai", "Thai", "Thai", "Arab", "Thai", "Thai", "Thai"]);
  expect(judgePage(thai, [], nothing)).toMatchObject({ isMenu: false, reason, unreadableScripts: ["Thai"] });
  const mixed = page(["Thai", "Laoo", "Khmr", "Arab", "Laoo", "Thai", "Khmr"]);
  expect(judgePage(mixed, [], nothing)).toMatchObject({ isMenu: false, reason, unreadableScripts: [] });
});

test("a bookshop's price list is no menu, although cookbooks are about food", () => {
  const books = [
    "The Salt Road 16.99",
    "Glass Orchard 18.00",
    "Small Hours 12.99",
    "Night Trains 15.50",
    "Bread from Scratch 25.00",
    "The Soup Year 22.00",
    "Pasta at Home 19.99",
    "Cheese and Wine 21.00",
  ];
  const page = [
    "Fiction",
    "Travel",
    "Cookery",
    ...books,
    "Signed hardbacks and paperbacks. ISBNs on request.",
  ];
  expect(judge(page, books).isMenu).toBe(false);
});
