import type { Shot } from "./shots.ts";
import { shots } from "./shots.ts";

/** One picture: a menu (menus/*.menu) or another print (others/*.html), the look it wears, the way it is taken. */
export type Fixture = { slug: string; menu?: string; other?: string; look?: string; shot: Shot };

const menu = (
  slug: string,
  source: string,
  look: string,
  shot: keyof typeof shots,
  change: Shot = {},
): Fixture => ({
  slug,
  menu: source,
  look,
  shot: { ...shots[shot], ...change },
});

export const catalogue: Fixture[] = [
  menu("it-hung-scan", "it-osteria", "hung", "scan"),
  menu("de-leaders-table", "de-wirtshaus", "leaders", "table"),
  menu("fr-bistro-hand", "fr-bistrot", "bistro", "hand"),
  menu("es-sized-evening", "es-tapas", "sized", "evening"),
  menu("en-diner-glossy", "en-diner", "diner", "glossy"),
  menu("en-cafe-wall", "en-cafe", "cafe", "wall"),
  menu("de-pizza-sized-crumpled", "de-pizzeria", "sized", "crumpled"),
  menu("fr-chalk-wall", "fr-ardoise", "chalk", "wall"),
  menu("en-takeaway-steep", "en-takeaway", "takeaway", "steep"),
];
