import { expect, it } from "vitest";
import { readDrawing } from "./typeset-testing.ts";

it("names the price columns by the volumes above them", () => {
  const said = readDrawing(`
    # Bier vom Fass      0,3 l    0,5 l
    Pils                 3,20     4,80
    Weizen               3,40     4,90
    Radler               3,20     4,80
    # Wein               0,1 l    0,2 l
    Riesling trocken     3,90     6,90
    Spätburgunder        4,20     7,50
    # Alkoholfrei
    Cola, Fanta, Sprite  0,3 l    3,20
    Apfelschorle         0,3 l    3,10
    Mineralwasser        0,25 l   2,60`);
  expect(said).toEqual([
    "[Bier vom Fass]",
    "Pils | 0,3 l:3,20 ; 0,5 l:4,80",
    "Weizen | 0,3 l:3,40 ; 0,5 l:4,90",
    "Radler | 0,3 l:3,20 ; 0,5 l:4,80",
    "[Wein]",
    "Riesling trocken | 0,1 l:3,90 ; 0,2 l:6,90",
    "Spätburgunder | 0,1 l:4,20 ; 0,2 l:7,50",
    "[Alkoholfrei]",
    "Cola, Fanta, Sprite | 0,3 l:3,20",
    "Apfelschorle | 0,3 l:3,10",
    "Mineralwasser | 0,25 l:2,60",
  ]);
});

it("names the price columns by sizes, where a section has them", () => {
  const said = readDrawing(`
    #COFFEE               S      M      L
    Americano             2.5    3      3.5
    Latte                 3      3.5    4
    Mocha                 3.5    4      4.5
    #TEA
    English breakfast     2.5
    Green tea             2.5`);
  expect(said).toEqual([
    "[COFFEE]",
    "Americano | S:2.5 ; M:3 ; L:3.5",
    "Latte | S:3 ; M:3.5 ; L:4",
    "Mocha | S:3.5 ; M:4 ; L:4.5",
    "[TEA]",
    "English breakfast | 2.5",
    "Green tea | 2.5",
  ]);
});

it("keeps vintages in names and column labels across sections", () => {
  const said = readDrawing(`
    #Vins rouges                       Verre    Bouteille
    Côtes du Rhône 2021                4,50     22,00
    Bordeaux Supérieur 2019            5,00     26,00
    #Vins blancs
    Muscadet sur lie 2022              4,00     19,00
    Sancerre                           6,50     34,00`);
  expect(said).toEqual([
    "[Vins rouges]",
    "Côtes du Rhône 2021 | Verre:4,50 ; Bouteille:22,00",
    "Bordeaux Supérieur 2019 | Verre:5,00 ; Bouteille:26,00",
    "[Vins blancs]",
    "Muscadet sur lie 2022 | Verre:4,00 ; Bouteille:19,00",
    "Sancerre | Verre:6,50 ; Bouteille:34,00",
  ]);
});

it("reads several prices of a dish with their sizes", () => {
  const said = readDrawing(`
    #Speisen
    Currywurst  4,50 / 6,00
    Pommes klein/groß  2,50/3,50
    Gyros Teller  9,50
    Salat klein 4,00 groß 7,50`);
  expect(said).toEqual([
    "[Speisen]",
    "Currywurst | 4,50 ; 6,00",
    "Pommes | klein:2,50 ; groß:3,50",
    "Gyros Teller | 9,50",
    "Salat | klein:4,00 ; groß:7,50",
  ]);
});

it("pairs inline volumes with their prices", () => {
  const said = readDrawing(`
    #Getränke
    Coca Cola, Fanta 0,2l 2,20 € 0,4l 3,60 €
    Mineralwasser 0,25l 2,10 €
    Bier vom Fass 0,3l 2,90 € 0,5l 4,20 €
    Weißwein 0,2l 4,80 €
    Espresso 2,00 €`);
  expect(said).toEqual([
    "[Getränke]",
    "Coca Cola, Fanta | 0,2l:2,20 € ; 0,4l:3,60 €",
    "Mineralwasser 0,25l | 2,10 €",
    "Bier vom Fass | 0,3l:2,90 € ; 0,5l:4,20 €",
    "Weißwein 0,2l | 4,80 €",
    "Espresso | 2,00 €",
  ]);
});

it("gives the price of the section to each of its dishes", () => {
  const said = readDrawing(`
    # Pizza
    Alle Pizzen 9,50 €
    Margherita
    ~ Tomaten, Mozzarella, Basilikum
    Salami
    ~ Tomaten, Mozzarella, Salami
    Funghi
    ~ Tomaten, Mozzarella, Champignons
    # Getränke
    Cola 0,3l  2,80
    Wasser 0,5l  2,50`);
  expect(said).toEqual([
    "[Pizza]",
    "Alle Pizzen Margherita | 9,50 € | Tomaten, Mozzarella, Basilikum",
    "Salami | Tomaten, Mozzarella, Salami",
    "Funghi | Tomaten, Mozzarella, Champignons",
    "[Getränke]",
    "Cola 0,3l | 2,80",
    "Wasser 0,5l | 2,50",
  ]);
});

it("reads set menus as dishes and priced headings as prices of their dishes", () => {
  const said = readDrawing(`
    # Nos formules
    Formule midi  15,90 €
    ~ Entrée + plat ou plat + dessert
    Formule complète  19,90 €
    ~ Entrée + plat + dessert
    # Entrées  6,50 €
    Salade de chèvre chaud
    Œuf cocotte au lardons
    Soupe du jour
    # Plats  14,50 €
    Steak frites
    Filet de bar au fenouil
    Risotto aux champignons
    # Desserts  6 €
    Crème brûlée
    Tarte aux pommes`);
  expect(said).toEqual([
    "[Nos formules]",
    "Formule midi | 15,90 € | Entrée + plat ou plat + dessert",
    "Formule complète | 19,90 € | Entrée + plat + dessert",
    "[Entrées]",
    "Salade de chèvre chaud | 6,50 €",
    "Œuf cocotte au lardons | 6,50 €",
    "Soupe du jour | 6,50 €",
    "[Plats]",
    "Steak frites | 14,50 €",
    "Filet de bar au fenouil | 14,50 €",
    "Risotto aux champignons | 14,50 €",
    "[Desserts]",
    "Crème brûlée | 6 €",
    "Tarte aux pommes | 6 €",
  ]);
});

it("reads prices printed before the names", () => {
  const said = readDrawing(`
    # Sobremesas
    4,50  Pudim
    ~ caramelo
    3,80  Mousse de chocolate
    5,00  Bolo de bolacha
    # Bebidas
    1,20  Café
    2,00  Água
    2,50  Sumo natural`);
  expect(said).toEqual([
    "[Sobremesas]",
    "Pudim | 4,50 | caramelo",
    "Mousse de chocolate | 3,80",
    "Bolo de bolacha | 5,00",
    "[Bebidas]",
    "Café | 1,20",
    "Água | 2,00",
    "Sumo natural | 2,50",
  ]);
});

it("reads half and full portions", () => {
  const said = readDrawing(`
    #CARNES                        1/2 dose    dose
    Bitoque                          7,50 €   11,00 €
    Secretos de porco preto          9,00 €   15,00 €
    Frango grelhado                  6,00 €    9,50 €
    #PEIXES
    Bacalhau à Brás                  8,00 €   13,00 €
    Polvo à lagareiro               11,00 €   19,00 €
    ~IVA incluído à taxa legal`);
  expect(said).toEqual([
    "[CARNES]",
    "Bitoque | 1/2 dose:7,50 € ; dose:11,00 €",
    "Secretos de porco preto | 1/2 dose:9,00 € ; dose:15,00 €",
    "Frango grelhado | 1/2 dose:6,00 € ; dose:9,50 €",
    "[PEIXES]",
    "Bacalhau à Brás | 1/2 dose:8,00 € ; dose:13,00 €",
    "Polvo à lagareiro | 1/2 dose:11,00 € ; dose:19,00 €",
  ]);
});

it("reads thousands written with a point", () => {
  const said = readDrawing(`
    #MÓN CHÍNH
    Phở bò tái  45.000
    Bún chả Hà Nội  50.000
    Cơm tấm sườn  48.000
    #ĐỒ UỐNG
    Cà phê sữa đá  25.000
    Trà đá  5.000`);
  expect(said).toEqual([
    "[MÓN CHÍNH]",
    "Phở bò tái | 45.000",
    "Bún chả Hà Nội | 50.000",
    "Cơm tấm sườn | 48.000",
    "[ĐỒ UỐNG]",
    "Cà phê sữa đá | 25.000",
    "Trà đá | 5.000",
  ]);
});

it("keeps market prices as prices without amount", () => {
  const said = readDrawing(`
    #From the sea
    Grilled lobster  MP
    Oysters (6)  18
    Fish of the day  market price
    Prawns  16`);
  expect(said).toEqual([
    "[From the sea]",
    "Grilled lobster | MP",
    "Oysters (6) | 18",
    "Fish of the day | market price",
    "Prawns | 16",
  ]);
});
