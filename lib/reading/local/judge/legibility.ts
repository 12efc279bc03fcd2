import type { OcrLine } from "../ocr.ts";

/** Below this mean likelihood a line is as often wrong as right (seen on chalk and on scripts it never learned). */
const LEGIBLE_CONFIDENCE = 0.75;
/** Cyrillic and Greek come out as Latin look-alikes with capitals in the middle of words ("KapTooenbHbiM"). */
const MAX_INNER_CAPITALS = 0.12;
const LETTERS = /\p{L}{2}|\p{Script=Han}/u;
/** Letters of scripts of which the alphabet holds a few strays but no words. */
const STRAY = /[\p{Script=Cyrillic}\p{Script=Greek}]/u;

export function isLegible({ text, confidence }: OcrLine): boolean {
  return (
    confidence >= LEGIBLE_CONFIDENCE &&
    LETTERS.test(text) &&
    !STRAY.test(text) &&
    innerCapitals(text) <= MAX_INNER_CAPITALS
  );
}

/** A line that should hold words and was not read: neither legible nor just figures. */
export function isIllegible(line: OcrLine): boolean {
  return !isLegible(line) && !/^[\d\s.,:€$£¥%*#+()/|_-]*$/.test(line.text);
}

/** Below this a line of print was not read for certain; Greek capitals, which look Latin, stay below it. */
const CERTAIN_CONFIDENCE = 0.93;

/** A line of words that were not read, or not for certain. */
export function isDoubtful(line: OcrLine): boolean {
  return isIllegible(line) || (LETTERS.test(line.text) && line.confidence < CERTAIN_CONFIDENCE);
}

/** Share of letters that are a capital right after a small letter. */
function innerCapitals(text: string): number {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const inner = text.match(/(?<=\p{Ll})\p{Lu}/gu)?.length ?? 0;
  return letters ? inner / letters : 0;
}
