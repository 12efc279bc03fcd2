import { z } from "zod";
import { ALLERGENS } from "#lib/words/client.ts";

/**
 * What the vision model writes. Two questions instead of one: names, prices and sections are short and come first;
 * what is long to write is asked for while they are still coming, for the dishes that are there already. Strict
 * structured output: every key is required, absence is null. Keys are short because each is paid for and waited for.
 */
export const PageDish = z.object({
  name: z.string().describe("exactly as printed, without number, price, dots or allergen codes"),
  also: z.string().nullable().describe("the same dish in the menu's second language, as printed"),
  price: z.string().nullable().describe("all its prices as printed, with sizes: 'small 7,40 large 9,40'"),
});

export const MenuPage = z.object({
  is_menu: z.boolean().describe("false for receipts, opening hours, landscapes, anything nobody orders from"),
  language: z.string().nullable().describe("BCP 47 tag of the names"),
  currency: z.string().nullable().describe("ISO 4217, printed or certain"),
  title: z.string().nullable().describe("the restaurant's or the menu's own name, as printed"),
  sections: z.array(z.object({ name: z.string().nullable(), dishes: z.array(PageDish) })),
  cuisine: z.string().nullable(),
  place: z.string().nullable().describe("kind of place, in three words: 'village trattoria'"),
  plating: z.string().nullable().describe("one sentence: the crockery, table and light such a place has"),
});

/** How much is known. There is no "free of": a menu cannot promise that. What is not listed is unknown. */
const ALLERGEN_GRADES = ["stated", "likely", "possible"] as const;

export const DishDetail = z.object({
  number: z.number().int(),
  english: z
    .string()
    .nullable()
    .describe("plain English name as in the index of a cookbook, whatever the guest's language"),
  description: z.string().nullable().describe("as printed below the name, null when there is none"),
  translation: z.string().nullable().describe("the name as a cook of the diner's language would put it"),
  explanation: z.string().nullable().describe("one plain sentence: what comes to the table"),
  ingredients: z.array(z.string()),
  cooking: z.string().nullable(),
  taste: z.string().nullable(),
  spice: z.number().int().describe("0 mild to 3 very hot"),
  diet: z
    .array(z.enum(["vegetarian", "vegan", "halal", "kosher", "gluten-free"]))
    .describe("only what the menu prints"),
  allergens: z.array(
    z.object({
      allergen: z.enum(ALLERGENS),
      grade: z.enum(ALLERGEN_GRADES),
      words: z.string().describe("the menu's words that led to it"),
    }),
  ),
});
export type DishDetail = z.infer<typeof DishDetail>;

const DishDetails = z.object({ dishes: z.array(DishDetail) });

const DRAFT = { target: "draft-7" } as const;
export const MENU_PAGE_SCHEMA: Record<string, unknown> = z.toJSONSchema(MenuPage, DRAFT);
export const DISH_DETAILS_SCHEMA: Record<string, unknown> = z.toJSONSchema(DishDetails, DRAFT);
