import { z } from "zod";
import type { DishWords } from "#lib/painting/index.ts";
import { type DishRow, StoredBox, StoredPrice } from "./stored.ts";

/** What a diner can change of a dish. `removed` is a field like the others, so that undo has one rule. */
export const DishFields = z.object({
  name: z.string(),
  description: z.string().nullable(),
  section: z.string().nullable(),
  prices: z.array(StoredPrice),
  box: StoredBox.nullable(),
  removed: z.boolean(),
});
export type DishFields = z.infer<typeof DishFields>;

/** What a reader said of a line, within our limits. Kept beside what a diner made of it. */
export const AsRead = DishFields.omit({ removed: true }).extend({ secondName: z.string().nullable() });
export type AsRead = z.infer<typeof AsRead>;

export function fieldsOf(row: DishRow): DishFields {
  const { name, description, section } = row;
  return {
    name,
    description,
    section,
    prices: z.array(StoredPrice).parse(row.prices),
    box: StoredBox.nullable().parse(row.box),
    removed: row.removedAt !== null,
  };
}

/** The words that a sketch is painted from. */
export function wordsOf(dish: DishWords): DishWords {
  const { name, secondName, description, section } = dish;
  return { name, secondName, description, section };
}
