import { inTransaction } from "#lib/kernel/index.ts";
import type { DishWords } from "#lib/painting/index.ts";
import type { MenuContext } from "./context.ts";
import { ensureSketch, sketchKey } from "./sketch.ts";

class SketchMissing extends Error {
  readonly words: DishWords;
  constructor(words: DishWords) {
    super("a sketch is needed first");
    this.words = words;
  }
}

/** Gives the key of a sketch that is known to lie in storage. */
export type SketchFor = (words: DishWords) => string;

const MAX_SKETCHES_PER_TRANSACTION = 20;

/**
 * A transaction in which every sketch that is asked for has been painted before. What will be asked for is only known
 * under the lock, since another phone may change the words until then; so the work is tried, and rolled back and tried
 * again after painting when a sketch is missing.
 */
export async function whilePainted<C extends MenuContext, T>(
  ctx: C,
  work: (tx: C, sketchFor: SketchFor) => Promise<T>,
): Promise<T> {
  const painted = new Set<string>();
  const sketchFor: SketchFor = (words) => {
    const key = sketchKey(words);
    if (!painted.has(key)) throw new SketchMissing(words);
    return key;
  };
  while (painted.size < MAX_SKETCHES_PER_TRANSACTION) {
    try {
      return await inTransaction(ctx, (tx) => work(tx, sketchFor));
    } catch (error) {
      if (!(error instanceof SketchMissing)) throw error;
      painted.add(await ensureSketch(ctx, error.words));
    }
  }
  throw new Error(`more than ${MAX_SKETCHES_PER_TRANSACTION} sketches were needed at once`);
}
