import { expect, it } from "vitest";
import { readDrawing } from "./typeset-testing.ts";

it("puts the point back where raised cents lost it", () => {
  const said = readDrawing(`
    #Snacks
    Bratwurst            350 €
    Pommes frites        280 €
    Frikadelle           250 €
    Kartoffelsalat       300 €`);
  expect(said).toEqual([
    "[Snacks]",
    "Bratwurst | 3,50 €",
    "Pommes frites | 2,80 €",
    "Frikadelle | 2,50 €",
    "Kartoffelsalat | 3,00 €",
  ]);
});

it("puts it back without any mark where the language is one of the euro", () => {
  const said = readDrawing(`
    #Les plats
    Entrecôte grillée aux herbes        2700
    ~avec des frites et une salade
    Filet de bar au fenouil             2350
    ~avec du riz et des légumes
    #Les desserts
    Baba au rhum et crème               950
    Tarte aux pommes                    850`);
  expect(said).toEqual([
    "[Les plats]",
    "Entrecôte grillée aux herbes | 27.00 | avec des frites et une salade",
    "Filet de bar au fenouil | 23.50 | avec du riz et des légumes",
    "[Les desserts]",
    "Baba au rhum et crème | 9.50",
    "Tarte aux pommes | 8.50",
  ]);
});

it("separates prices that the recogniser glued to names", () => {
  const said = readDrawing(`
    #Desserts
    Tiramisu6,50
    Panna cotta5,90
    Gelato misto4,80
    Affogato4,50`);
  expect(said).toEqual([
    "[Desserts]",
    "Tiramisu | 6,50",
    "Panna cotta | 5,90",
    "Gelato misto | 4,80",
    "Affogato | 4,50",
  ]);
});

it("takes a letter before every amount for a mark", () => {
  const said = readDrawing(`
    #Silog Meals                    #Ulam
    Tapsilog            P120        Chicken Adobo        P145
    Longsilog           P110        Pork Sinigang        P165
    Tocilog             P110        Kare-Kare            P195
    Bangsilog           P135        Pinakbet             P110`);
  expect(said).toEqual([
    "[Silog Meals]",
    "Tapsilog | P120",
    "Longsilog | P110",
    "Tocilog | P110",
    "Bangsilog | P135",
    "[Ulam]",
    "Chicken Adobo | P145",
    "Pork Sinigang | P165",
    "Kare-Kare | P195",
    "Pinakbet | P110",
  ]);
});

it("reads an e between units and cents as the euro sign", () => {
  const said = readDrawing(`
    #Plats
    Moules frites        14e50
    Bavette              16e00
    Tartare              15e50`);
  expect(said).toEqual(["[Plats]", "Moules frites | 14€50", "Bavette | 16€00", "Tartare | 15€50"]);
});

it("keeps a dish whose price the recogniser lost", () => {
  const said = readDrawing(`
    #Grillades
    Brochette de poulet      9€
    Merguez frites
    Côte de porc            11€
    Sardines grillées       10€
    Bavette frites       13,50€
    #Boissons
    Limonade              2,50€
    Sirop                 1,50€
    Café                  1,20€`);
  expect(said).toEqual([
    "[Grillades]",
    "Brochette de poulet | 9€",
    "Merguez frites",
    "Côte de porc | 11€",
    "Sardines grillées | 10€",
    "Bavette frites | 13,50€",
    "[Boissons]",
    "Limonade | 2,50€",
    "Sirop | 1,50€",
    "Café | 1,20€",
  ]);
});
