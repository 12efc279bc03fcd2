import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import sharp from "sharp";
import type { SpriteSpot } from "./drawing/sheet.ts";

export type Sprite = { pixels: Buffer; widthPx: number; heightPx: number };

/** 24 MB: about 250 drawings at the sizes in use, every one a busy evening needs. */
const cacheBytes = 24 * 1024 * 1024;
const cache = new Map<string, Sprite>();
let heldBytes = 0;

/**
 * The emoji set is found by walking up to node_modules: `import.meta.resolve` is rewritten by bundlers, and the
 * package has no entry point to resolve.
 */
function findAssets(): string {
  const inside = join("node_modules", "@lobehub", "fluent-emoji-3d", "assets");
  for (const start of [dirname(fileURLToPath(import.meta.url)), process.cwd()]) {
    for (let folder = start; ; folder = dirname(folder)) {
      const candidate = join(folder, inside);
      if (existsSync(candidate)) return candidate;
      if (dirname(folder) === folder) break;
    }
  }
  throw new Error("The package @lobehub/fluent-emoji-3d is not installed");
}

let assets: string | undefined;

/** Decoded, sized and turned drawing with its own soft shadow, raw RGBA; remembered, oldest forgotten first. */
export async function spriteOf({ name, sizePx, turn = 0, flip = false }: SpriteSpot): Promise<Sprite> {
  const size = Math.round(sizePx / 4) * 4;
  const angle = Math.round(turn / 5) * 5;
  const key = `${name}/${size}/${angle}/${flip}`;
  const known = cache.get(key);
  if (known !== undefined) {
    cache.delete(key);
    cache.set(key, known);
    return known;
  }
  assets ??= findAssets();
  let image = sharp(join(assets, `${name}.webp`)).resize(size, size);
  if (flip) image = image.flop();
  if (angle !== 0)
    image = sharp(await image.png({ compressionLevel: 1 }).toBuffer()).rotate(angle, {
      background: "#00000000",
    });
  const { data, info } = await image.ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  const sprite = { pixels: data, widthPx: info.width, heightPx: info.height };
  cache.set(key, sprite);
  heldBytes += data.length;
  for (const [oldest, { pixels }] of cache) {
    if (heldBytes <= cacheBytes) break;
    cache.delete(oldest);
    heldBytes -= pixels.length;
  }
  return sprite;
}
