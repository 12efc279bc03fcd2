import type { LineReading } from "./read-lines.ts";

/**
 * Below this share of the page's usual contrast a line is what was wiped off a board, or what shows through the paper.
 * Of 530 lines in 45 pictures the ghosts lie between 0.08 and 0.19 and so does scribble; names, notes and headings in
 * faint chalk or in a corner that the lamp leaves dark begin at 0.22.
 */
const FAINT = 0.2;
/** What reads as surely as this is meant to be read. */
const SURE = 0.95;
/** With fewer lines there is nothing usual. */
const MIN_LINES = 4;

export function withoutGhosts(lines: readonly LineReading[]): LineReading[] {
  const contrasts = lines.map(contrastOf).sort((a, b) => a - b);
  if (contrasts.length < MIN_LINES) return [...lines];
  const usual = contrasts[Math.floor(contrasts.length / 2)] ?? 0;
  return lines.filter((line) => line.confidence >= SURE || contrastOf(line) >= usual * FAINT);
}

const contrastOf = ({ readings: [reading] }: LineReading) => reading?.contrast ?? 0;
