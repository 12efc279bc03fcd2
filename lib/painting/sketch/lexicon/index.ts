import { ingredients } from "./ingredients.ts";
import { mains } from "./mains.ts";
import { pastaRice } from "./pasta-rice.ts";
import { regional } from "./regional.ts";
import { saucesSections } from "./sauces-sections.ts";
import { seaBitesEggs } from "./sea-bites-eggs.ts";
import { soupsSalads } from "./soups-salads.ts";
import { sweetsDrinks } from "./sweets-drinks.ts";
import { wholeNamesChinese } from "./whole-names-chinese.ts";
import { wholeNamesEurope } from "./whole-names-europe.ts";
import { wholeNamesWorld } from "./whole-names-world.ts";

/** In this order: where two files name the same term, the first one keeps it. Ingredients come early. */
export const lexiconSources: readonly string[] = [
  wholeNamesEurope,
  wholeNamesWorld,
  wholeNamesChinese,
  regional,
  ingredients,
  saucesSections,
  pastaRice,
  soupsSalads,
  mains,
  seaBitesEggs,
  sweetsDrinks,
];
