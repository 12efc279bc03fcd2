import type { Script } from "./typefaces.ts";
import { wordsOf } from "./words.ts";

/** A printed line and how it is set. */
export type Line = { text: string; sizePx: number; isBold: boolean; isItalic: boolean };

const withCapitals = new Set(["Latn", "Cyrl", "Grek"]);
/** Latin lines are the ones that must not be taken for another script: more of them are learned from. */
const linesOf = (script: Script) => (script.name === "Latn" ? 500 : 220);

/** As many lines for one typeface as give the script its number: one to three words, at times a price or all capitals. */
export function linesFor(script: Script, familyCount: number, random: () => number): Line[] {
  const words = wordsOf(script);
  const pick = () => words[Math.floor(random() * words.length)] ?? "";
  return Array.from({ length: Math.ceil(linesOf(script) / familyCount) }, () => {
    let text = Array.from({ length: 1 + Math.floor(random() * 3) }, pick).join(" ");
    if (random() < 0.12) text += ` ${Math.floor(random() * 200)}`;
    if (withCapitals.has(script.name) && random() < 0.25) text = text.toLocaleUpperCase(script.language);
    const sizePx = 20 + Math.floor(random() * 26);
    return { text, sizePx, isBold: random() < 0.3, isItalic: random() < 0.1 };
  });
}
