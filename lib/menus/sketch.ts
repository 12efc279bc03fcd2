import { type DishWords, paintSketch, sketchKey } from "#lib/painting/index.ts";
import type { MenuContext } from "./context.ts";

export { sketchKey };

export function sketchFile(key: string): string {
  return `sketches/${key}.webp`;
}

/**
 * Makes sure that the sketch of these words lies in storage, and returns its key. Sketches are shared by all menus:
 * the same words are painted once. Called before a transaction, never inside one (some 40 ms of painting).
 */
export async function ensureSketch(ctx: MenuContext, words: DishWords): Promise<string> {
  const key = sketchKey(words);
  if (!(await ctx.storage.has(sketchFile(key)))) {
    const { bytes, contentType } = await paintSketch(words);
    await ctx.storage.putAs(sketchFile(key), bytes, contentType);
  }
  return key;
}
