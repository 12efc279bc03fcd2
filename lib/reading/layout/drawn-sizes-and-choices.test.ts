import { expect, it } from "vitest";
import { readDrawing } from "./typeset-testing.ts";

it("gives each choice of a set menu a dish of its own", () => {
  const said = readDrawing(`
              =Menu du Marché
                    34 €
                   ENTRÉE
    Velouté de potimarron, éclats de châtaignes
                     ou
        Œuf parfait, crème de comté
                     ou
        Terrine de campagne maison
                    PLAT
       Filet de dorade, risotto au citron
                     ou
        Suprême de pintade, jus au thym`);
  expect(said).toEqual([
    "[ENTRÉE]",
    "Velouté de potimarron, éclats de châtaignes",
    "Œuf parfait, crème de comté",
    "Terrine de campagne maison",
    "[PLAT]",
    "Filet de dorade, risotto au citron",
    "Suprême de pintade, jus au thym",
  ]);
});

it("takes weights and pieces between name and price for the price's size", () => {
  const said = readDrawing(`
    #PIEROGI
    PIEROGI RUSKIE                  8 SZT     19,00 ZŁ
    PIEROGI Z MIĘSEM                8 SZT     21,00 ZŁ
    GOŁĄBKI W SOSIE                 2 SZT     22,50 ZŁ
    #DODATKI
    FRYTKI                          150 G      9,00 ZŁ`);
  expect(said).toEqual([
    "[PIEROGI]",
    "PIEROGI RUSKIE | 8 SZT:19,00 ZŁ",
    "PIEROGI Z MIĘSEM | 8 SZT:21,00 ZŁ",
    "GOŁĄBKI W SOSIE | 2 SZT:22,50 ZŁ",
    "[DODATKI]",
    "FRYTKI | 150 G:9,00 ZŁ",
  ]);
});

it("reads heads of two lines above columns of prices with descriptions between", () => {
  const said = readDrawing(`
                               Junior    Sénior    Méga
    #Base tomate               26 cm     33 cm     40 cm
    Margherita                 8,50      11,00     16,50
    ~tomate, mozzarella
    Regina                     9,50      12,50     18,50
    ~tomate, jambon
                               Junior    Sénior    Méga
    #Base crème
    Savoyarde                  11,00     14,50     21,00
    ~crème, reblochon
    Paysanne                   10,50     13,50     20,00
    ~crème, poulet`);
  expect(said).toEqual([
    "[Base tomate]",
    "Margherita | 26 cm:8,50 ; 33 cm:11,00 ; 40 cm:16,50 | tomate, mozzarella",
    "Regina | 26 cm:9,50 ; 33 cm:12,50 ; 40 cm:18,50 | tomate, jambon",
    "[Base crème]",
    "Savoyarde | Junior:11,00 ; Sénior:14,50 ; Méga:21,00 | crème, reblochon",
    "Paysanne | Junior:10,50 ; Sénior:13,50 ; Méga:20,00 | crème, poulet",
  ]);
});

it("reads a half and a whole portion above columns of prices", () => {
  const said = readDrawing(`
    #Raciones                1/2     1
    Ensaladilla rusa         5,00    8,50
    Patatas bravas           4,50    7,50
    Calamares                7,50    13,00`);
  expect(said).toEqual([
    "[Raciones]",
    "Ensaladilla rusa | 1/2:5,00 ; 1:8,50",
    "Patatas bravas | 1/2:4,50 ; 1:7,50",
    "Calamares | 1/2:7,50 ; 1:13,00",
  ]);
});

it("does not number the dishes of one column with the last prices of the column before", () => {
  const said = readDrawing(`
                    =Tea House
    #Plain            M     L      #Milk              M     L
    Four Seasons      30    35     Pearl Milk Tea     50    60
    Assam Black       30    35     Black Tea Latte    55    65
    Jade Green        30    35     Caramel Milk       50    60
    Golden Oolong     35    40     Pudding Milk       55    65`);
  expect(said).toEqual([
    "[Plain]",
    "Four Seasons | M:30 ; L:35",
    "Assam Black | M:30 ; L:35",
    "Jade Green | M:30 ; L:35",
    "Golden Oolong | M:35 ; L:40",
    "[Milk]",
    "Pearl Milk Tea | M:50 ; L:60",
    "Black Tea Latte | M:55 ; L:65",
    "Caramel Milk | M:50 ; L:60",
    "Pudding Milk | M:55 ; L:65",
  ]);
});

it("cuts columns under a title that begins over the left one's prices", () => {
  const said = readDrawing(`
                   =居酒屋松風
    #刺身                      #烧物
    刺身盛合        1480        烧鳥盛合       780
    鲷薄造          980         秋刀鱼烧       680
    鮪中落          880         牛串烧         450`);
  expect(said).toEqual([
    "[刺身]",
    "刺身盛合 | 1480",
    "鲷薄造 | 980",
    "鮪中落 | 880",
    "[烧物]",
    "烧鳥盛合 | 780",
    "秋刀鱼烧 | 680",
    "牛串烧 | 450",
  ]);
});

it("reads amounts that are written out", () => {
  expect(
    readDrawing(`
    #Die Linde
    Wurstsalat                 zwölf Euro
    Käsespätzle                dreizehn Euro fünfzig
    Apfelstrudel               sieben Euro`),
  ).toEqual([
    "[Die Linde]",
    "Wurstsalat | zwölf Euro",
    "Käsespätzle | dreizehn Euro fünfzig",
    "Apfelstrudel | sieben Euro",
  ]);
  expect(
    readDrawing(`
    Burrata, heritage tomato, basil   fourteen
    Sea bass, fennel, orange          twenty six
    Lamb shoulder, white beans        twenty eight`),
  ).toEqual([
    "Burrata, heritage tomato, basil | fourteen",
    "Sea bass, fennel, orange | twenty six",
    "Lamb shoulder, white beans | twenty eight",
  ]);
});

it("leaves a number word that ends one name in the name", () => {
  expect(
    readDrawing(`
    Menu for two          48
    Oysters, half a dozen or six   12
    Pizza Quattro         9
    Lasagne               11`).join(" "),
  ).toContain("Pizza Quattro | 9");
});

it("takes a description that ends in a least price for no market price", () => {
  const said = readDrawing(`
    Obatzda                           9,80
    ~mit Breze
    Steckerlfisch                     14,50
    ~Makrele, je nach Gewicht ab
    Schweinshaxn                      17,80
    ~mit Knödel`);
  expect(said.filter((dish) => dish.startsWith("Makrele"))).toEqual([]);
  expect(said[1]).toContain("Steckerlfisch | 14,50");
});
