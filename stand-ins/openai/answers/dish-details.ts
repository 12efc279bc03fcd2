import { z } from "zod";
import { badRequest } from "../api-error.ts";
import type { KnownMenu } from "./known-menus.ts";

/** The list of dishes that a `dish_details` request carries in its text, as one JSON array. */
const Asked = z.array(z.object({ number: z.number().int(), name: z.string() })).max(60);

const SIGNS: [pattern: RegExp, allergen: string][] = [
  [/cheese|käse|fromage|mozzarella|parmes|cream|sahne|crème|latte|butter|burro|奶/i, "milk"],
  [/egg|\bei\b|eier|oeuf|œuf|uov|huevo|蛋/i, "eggs"],
  [/bread|brot|pain|pane|pasta|noodle|nudel|spaghetti|pizza|pfannkuchen|pancake|面|麵|餃/i, "gluten"],
  [/fish|fisch|poisson|pesce|pescado|salmon|lachs|saumon|thon|tuna|鱼|魚/i, "fish"],
  [/shrimp|prawn|garnele|crevette|gambas|gamberi|crab|lobster|虾|蝦/i, "crustaceans"],
  [/clam|vongole|mussel|muschel|moule|cozze|oyster|huître|squid|calamar/i, "molluscs"],
  [/nut|nuss|noix|noci|mandel|almond|amande|pistac/i, "nuts"],
];

/** Stated after a word like "contains"; only possible in what a sauce or a filling may hide. */
function gradeOf(words: string, at: number): "stated" | "likely" | "possible" {
  const before = words.slice(Math.max(0, at - 40), at);
  if (/contains|enthält|contient|contiene|contém/i.test(before)) return "stated";
  return /sauce|soße|salsa|mayonnaise/i.test(words) ? "possible" : "likely";
}

function detail(number: number, name: string, printed: string | null): object {
  const words = `${name} ${printed ?? ""}`;
  const ingredients = (printed ?? name)
    .split(/[,;·]| (?:mit|with|et|e|und|and|avec|con|y) /i)
    .map((part) => part.trim())
    .filter(Boolean)
    .slice(0, 6);
  const allergens = SIGNS.flatMap(([pattern, allergen]) => {
    const hit = pattern.exec(words);
    return hit ? [{ allergen, grade: gradeOf(words, hit.index), words: hit[0] }] : [];
  });
  return {
    number,
    english: name,
    description: printed,
    translation: `${name} (in your language)`,
    explanation: `${name}, prepared the way the house does it and served as on the card.`,
    ingredients,
    cooking: "cooked to order",
    taste: "savoury",
    spice: /curry|chili|piment|scharf|picante|辣/i.test(words) ? 2 : 0,
    diet: /\bvegan\b/i.test(words) ? ["vegan"] : /vegetar|végétar|\(v\)/i.test(words) ? ["vegetarian"] : [],
    allergens,
  };
}

/** The answer to a `dish_details` request: one entry for each dish that was asked about, by its number. */
export function answerDishDetails(text: string, menu: KnownMenu | null): object {
  const json = /\[\s*\{[\s\S]*\}\s*\]/.exec(text)?.[0];
  if (!json) throw badRequest("input", "No list of dishes in the request.");
  const asked = Asked.parse(JSON.parse(json));
  const printed = new Map(menu?.dishes.map((dish) => [dish.name, dish.description ?? null]));
  return { dishes: asked.map(({ number, name }) => detail(number, name, printed.get(name) ?? null)) };
}
