import { z } from "zod";

// Control and format characters would break a line, hide text or turn its direction; Postgres refuses NUL outright.
// Zero-width joiners stay: Indic scripts and emoji are spelled with them.
const UNPRINTABLE = /[\p{Cc}\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]+/gu;

/** One line of printable text: composed (NFC), well formed, single spaces, none around. */
export function cleanLine(text: string): string {
  return text
    .toWellFormed()
    .replace(/\s+/gu, " ")
    .replace(UNPRINTABLE, "")
    .normalize("NFC")
    .replace(/ {2,}/g, " ")
    .trim();
}

/** As `cleanLine`, cut to at most `maxChars` UTF-16 units without splitting a character. For text from a reader. */
export function cutLine(text: string, maxChars: number): string {
  const clean = cleanLine(text);
  if (clean.length <= maxChars) return clean;
  return clean
    .slice(0, maxChars)
    .replace(/[\ud800-\udbff]$/u, "")
    .trimEnd();
}

/** As `cutLine`; null for what holds no text. */
export function cutLineOrNull(text: string | null, maxChars: number): string | null {
  return text === null ? null : cutLine(text, maxChars) || null;
}

/** What a diner typed: one clean line of 1 to `maxChars` characters. The raw text may be four times as long, no more. */
export function typedLine(maxChars: number) {
  return z
    .string()
    .max(maxChars * 4)
    .transform(cleanLine)
    .pipe(z.string().min(1).max(maxChars));
}

/** As `typedLine`; nothing typed is null. */
export function typedLineOrNull(maxChars: number) {
  return z
    .string()
    .max(maxChars * 4)
    .transform(cleanLine)
    .pipe(z.string().max(maxChars))
    .nullable()
    .transform((text) => text || null);
}
