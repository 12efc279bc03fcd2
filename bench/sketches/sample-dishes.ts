import type { DishWords } from "#lib/painting/index.ts";

/** name | description | section */
const lines = `
Spaghetti alle vongole | |
Spaghetti Carbonara
Tagliatelle al ragù
Penne all'arrabbiata
Ravioli con spinaci
Gnocchi
Käsespätzle
Pizza Margherita
Pizza Prosciutto e Funghi
Risotto ai funghi
Paella
Nasi Goreng Ayam
叉燒飯
紅燒牛肉麵
Phở bò
Tonkotsu Ramen
Zwiebelsuppe
Tomatensuppe
Gulaschsuppe
Chicken curry
Rindergulasch
Salade niçoise
Caprese
Choriatiki Salat | mit Feta, Oliven und Gurke
Pfannkuchen mit Apfelmus
Pfannkuchen mit Speck
Crêpe Suzette
Flammkuchen
Omelette aux champignons
Xyzzy
`;

export const sampleDishes: DishWords[] = lines
  .split("\n")
  .filter((entry) => entry.trim() !== "")
  .map((entry) => {
    const [name = "", description = "", section = ""] = entry.split("|").map((part) => part.trim());
    return { name, secondName: null, description: description || null, section: section || null };
  });
