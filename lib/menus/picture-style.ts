import { PictureStyle } from "#lib/painting/index.ts";
import { typedLine } from "./clean-text.ts";
import { MENU_LIMITS } from "./limits.ts";

/** As the phone says it: "as-served", "chefs-drawing", or the diner's own words on one line. 水彩 is a style already. */
export const StyleWords = typedLine(MENU_LIMITS.styleChars);

/** The style behind the words; also for words that a row holds. */
export function styleOf(words: string | null): PictureStyle {
  if (words === null || words === "as-served") return { kind: "as-served" };
  if (words === "chefs-drawing") return { kind: "chefs-drawing" };
  return PictureStyle.parse({ kind: "own-words", words });
}
