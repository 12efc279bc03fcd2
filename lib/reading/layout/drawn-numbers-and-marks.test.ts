import { expect, test } from "vitest";
import { readDrawing } from "./typeset-testing.ts";

test("letters that go up from row to row number the dishes", () => {
  const said = readDrawing(`
    # Pizzen
    A. Margherita              7,50 €
    B. Salami                  8,50 €
    C. Funghi                  8,90 €
    # Pasta
    d) Carbonara               8,50 €
    e) Bolognese               8,90 €`);
  expect(said).toEqual([
    "[Pizzen]",
    "Margherita | 7,50 €",
    "Salami | 8,50 €",
    "Funghi | 8,90 €",
    "[Pasta]",
    "Carbonara | 8,50 €",
    "Bolognese | 8,90 €",
  ]);
});

test("an initial that begins a name is part of it", () => {
  const said = readDrawing(`
    L. Müller Riesling         7,50
    S. Pellegrino              4,50
    J. Dupont Chablis          9,50`);
  expect(said).toEqual(["L. Müller Riesling | 7,50", "S. Pellegrino | 4,50", "J. Dupont Chablis | 9,50"]);
});

test("a dollar sign among euros is a euro sign misread", () => {
  const said = readDrawing(`
    Classic Burger        12,50 €
    Cheese Burger         13,50 €
    Bacon Burger          $14,50
    Veggie Burger         11,90 €`);
  expect(said).toContain("Bacon Burger | €14,50");
});

test("codes and calories behind a name are no price and not its words", () => {
  const said = readDrawing(`
    Frittatensuppe 1,3,7         4,90
    Leberknödelsuppe A,C,G       5,50
    Teriyaki Bowl   650 kcal    12,50
    Falafel Bowl (480kcal)       9,50`);
  expect(said).toEqual([
    "Frittatensuppe | 4,90",
    "Leberknödelsuppe | 5,50",
    "Teriyaki Bowl | 12,50",
    "Falafel Bowl | 9,50",
  ]);
});

test("numbers in a row before names are numbers even where a price of that size would do", () => {
  const said = readDrawing(`
    # Nigiri                 # Maki
    101  Sake      4,50      201  Kappa Maki    3,50
    102  Maguro    5,50      202  Sake Maki     4,50
    103  Ebi       4,80      203  Tekka Maki    4,90
    104  Unagi     5,90      204  Avocado Maki  3,90
    105  Tamago    3,90      205  Oshinko Maki  3,50`);
  expect(said).toContain("Tamago | 3,90");
  expect(said).toContain("Oshinko Maki | 3,50");
});

test("the word before a least price goes with the price, beside its name or in a column", () => {
  const said = readDrawing(`
    # Fisch
    Tagesfisch            ab 18,50
    Austern (6) ab        15,00
    Meeresplatte     ab   29,50
    Tintenfisch           16,50`);
  expect(said.slice(1)).toEqual([
    "Tagesfisch | ab:18,50",
    "Austern (6) | ab:15,00",
    "Meeresplatte | ab:29,50",
    "Tintenfisch | 16,50",
  ]);
});

test("names in two languages with a stroke between are parted where most are so", () => {
  const said = readDrawing(`
    # Entrées
    Soupe à l'oignon / Onion soup              7,50
    Salade de chèvre / Goat cheese salad       9,00
    Terrine maison / House terrine             8,00
    Coq au vin / Chicken in red wine          15,00`);
  expect(said).toContain("Coq au vin {Chicken in red wine} | 15,00");
  expect(
    readDrawing(`
    Vin rouge / blanc          5,50
    Steak frites              15,00
    Moules frites             14,00`),
  ).toContain("Vin rouge / blanc | 5,50");
});

test("what is added to a dish at a price is no dish", () => {
  const said = readDrawing(`
    Classic burger        11
    + cheese 1
    + bacon 2
    Veggie burger         12`);
  expect(said).toEqual(["Classic burger | 11 | cheese 1 bacon 2", "Veggie burger | 12"]);
});

test("a wine's reserva is no table to be reserved", () => {
  const said = readDrawing(`
    Rioja Reserva 2017         9.50
    Malbec 2021, Mendoza       8.50
    Barolo 2018, Piedmont     14.00`);
  expect(said).toContain("Rioja Reserva 2017 | 9.50");
});

test("a lone zero draws no price away from its dish", () => {
  const said = readDrawing(`
    Soupe du jour        6,50
    0
    Quiche lorraine      8,50`);
  expect(said).toEqual(["Soupe du jour | 6,50", "Quiche lorraine | 8,50"]);
});

test("an amount a hundred times too high has lost its point", () => {
  const said = readDrawing(`
    Menú del día           13,00 €
    Paella                 12,50 €
    Chuletas               11,00 €
    Agua mineral           150 €
    Café con leche         160`);
  expect(said).toContain("Café con leche | 1,60");
});

test("a sentence about all the dishes is none of them", () => {
  const said = readDrawing(`
    # Mittagstisch
    Schnitzel                    9,50
    Gulasch                      8,90
    Zu jedem Gericht reichen wir eine Suppe
    Jede weitere Beilage         2,50
    # Pizza
    Margherita                   7,50
    Salami                       8,50`);
  expect(said.filter((line) => !line.startsWith("["))).toEqual([
    "Schnitzel | 9,50",
    "Gulasch | 8,90",
    "Margherita | 7,50",
    "Salami | 8,50",
  ]);
});

test("takes a mark off a name where the page says what it stands for, and leaves numbered menus alone", () => {
  const said = readDrawing(`
    Zwiebelsuppe 4          3,80
    Spaghetti a             9,50
    Menü 2                 14,00
    Pizza 4 stagioni       11,00
    Schweinebraten         12,50
    ~a Gluten    ~2 Konservierungsstoffe
    ~4 Geschmacksverstärker`);
  expect(said).toEqual([
    "Zwiebelsuppe | 3,80",
    "Spaghetti | 9,50",
    "Menü 2 | 14,00",
    "Pizza 4 stagioni | 11,00",
    "Schweinebraten | 12,50",
  ]);
});
