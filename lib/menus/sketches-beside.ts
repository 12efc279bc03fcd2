import type { DishWords } from "#lib/painting/index.ts";
import type { MenuContext } from "./context.ts";
import { ensureSketch } from "./sketch.ts";

/** As many as there are usually cores; more would only make the first one later. */
const AT_ONCE = 2;

/** Paints the sketches of a reading beside it, in the order of its dishes. */
export type SketchesBeside = { add(words: DishWords): void; done(): Promise<void> };

/**
 * A name must not wait for a sketch: eight pages bring sixty names a second, and a sketch takes some 40 ms of a core,
 * ten times that on a busy machine. So a dish is told at once and its sketch follows; who asks for it sooner waits for
 * it (getSketch). One that fails here is painted there.
 */
export function createSketchesBeside(ctx: MenuContext): SketchesBeside {
  const lanes = Array.from({ length: AT_ONCE }, () => Promise.resolve());
  let next = 0;
  return {
    add(words) {
      const lane = next++ % AT_ONCE;
      lanes[lane] = (lanes[lane] ?? Promise.resolve())
        .then(async () => void (await ensureSketch(ctx, words)))
        .catch((error: unknown) => ctx.log.warn("sketch-not-painted", { error }));
    },
    async done() {
      await Promise.all(lanes);
    },
  };
}
