import { expect, it } from "vitest";
import { readDrawing, setPage, tell } from "./typeset-testing.ts";

it("drops leader dots, service charge and contact lines", () => {
  const said = readDrawing(`
    # STARTERS
    Soup of the day ................. 5.50
    Garlic bread .................... 4.00
    Prawn cocktail .................. 7.25
    # MAINS
    Fish pie ........................ 13.50
    Steak and ale pie ............... 14.00
    Roast of the day ................ 15.50
    # DESSERTS
    Sticky toffee pudding ........... 6.50
    Cheese board .................... 8.00
    ~ A discretionary 12.5% service charge will be added to your bill
    ~ Tel 020 7946 0000   www.fish.example`);
  expect(said).toEqual([
    "[STARTERS]",
    "Soup of the day | 5.50",
    "Garlic bread | 4.00",
    "Prawn cocktail | 7.25",
    "[MAINS]",
    "Fish pie | 13.50",
    "Steak and ale pie | 14.00",
    "Roast of the day | 15.50",
    "[DESSERTS]",
    "Sticky toffee pudding | 6.50",
    "Cheese board | 8.00",
  ]);
});

it("drops address, hours, phone, wifi and handles", () => {
  const said = readDrawing(`
    =CAFÉ LUMIÈRE
    ~12 Rue des Lilas, 69001 Lyon
    ~Ouvert du mardi au dimanche 9h - 18h
    ~Tél. 04 78 00 00 00
    #Petit déjeuner
    Croissant  1,80 €
    Tartine beurre confiture  3,50 €
    Œufs brouillés  6,00 €
    #Boissons chaudes
    Expresso  2,00 €
    Cappuccino  3,80 €
    Thé  3,00 €
    ~Suivez-nous @cafelumiere
    ~Wifi: lumiere2020`);
  expect(said).toEqual([
    "[Petit déjeuner]",
    "Croissant | 1,80 €",
    "Tartine beurre confiture | 3,50 €",
    "Œufs brouillés | 6,00 €",
    "[Boissons chaudes]",
    "Expresso | 2,00 €",
    "Cappuccino | 3,80 €",
    "Thé | 3,00 €",
  ]);
});

it("drops cover charge and footnotes", () => {
  const said = readDrawing(`
    =Trattoria Il Faro
    ~Via del Porto 12 · tel. 0185 000000
    #ANTIPASTI                                               €
    Insalata di mare                                      12,00
    ~polpo, calamari, gamberi, sedano
    Prosciutto e melone                                    9,00
    #PRIMI PIATTI
    Trofie al pesto                                       10,00
    ~patate e fagiolini
    Spaghetti allo scoglio                                15,00
    #SECONDI PIATTI
    Fritto misto                                          16,00
    Tagliata di manzo, rucola e grana                     18,00
    ~Coperto € 2,00
    ~* prodotto surgelato all'origine`);
  expect(said).toEqual([
    "[ANTIPASTI]",
    "Insalata di mare | 12,00 | polpo, calamari, gamberi, sedano",
    "Prosciutto e melone | 9,00",
    "[PRIMI PIATTI]",
    "Trofie al pesto | 10,00 | patate e fagiolini",
    "Spaghetti allo scoglio | 15,00",
    "[SECONDI PIATTI]",
    "Fritto misto | 16,00",
    "Tagliata di manzo, rucola e grana | 18,00",
  ]);
});

it("drops notes about a whole section", () => {
  const said = readDrawing(`
    #BURGERS
    ~All burgers are served with fries and salad
    Classic  $11
    ~beef patty, lettuce, tomato, onion
    Bacon Cheddar  $13
    ~smoked bacon, sharp cheddar
    Veggie  $12
    ~black bean patty, avocado
    #SIDES
    ~Serves two
    Onion rings  $6
    Sweet potato fries  $6`);
  expect(said).toEqual([
    "[BURGERS]",
    "Classic | $11 | beef patty, lettuce, tomato, onion",
    "Bacon Cheddar | $13 | smoked bacon, sharp cheddar",
    "Veggie | $12 | black bean patty, avocado",
    "[SIDES]",
    "Onion rings | $6",
    "Sweet potato fries | $6",
  ]);
});

it("leaves allergen letters out of the names", () => {
  const said = readDrawing(`
    #Suppen
    Frittatensuppe A,C,G,L                    4,20
    Leberknödelsuppe A,C,G,L                  4,80
    #Hauptspeisen
    Wiener Schnitzel vom Schwein A,C          13,90
    ~mit Petersilerdäpfeln
    Backhendl A,C,G                           14,50
    Cordon bleu A,C,G                         15,20`);
  expect(said).toEqual([
    "[Suppen]",
    "Frittatensuppe | 4,20",
    "Leberknödelsuppe | 4,80",
    "[Hauptspeisen]",
    "Wiener Schnitzel vom Schwein | 13,90 | mit Petersilerdäpfeln",
    "Backhendl | 14,50",
    "Cordon bleu | 15,20",
  ]);
});

it("leaves weights before and allergens after the names out", () => {
  const said = readDrawing(`
    #POLÉVKY
    0,33 l  Kulajda s vejcem (1,3,7)           55,-
    0,33 l  Hovězí vývar s nudlemi (1,3,9)     49,-
    #HLAVNÍ JÍDLA
    150 g  Svíčková na smetaně, knedlík (1,3,7)     165,-
    200 g  Smažený řízek, bramborový salát (1,3)    159,-
    300 g  Hovězí guláš, houskový knedlík (1)       149,-`);
  expect(said).toEqual([
    "[POLÉVKY]",
    "Kulajda s vejcem | 55,-",
    "Hovězí vývar s nudlemi | 49,-",
    "[HLAVNÍ JÍDLA]",
    "Svíčková na smetaně, knedlík | 165,-",
    "Smažený řízek, bramborový salát | 159,-",
    "Hovězí guláš, houskový knedlík (1) | 149,-",
  ]);
});

it("leaves dish numbers out of the names", () => {
  const said = readDrawing(`
    # Pizza                              klein    groß
    1  Margherita                         6,50    8,50
    ~ Tomaten, Käse
    2  Salami                             7,50    9,50
    ~ Tomaten, Käse, Salami
    3  Prosciutto                         7,80    9,80
    ~ Tomaten, Käse, Schinken
    4  Hawaii                             7,90    9,90
    ~ Tomaten, Käse, Schinken, Ananas
    # Salate
    20  Gemischter Salat                  4,50
    21  Thunfischsalat                    7,20`);
  expect(said).toEqual([
    "[Pizza]",
    "Margherita | klein:6,50 ; groß:8,50 | Tomaten, Käse",
    "Salami | klein:7,50 ; groß:9,50 | Tomaten, Käse, Salami",
    "Prosciutto | klein:7,80 ; groß:9,80 | Tomaten, Käse, Schinken",
    "Hawaii | klein:7,90 ; groß:9,90 | Tomaten, Käse, Schinken, Ananas",
    "[Salate]",
    "Gemischter Salat | 4,50",
    "Thunfischsalat | 7,20",
  ]);
});

it("drops the question about allergies", () => {
  const said = readDrawing(`
    =Lunchkaart
    #Broodjes
    Broodje gezond  6,75
    ~ham, kaas, ei, tomaat, komkommer
    Broodje kroket (2 st.)  8,50
    #Uitsmijters
    Uitsmijter ham/kaas  9,95
    Uitsmijter rosbief  11,50
    #Soepen
    Tomatensoep  5,75
    ~met brood en boter
    ~Heeft u een allergie? Vraag onze medewerkers.`);
  expect(said).toEqual([
    "[Broodjes]",
    "Broodje gezond | 6,75 | ham, kaas, ei, tomaat, komkommer",
    "Broodje kroket (2 st.) | 8,50",
    "[Uitsmijters]",
    "Uitsmijter ham/kaas | 9,95",
    "Uitsmijter rosbief | 11,50",
    "[Soepen]",
    "Tomatensoep | 5,75 | met brood en boter",
  ]);
});

it("takes weekdays for sections and drops the hours of lunch", () => {
  const said = readDrawing(`
    =MITTAGSKARTE
    #Montag
    Linsen mit Spätzle             9,80
    Gemüselasagne                  9,20
    #Dienstag
    Hähnchengeschnetzeltes        10,50
    Kartoffelauflauf               8,90
    #Mittwoch
    Rinderroulade mit Rotkohl     12,40
    Spinatknödel                   9,60
    ~Täglich 11.30 - 14.00 Uhr`);
  expect(said).toEqual([
    "[Montag]",
    "Linsen mit Spätzle | 9,80",
    "Gemüselasagne | 9,20",
    "[Dienstag]",
    "Hähnchengeschnetzeltes | 10,50",
    "Kartoffelauflauf | 8,90",
    "[Mittwoch]",
    "Rinderroulade mit Rotkohl | 12,40",
    "Spinatknödel | 9,60",
  ]);
});

it("takes hours beside a heading for no price", () => {
  const said = readDrawing(`
    #FROKOST 11-15
    Stjerneskud                149,-
    Roastbeef                   89,-
    Marinerede sild             79,-
    Kartoffelmad                75,-`);
  expect(said).toEqual([
    "[FROKOST 11-15]",
    "Stjerneskud | 149,-",
    "Roastbeef | 89,-",
    "Marinerede sild | 79,-",
    "Kartoffelmad | 75,-",
  ]);
});

it("does not let scribble that was hardly read part the names from their prices", () => {
  const page = setPage(`
    #Desserts
    Tiramisu          6,50
    iRBo
    Panna cotta       5,90
    1
    Gelato misto      4,80`);
  const lines = page.lines.map((line) =>
    /^(iRBo|1)$/.test(line.text) ? { ...line, confidence: 0.3 } : line,
  );
  expect(tell({ ...page, lines })).toEqual([
    "[Desserts]",
    "Tiramisu | 6,50",
    "Panna cotta | 5,90",
    "Gelato misto | 4,80",
  ]);
});
