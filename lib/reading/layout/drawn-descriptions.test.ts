import { expect, it } from "vitest";
import { readDrawing } from "./typeset-testing.ts";

it("takes the price below a centred name and description", () => {
  const said = readDrawing(`
    =                Chez Marguerite
    #                    Entrées
                 Velouté de potiron
    ~           crème, graines de courge
                        8 €
                Terrine de lapin
    ~          pickles maison, pain grillé
                        9 €
    #                     Plats
                 Pavé de saumon
    ~          beurre blanc, riz sauvage
                       18 €
                Magret de canard
    ~            sauce au miel, gratin
                       21 €
    ~           Prix nets, service compris`);
  expect(said).toEqual([
    "[Entrées]",
    "Velouté de potiron | 8 € | crème, graines de courge",
    "Terrine de lapin | 9 € | pickles maison, pain grillé",
    "[Plats]",
    "Pavé de saumon | 18 € | beurre blanc, riz sauvage",
    "Magret de canard | 21 € | sauce au miel, gratin",
  ]);
});

it("reads a centred menu with prices beside the names", () => {
  const said = readDrawing(`
    =LA TABLE
    #LES ENTRÉES
           Foie gras maison  16€
    ~      chutney de figues, toast
          Carpaccio de Saint-Jacques  14€
    ~         huile vanille, citron vert
    #LES PLATS
           Filet de bœuf Rossini  29€
    ~        truffe, pommes fondantes
             Risotto aux cèpes  21€
    ~            parmesan 24 mois`);
  expect(said).toEqual([
    "[LES ENTRÉES]",
    "Foie gras maison | 16€ | chutney de figues, toast",
    "Carpaccio de Saint-Jacques | 14€ | huile vanille, citron vert",
    "[LES PLATS]",
    "Filet de bœuf Rossini | 29€ | truffe, pommes fondantes",
    "Risotto aux cèpes | 21€ | parmesan 24 mois",
  ]);
});

it("joins names that wrap before their price", () => {
  const said = readDrawing(`
    #Hauptgerichte
    Wiener Schnitzel vom Kalb mit
    Petersilienkartoffeln                     24,50 €
    Rosa gebratene Entenbrust mit
    Orangensauce und Kroketten                26,90 €
    Zanderfilet auf der Haut gebraten,
    dazu Blattspinat und Butterkartoffeln     23,80 €
    Käsespätzle                               13,50 €`);
  expect(said).toEqual([
    "[Hauptgerichte]",
    "Wiener Schnitzel vom Kalb mit Petersilienkartoffeln | 24,50 €",
    "Rosa gebratene Entenbrust mit Orangensauce und Kroketten | 26,90 €",
    "Zanderfilet auf der Haut gebraten, dazu Blattspinat und Butterkartoffeln | 23,80 €",
    "Käsespätzle | 13,50 €",
  ]);
});

it("takes a price at the end of a description for the dish above", () => {
  const said = readDrawing(`
    #Small plates
    Burrata
    ~heirloom tomato, basil oil, sourdough  14
    Octopus
    ~smoked paprika, fingerling potato  17
    Beef tartare
    ~cured yolk, capers, toast  16
    #Large plates
    Half chicken
    ~lemon, thyme, jus  24
    Hanger steak
    ~chimichurri, frites  29`);
  expect(said).toEqual([
    "[Small plates]",
    "Burrata | 14 | heirloom tomato, basil oil, sourdough",
    "Octopus | 17 | smoked paprika, fingerling potato",
    "Beef tartare | 16 | cured yolk, capers, toast",
    "[Large plates]",
    "Half chicken | 24 | lemon, thyme, jus",
    "Hanger steak | 29 | chimichurri, frites",
  ]);
});

it("joins a description of several lines", () => {
  const said = readDrawing(`
    #FROM THE GRILL
    RIBEYE 12OZ  34
    ~Dry aged for twenty eight days, served with hand cut
    ~chips, roast tomato, field mushroom and a choice of
    ~peppercorn or bearnaise sauce
    HALF CHICKEN  19
    ~Marinated overnight in lemon and oregano, grilled
    ~over charcoal, with slaw
    HALLOUMI  16
    ~Grilled with honey and thyme`);
  expect(said).toEqual([
    "[FROM THE GRILL]",
    "RIBEYE 12OZ | 34 | Dry aged for twenty eight days, served with hand cut chips, roast tomato, field mushroom and a choice of peppercorn or bearnaise sauce",
    "HALF CHICKEN | 19 | Marinated overnight in lemon and oregano, grilled over charcoal, with slaw",
    "HALLOUMI | 16 | Grilled with honey and thyme",
  ]);
});

it("separates a description printed on the line of the name", () => {
  const said = readDrawing(`
    #ANTIPASTI
    Bruschetta - tomato, garlic, basil  7
    Caprese - buffalo mozzarella, tomato  11
    Carpaccio - beef, rocket, parmesan  14
    #SECONDI
    Saltimbocca: veal, sage, prosciutto  22
    Branzino: sea bass, lemon, capers  24`);
  expect(said).toEqual([
    "[ANTIPASTI]",
    "Bruschetta | 7 | tomato, garlic, basil",
    "Caprese | 11 | buffalo mozzarella, tomato",
    "Carpaccio | 14 | beef, rocket, parmesan",
    "[SECONDI]",
    "Saltimbocca | 22 | veal, sage, prosciutto",
    "Branzino | 24 | sea bass, lemon, capers",
  ]);
});

it("reads a menu without prices", () => {
  const said = readDrawing(`
    =Sunday Lunch
    #Starters
    Roasted tomato soup
    ~basil oil, croutons
    Chicken liver parfait
    ~onion jam, brioche
    #Mains
    Roast beef
    ~Yorkshire pudding, gravy
    Baked salmon
    ~hollandaise, new potatoes
    Nut roast
    ~vegetable gravy
    #Puddings
    Apple crumble
    ~custard
    Lemon posset
    ~shortbread`);
  expect(said).toEqual([
    "[Starters]",
    "Roasted tomato soup | basil oil, croutons",
    "Chicken liver parfait | onion jam, brioche",
    "[Mains]",
    "Roast beef | Yorkshire pudding, gravy",
    "Baked salmon | hollandaise, new potatoes",
    "Nut roast | vegetable gravy",
    "[Puddings]",
    "Apple crumble | custard",
    "Lemon posset | shortbread",
  ]);
});

it("reads a plain list without prices or descriptions", () => {
  const said = readDrawing(`
    #Antipasti
    Caprese
    Bruschetta mista
    Vitello tonnato
    #Primi
    Spaghetti alle vongole
    Lasagne al forno
    Gnocchi al pesto
    #Secondi
    Bistecca alla griglia
    Branzino al sale`);
  expect(said).toEqual([
    "[Antipasti]",
    "Caprese",
    "Bruschetta mista",
    "Vitello tonnato",
    "[Primi]",
    "Spaghetti alle vongole",
    "Lasagne al forno",
    "Gnocchi al pesto",
    "[Secondi]",
    "Bistecca alla griglia",
    "Branzino al sale",
  ]);
});

it("reads a set menu as one priced dish and its courses as dishes", () => {
  const said = readDrawing(`
    =   MENÚ DEL DÍA 14 €
    # Primeros
    Ensalada mixta
    Sopa de pescado
    Paella valenciana
    # Segundos
    Merluza a la plancha
    Pollo asado
    Entrecot con patatas
    # Postres
    Flan casero
    Fruta del tiempo
    ~ Incluye pan, bebida y café`);
  expect(said).toEqual([
    "MENÚ DEL DÍA | 14 €",
    "[Primeros]",
    "Ensalada mixta",
    "Sopa de pescado",
    "Paella valenciana",
    "[Segundos]",
    "Merluza a la plancha",
    "Pollo asado",
    "Entrecot con patatas",
    "[Postres]",
    "Flan casero",
    "Fruta del tiempo | Incluye pan, bebida y café",
  ]);
});

it("keeps an option in the description, and extras of their own as dishes", () => {
  const said = readDrawing(`
    #Burgers
    Classic burger  11,50
    ~Steak haché 150g, cheddar, salade
    Chicken burger  12,00
    ~Poulet pané, bacon, salade
    ~Supplément bacon +1,50
    #Suppléments
    Frites  3,50
    Cheddar  1,00
    Œuf  1,50`);
  expect(said).toEqual([
    "[Burgers]",
    "Classic burger | 11,50 | Steak haché 150g, cheddar, salade",
    "Chicken burger | 12,00 | Poulet pané, bacon, salade Supplément bacon +1,50",
    "[Suppléments]",
    "Frites | 3,50",
    "Cheddar | 1,00",
    "Œuf | 1,50",
  ]);
});

it("takes a line in another language below each name for its second name", () => {
  const said = readDrawing(`
    #Antipasti
    Alici marinate                9,00
    ~Marinated anchovies with lemon
    Burrata e acciughe           11,50
    ~Burrata cheese with anchovies
    #Primi
    Cacio e pepe                 11,00
    ~Pasta with cheese and pepper
    Ravioli di ricotta           12,50
    ~Ricotta ravioli with butter and sage
    Pasta alla gricia            12,00
    ~Pasta with bacon and cheese`);
  expect(said).toEqual([
    "[Antipasti]",
    "Alici marinate {Marinated anchovies with lemon} | 9,00",
    "Burrata e acciughe {Burrata cheese with anchovies} | 11,50",
    "[Primi]",
    "Cacio e pepe {Pasta with cheese and pepper} | 11,00",
    "Ravioli di ricotta {Ricotta ravioli with butter and sage} | 12,50",
    "Pasta alla gricia {Pasta with bacon and cheese} | 12,00",
  ]);
});
