import type { OcrLine } from "../local/ocr.ts";
import type { Point, Quad } from "../local/quad.ts";

/** "9 14 8.5 11", "$7 $4": two amounts or more and nothing else. */
const FIGURES = /^[€$£]?\d{1,4}(?:[.,]\d{1,2})?[€$£]?(?: [€$£]?\d{1,4}(?:[.,]\d{1,2})?[€$£]?)+$/;

/**
 * Prices in chalk that nearly touch are found as one column and read as one standing line. Each of them belongs to a
 * row of its own: the column is parted into as many lines as it has numbers, evenly, since that is how rows stand.
 */
export function partStandingFigures(lines: readonly OcrLine[]): OcrLine[] {
  return lines.flatMap((line) => (line.vertical && FIGURES.test(line.text) ? part(line) : line));
}

function part(line: OcrLine): OcrLine[] {
  const figures = line.text.split(" ");
  const [a, b, c, d] = line.quad;
  return figures.map((text, index) => {
    const [from, to] = [index / figures.length, (index + 1) / figures.length];
    const quad: Quad = [between(a, d, from), between(b, c, from), between(b, c, to), between(a, d, to)];
    const top = Math.min(quad[0].y, quad[1].y);
    const left = Math.min(quad[0].x, quad[3].x);
    const right = Math.max(quad[1].x, quad[2].x);
    const box = { x: left, y: top, width: right - left, height: Math.max(quad[2].y, quad[3].y) - top };
    const charXs = [...text].map((_, at) => left + ((at + 0.5) / text.length) * box.width);
    return { ...line, text, quad, box, charXs, vertical: false };
  });
}

function between(from: Point, to: Point, share: number): Point {
  return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
}
