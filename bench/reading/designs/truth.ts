import { z } from "zod";
import type { Menu } from "./menu.ts";

const boxSchema = z.object({ x: z.number(), y: z.number(), width: z.number(), height: z.number() });

/** What a picture really says. Hand-made truth of photographs uses the same shape with fewer fields. */
export const truthSchema = z.object({
  language: z.string().nullish(),
  currency: z.string().nullish(),
  is_menu: z.boolean(),
  dishes: z.array(
    z.object({
      name: z.string(),
      aliases: z.array(z.union([z.string(), z.object({ name: z.string() })])).optional(),
      second_name: z.string().nullish(),
      description: z.string().nullish(),
      section: z.string().nullish(),
      /** As printed, several sizes joined by a space; null when none is printed. */
      price: z.string().nullish(),
      price_alt: z.union([z.string(), z.array(z.string())]).nullish(),
      price_uncertain: z.boolean().optional(),
      name_uncertain: z.boolean().optional(),
      /** In pixels of the picture: the rectangle around name, description and prices. */
      box: boxSchema.nullish(),
    }),
  ),
  acceptable_extras: z.array(z.union([z.string(), z.object({ name: z.string() })])).optional(),
  notes: z.string().nullish(),
});

export type Truth = z.infer<typeof truthSchema>;
export type TruthBox = z.infer<typeof boxSchema>;

/** The truth of a rendered menu; `boxes` in the order of its dishes, null for one that is not in the picture. */
export function menuTruth(menu: Menu, boxes: (TruthBox | null)[]): Truth {
  const entries = menu.sections.flatMap((section) => section.dishes.map((dish) => ({ section, dish })));
  return {
    language: menu.language,
    currency: menu.currency,
    is_menu: true,
    dishes: entries.map(({ section, dish }, index) => {
      const aliases = [...dish.aliases];
      if (dish.secondName) aliases.push(dish.secondName, `${dish.name} ${dish.secondName}`);
      return {
        name: dish.name,
        ...(aliases.length ? { aliases } : {}),
        second_name: dish.secondName,
        description: dish.description,
        section: section.title,
        price: dish.prices.length ? dish.prices.join(" ") : null,
        box: boxes[index] ?? null,
      };
    }),
    // The courses of a set menu may be reported or not: both are a fair reading.
    acceptable_extras: entries.flatMap(({ dish }) => dish.courses),
  };
}
