import { z } from "zod";
import { ALLERGENS } from "#lib/words/client.ts";
import { AUTONOMIES, CURRENCIES, DIETS, SPOKEN } from "../choices.ts";
import type { Preferences } from "../view.ts";

type Row = {
  locale: string | null;
  currency: string | null;
  diet: string[];
  allergies: string[];
  autonomy: string;
};

/** Of a list that was longer once, what is still on it. */
const known = <T extends string>(choices: readonly T[], stored: string[]): T[] =>
  choices.filter((choice) => stored.includes(choice));

export function preferencesOf(row: Row): Preferences {
  return {
    locale: z.enum(SPOKEN).nullable().catch(null).parse(row.locale),
    currency: z.enum(CURRENCIES).nullable().catch(null).parse(row.currency),
    diet: known(DIETS, row.diet),
    allergies: known(ALLERGENS, row.allergies),
    autonomy: z.enum(AUTONOMIES).catch("tap").parse(row.autonomy),
  };
}
