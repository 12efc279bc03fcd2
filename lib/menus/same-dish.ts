import type { Box } from "#lib/reading/client.ts";
import { plainWords } from "#lib/words/client.ts";

/** Hands out read keys within one reading: page, words, and how many-th of the same words on that page. */
export function createReadKeys(): (page: number, name: string) => string {
  const seen = new Map<string, number>();
  return (page, name) => {
    const words = `${page}:${plainWords(name)}`;
    const nth = (seen.get(words) ?? 0) + 1;
    seen.set(words, nth);
    return `${words}:${nth}`;
  };
}

function pairs(text: string): string[] {
  const folded = ` ${plainWords(text)} `;
  return Array.from({ length: Math.max(0, folded.length - 1) }, (_, i) => folded.slice(i, i + 2));
}

/** 0 (nothing in common) to 1 (same letters), by the letter pairs that both names have (Dice). */
export function nameLikeness(a: string, b: string): number {
  const left = pairs(a);
  const right = pairs(b);
  const pool = new Map<string, number>();
  for (const pair of right) pool.set(pair, (pool.get(pair) ?? 0) + 1);
  let common = 0;
  for (const pair of left) {
    const count = pool.get(pair) ?? 0;
    if (count > 0) {
      common += 1;
      pool.set(pair, count - 1);
    }
  }
  return (2 * common) / (left.length + right.length);
}

/** 0 (apart) to 1 (the same rectangle): shared area over the area of both. */
export function boxOverlap(a: Box | null, b: Box | null): number {
  if (!a || !b) return 0;
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  if (width <= 0 || height <= 0) return 0;
  return (width * height) / (a.width * a.height + b.width * b.height - width * height);
}

/**
 * Whether a second reading means the same line although it spells it otherwise: it stands in the same place and half of
 * its letters agree. Likeness alone would take "Pizza Salami" for "Pizza Salame piccante".
 */
export function sameLine(
  a: { name: string; box: Box | null },
  b: { name: string; box: Box | null },
): boolean {
  return boxOverlap(a.box, b.box) >= 0.3 && nameLikeness(a.name, b.name) >= 0.5;
}
