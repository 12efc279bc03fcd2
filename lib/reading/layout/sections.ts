import { heightOf } from "./fragment.ts";
import type { ReadBlock } from "./styles.ts";

/**
 * The section of a block that begins without a heading. Usually the last one goes on from the foot of the column
 * before. But a heading that spans two columns stands in the left one only: then both columns' first dishes begin on
 * one row, below it, and the heading is for both. Null when the last section goes on.
 */
export function spanningHeading(block: ReadBlock, earlier: readonly ReadBlock[]): string | null {
  const first = firstDish(block);
  if (first === null || first.headed) return null;
  for (const other of [...earlier].reverse()) {
    const index = other.rows.findIndex((row, i) => {
      const role = other.roles[i];
      const starts = role === "name" || role === "namePriced" || role === "nameCovered";
      return starts && Math.abs(row.span.v0 - first.v0) < heightOf(row.span) && row.span.u1 < first.u0;
    });
    if (index > 0 && other.roles[index - 1] === "heading") return other.rows[index - 1]?.text ?? null;
  }
  return null;
}

function firstDish(block: ReadBlock): { v0: number; u0: number; headed: boolean } | null {
  for (const [index, row] of block.rows.entries()) {
    const role = block.roles[index];
    if (role === "heading" || role === "headingPriced")
      return { v0: row.span.v0, u0: row.span.u0, headed: true };
    if (role === "name" || role === "namePriced" || role === "nameCovered")
      return { v0: row.span.v0, u0: row.span.u0, headed: false };
  }
  return null;
}
