import { plainWords } from "#lib/words/client.ts";

/** Plain letters and digits in order, without spaces: what two readings of one print share. */
export function fold(text: string): string {
  return plainWords(text).replaceAll(" ", "");
}

/**
 * How much of `needle` stands in `haystack`, 0 to 1: one minus the fewest edits that turn the needle into some part of
 * the haystack, per character (Sellers' approximate substring matching, 1980). Both folded.
 */
export function containment(needle: string, haystack: string): number {
  if (needle.length === 0) return 0;
  let previous = new Array<number>(haystack.length + 1).fill(0);
  for (let i = 1; i <= needle.length; i++) {
    const row = [i];
    for (let j = 1; j <= haystack.length; j++) {
      const swap = (previous[j - 1] ?? 0) + (needle[i - 1] === haystack[j - 1] ? 0 : 1);
      row.push(Math.min(swap, (previous[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1));
    }
    previous = row;
  }
  return 1 - Math.min(...previous) / needle.length;
}
