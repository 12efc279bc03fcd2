import { cleanName } from "./names.ts";
import type { ReadBlock } from "./styles.ts";

/** The largest unpriced line above the first dish that is no dish and no section of its own; null when none stands out. */
export function findTitle(blocks: readonly ReadBlock[]): string | null {
  let best: { text: string; heightPx: number } | null = null;
  for (const block of blocks) {
    for (const [index, row] of block.rows.entries()) {
      const role = block.roles[index];
      const own = block.evidence[index];
      if (role === undefined || own === undefined) continue;
      if (role === "name" || role === "namePriced" || role === "nameCovered") return best?.text ?? null;
      if (own.noise || own.priced || own.letters < 3 || own.course === 1 || row.confidence < 0.6) continue;
      if (own.heightPx < block.scene.bodyHeightPx * 1.3 || own.words > 7) continue;
      if (best === null || own.heightPx > best.heightPx)
        best = { text: cleanName(row.text), heightPx: own.heightPx };
    }
  }
  return best?.text ?? null;
}
