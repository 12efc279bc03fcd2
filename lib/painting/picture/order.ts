import { z } from "zod";
import type { ImageQuality } from "#lib/models/index.ts";

/** How a picture is drawn: as the dish is served, as a chef would draw it, or in the diner's own words. */
export const PictureStyle = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("as-served") }),
  z.object({ kind: z.literal("chefs-drawing") }),
  z.object({ kind: z.literal("own-words"), words: z.string().trim().min(1).max(120) }),
]);
export type PictureStyle = z.infer<typeof PictureStyle>;

/** What a picture is made from: data of the menu and of the diner, never instructions. */
export type PictureOrder = {
  name: string;
  /** The dish's plain English name, where a model gave one: the same dish in every language. */
  englishName: string | null;
  description: string | null;
  ingredients: string[];
  cooking: string | null;
  cuisine: string | null;
  place: string | null;
  plating: string | null;
  style: PictureStyle;
  /** What was not right about the last one, in the diner's words; null at the first. */
  hint: string | null;
  quality: ImageQuality;
};
