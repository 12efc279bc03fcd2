import { cleanName } from "./names.ts";
import type { ReadBlock } from "./styles.ts";

/**
 * Ornamental letters are read worst and printed largest. Of twelve titles found the nine right ones were read with 0.958 and
 * more, the three wrong ones ("imguefe cue", "Cale THE") with at most 0.943; and no name is better than a name of nonsense.
 */
const SURE = 0.95;

type Candidate = { text: string; heightPx: number; confidence: number };

/** The largest unpriced line above the first dish that is no dish and no section of its own. */
function largestLine(blocks: readonly ReadBlock[]): Candidate | null {
  let best: Candidate | null = null;
  for (const block of blocks) {
    for (const [index, row] of block.rows.entries()) {
      const role = block.roles[index];
      const own = block.evidence[index];
      if (role === undefined || own === undefined) continue;
      if (role === "name" || role === "namePriced" || role === "nameCovered") return best;
      if (own.noise || own.priced || own.letters < 3 || own.course === 1 || row.confidence < 0.6) continue;
      if (own.heightPx < block.scene.bodyHeightPx * 1.3 || own.words > 7) continue;
      if (best === null || own.heightPx > best.heightPx)
        best = { text: cleanName(row.text), heightPx: own.heightPx, confidence: row.confidence };
    }
  }
  return best;
}

/** The menu's name; null when no line stands out, and when the one that does was read with doubt: never the next largest. */
export function findTitle(blocks: readonly ReadBlock[]): string | null {
  const line = largestLine(blocks);
  return line !== null && line.confidence >= SURE ? line.text : null;
}
