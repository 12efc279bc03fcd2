import type { DishWords } from "#lib/painting/index.ts";

/** Sixty dishes of sixteen languages, "name | description | section", as they stand on menus. */
const lines = `
Spaghetti alle vongole
Tagliatelle al ragù
Penne all'arrabbiata
Ravioli ricotta e spinaci
Lasagne della nonna
Pizza Margherita
Pizza Prosciutto e Funghi
Risotto ai funghi porcini
Insalata caprese
Tiramisù
Wiener Schnitzel mit Pommes frites
Pfannkuchen mit Apfelmus
Rindergulasch mit Semmelknödel
Zwiebelsuppe
Käsespätzle
Rumpsteak mit Bratkartoffeln
Kaiserschmarrn mit Zwetschgenröster
Hefeweizen 0,5 l
Flammkuchen Elsässer Art
Currywurst mit Pommes
Croque monsieur
Moules marinières
Salade de chèvre chaud
Magret de canard au miel
Crème brûlée
Vin rouge
Paella valenciana
Gambas al ajillo
Pulpo a la gallega
Churros con chocolate
Bacalhau com batatas
Pastéis de nata
Pannenkoek met spek
Pierogi ruskie
Svíčková s knedlíkem
Köttbullar med potatismos
Smørrebrød med laks
İskender kebap
Baklava
Phở bò
Gỏi cuốn tôm
Bún chả
Nasi goreng ayam
Sate ayam
Rendang daging
紅燒牛肉麵
水餃
燒鴨飯
小笼包
麻婆豆腐
Tonkotsu ramen
Nigiri moriawase
Pad thai with prawns
Tom yum goong
Chicken tikka masala
Cheeseburger with fries
Fish and chips
Avocado toast with poached egg
Aperol Spritz
Chef's secret
`;

export const sampleDishes: DishWords[] = lines
  .split("\n")
  .filter((entry) => entry.trim() !== "")
  .map((entry) => {
    const [name = "", description = "", section = ""] = entry.split("|").map((part) => part.trim());
    return { name, secondName: null, description: description || null, section: section || null };
  });
