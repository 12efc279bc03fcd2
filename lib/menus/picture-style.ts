import { z } from "zod";
import { PictureStyle } from "#lib/painting/index.ts";
import { cleanLine } from "./clean-text.ts";

/** As the phone says it: "as-served", "chefs-drawing", or the diner's own words, 3 to 120 characters on one line. */
export const StyleWords = z.string().max(480).transform(cleanLine).pipe(z.string().min(3).max(120));

/** The style behind the words; also for words that a row holds. */
export function styleOf(words: string | null): PictureStyle {
  if (words === null || words === "as-served") return { kind: "as-served" };
  if (words === "chefs-drawing") return { kind: "chefs-drawing" };
  return PictureStyle.parse({ kind: "own-words", words });
}
