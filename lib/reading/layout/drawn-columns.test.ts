import { expect, it } from "vitest";
import { readDrawing } from "./typeset-testing.ts";

it("reads the left column before the right, descriptions in capitals with their dishes", () => {
  const said = readDrawing(`
    =ROSIE'S DINER
    #BREAKFAST                                      #DINNER
    THE LUMBERJACK  12.95                           CHICKEN FRIED STEAK  15.50
    ~THREE EGGS, BACON, SAUSAGE, HASH BROWNS        ~WITH GRAVY AND MASHED POTATOES
    ~AND TWO PANCAKES                               MEATLOAF PLATE  13.95
    BISCUITS AND GRAVY  8.95                        ~HOMEMADE, WITH TWO SIDES
    ~TWO BISCUITS, SAUSAGE GRAVY                    POT ROAST  16.25
    HUEVOS RANCHEROS  11.50                         ~SLOW COOKED WITH CARROTS
    ~CORN TORTILLAS, BEANS, SALSA                   FISH AND CHIPS  14.95
    SHORT STACK  6.95                               ~BEER BATTERED COD, TARTAR SAUCE`);
  expect(said).toEqual([
    "[BREAKFAST]",
    "THE LUMBERJACK | 12.95 | THREE EGGS, BACON, SAUSAGE, HASH BROWNS AND TWO PANCAKES",
    "BISCUITS AND GRAVY | 8.95 | TWO BISCUITS, SAUSAGE GRAVY",
    "HUEVOS RANCHEROS | 11.50 | CORN TORTILLAS, BEANS, SALSA",
    "SHORT STACK | 6.95",
    "[DINNER]",
    "CHICKEN FRIED STEAK | 15.50 | WITH GRAVY AND MASHED POTATOES",
    "MEATLOAF PLATE | 13.95 | HOMEMADE, WITH TWO SIDES",
    "POT ROAST | 16.25 | SLOW COOKED WITH CARROTS",
    "FISH AND CHIPS | 14.95 | BEER BATTERED COD, TARTAR SAUCE",
  ]);
});

it("reads three columns of numbered dishes, numbers left out of the names", () => {
  const said = readDrawing(`
    =GOLDEN WOK
    #SOUPS                    #CHICKEN                      #RICE
    1 Hot Sour Soup  3.50     20 Lemon Chicken  6.50        40 Boiled Rice  2.20
    2 Won Ton Soup   3.80     21 Kung Po Chicken  6.50      41 Egg Fried Rice  2.60
    3 Crab Soup      4.00     22 Chicken Curry  6.20        42 Special Rice  5.80
    #STARTERS                 #BEEF                         #NOODLES
    5 Spring Roll    2.80     30 Beef Ginger  6.90          50 Plain Noodles  3.90
    6 Prawn Toast    3.90     31 Beef Oyster  6.90          51 House Noodles  5.90
    7 Spare Ribs     4.90     32 Chilli Beef  7.20          52 Singapore  5.90`);
  expect(said).toEqual([
    "[SOUPS]",
    "Hot Sour Soup | 3.50",
    "Won Ton Soup | 3.80",
    "Crab Soup | 4.00",
    "[STARTERS]",
    "Spring Roll | 2.80",
    "Prawn Toast | 3.90",
    "Spare Ribs | 4.90",
    "[CHICKEN]",
    "Lemon Chicken | 6.50",
    "Kung Po Chicken | 6.50",
    "Chicken Curry | 6.20",
    "[BEEF]",
    "Beef Ginger | 6.90",
    "Beef Oyster | 6.90",
    "Chilli Beef | 7.20",
    "[RICE]",
    "Boiled Rice | 2.20",
    "Egg Fried Rice | 2.60",
    "Special Rice | 5.80",
    "[NOODLES]",
    "Plain Noodles | 3.90",
    "House Noodles | 5.90",
    "Singapore | 5.90",
  ]);
});

it("gives each column its own price column", () => {
  const said = readDrawing(`
    #STARTERS                          #CURRIES
    Onion Bhaji          3.50          Chicken Korma        7.95
    Samosa (2)           3.20          Lamb Madras          8.50
    Chicken Tikka        4.50          Prawn Dhansak        8.95
    Seekh Kebab          4.20          Vegetable Balti      6.95
    #SIDES                             #BREADS
    Bombay Aloo          3.95          Plain Naan           2.50
    Tarka Dal            3.95          Garlic Naan          2.95
    Pilau Rice           2.95          Chapati              1.50`);
  expect(said).toEqual([
    "[STARTERS]",
    "Onion Bhaji | 3.50",
    "Samosa (2) | 3.20",
    "Chicken Tikka | 4.50",
    "Seekh Kebab | 4.20",
    "[SIDES]",
    "Bombay Aloo | 3.95",
    "Tarka Dal | 3.95",
    "Pilau Rice | 2.95",
    "[CURRIES]",
    "Chicken Korma | 7.95",
    "Lamb Madras | 8.50",
    "Prawn Dhansak | 8.95",
    "Vegetable Balti | 6.95",
    "[BREADS]",
    "Plain Naan | 2.50",
    "Garlic Naan | 2.95",
    "Chapati | 1.50",
  ]);
});

it("keeps wrapped descriptions in their column", () => {
  const said = readDrawing(`
    #PIZZE                                       #PASTA
    Margherita  7,00                             Carbonara  9,50
    ~pomodoro, mozzarella, basilico              ~guanciale, uovo, pecorino
    Diavola  8,50                                Amatriciana  9,00
    ~pomodoro, mozzarella, salame piccante       ~guanciale, pomodoro
    Capricciosa  9,50                            Cacio e pepe  9,00
    ~pomodoro, mozzarella, funghi, carciofi,     Lasagne  10,00
    ~prosciutto cotto                            ~ragù, besciamella
    Quattro stagioni  9,50                       Gnocchi sorrentina  9,00`);
  expect(said).toEqual([
    "[PIZZE]",
    "Margherita | 7,00 | pomodoro, mozzarella, basilico",
    "Diavola | 8,50 | pomodoro, mozzarella, salame piccante",
    "Capricciosa | 9,50 | pomodoro, mozzarella, funghi, carciofi, prosciutto cotto",
    "Quattro stagioni | 9,50",
    "[PASTA]",
    "Carbonara | 9,50 | guanciale, uovo, pecorino",
    "Amatriciana | 9,00 | guanciale, pomodoro",
    "Cacio e pepe | 9,00",
    "Lasagne | 10,00 | ragù, besciamella",
    "Gnocchi sorrentina | 9,00",
  ]);
});

it("takes the price below each name in a grid under photos", () => {
  const said = readDrawing(`
    Pad Thai         Green Curry       Tom Yum
    $11.50           $12.00            $9.50
    Massaman         Larb Gai          Satay
    $12.50           $10.50            $8.00`);
  expect(said).toEqual([
    "Pad Thai | $11.50",
    "Massaman | $12.50",
    "Green Curry | $12.00",
    "Larb Gai | $10.50",
    "Tom Yum | $9.50",
    "Satay | $8.00",
  ]);
});

it("cuts columns between banners above and below", () => {
  const said = readDrawing(`
    =The Fiddler's Rest
    ~proper pub food
            #small plates                        #puddings
    whitebait, lemon mayonnaise  6.5        spotted dick & custard  6
    scotch egg, brown sauce  5.75           treacle tart, clotted cream  6.25
    halloumi fries, chilli jam  6           banoffee sundae  6.5
    pork crackling, apple sauce  4.25       ice cream, three scoops  5
                                 #mains
            beer battered haddock, chips & mushy peas  14.5
            steak & ale pie, mash, greens  15
            lamb burger, mint yoghurt, slaw  14`);
  expect(said).toEqual([
    "[small plates]",
    "whitebait, lemon mayonnaise | 6.5",
    "scotch egg, brown sauce | 5.75",
    "halloumi fries, chilli jam | 6",
    "pork crackling, apple sauce | 4.25",
    "[puddings]",
    "spotted dick & custard | 6",
    "treacle tart, clotted cream | 6.25",
    "banoffee sundae | 6.5",
    "ice cream, three scoops | 5",
    "beer battered haddock, chips & mushy peas | 14.5",
    "steak & ale pie, mash, greens | 15",
    "lamb burger, mint yoghurt, slaw | 14",
  ]);
});

it("takes centred headings that begin right of all the names for no column", () => {
  const said = readDrawing(`
                      #Levesek
    Gulyásleves                          1 890 Ft
    Tyúkhúsleves                         2 190 Ft
                      #Főételek
    Bécsi szelet                         5 490 Ft
    Paprikás csirke                      4 690 Ft
                      #Desszertek
    Somlói galuska                       1 990 Ft
    Palacsinta                           2 190 Ft`);
  expect(said.filter((line) => line.startsWith("["))).toEqual(["[Levesek]", "[Főételek]", "[Desszertek]"]);
});
