import sharp, { type OverlayOptions } from "sharp";
import { type Sheet, type SpriteSpot, sketchPx } from "./drawing/sheet.ts";
import { spriteOf } from "./sprites.ts";

const documentOf = (defs: string, markup: string) =>
  Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${sketchPx}" height="${sketchPx}" viewBox="0 0 ${sketchPx} ${sketchPx}">${defs}${markup}</svg>`,
  );

async function placed(spot: SpriteSpot): Promise<OverlayOptions> {
  const { pixels, widthPx, heightPx } = await spriteOf(spot);
  const inside = (middle: number, size: number) =>
    Math.max(0, Math.min(sketchPx - size, Math.round(middle - size / 2)));
  return {
    input: pixels,
    raw: { width: widthPx, height: heightPx, channels: 4 },
    left: inside(spot.x, widthPx),
    top: inside(spot.y, heightPx),
  };
}

/** A sketch may weigh this much: a board of 60 stays under 2.5 MB on a bad line. */
const heaviestBytes = 39_000;

/**
 * Layers to a WebP with transparency. Effort 2: 20 ms a sketch; effort 4 takes 60 ms to save 3 kB, effort 0 is no
 * faster and twice the size (measured on one core). Alpha under 75 shows rings in
 * the shadows. The rare busy plate over the limit is pressed again, harder.
 */
export async function render(sheet: Sheet): Promise<Buffer> {
  const { defs } = sheet;
  const [first, ...rest] = sheet.layers;
  const base = documentOf(defs, first?.kind === "vector" ? first.markup : "");
  const above = first?.kind === "sprite" ? sheet.layers : rest;
  const overlays = await Promise.all(
    above.map((layer) =>
      layer.kind === "vector" ? { input: documentOf(defs, layer.markup) } : placed(layer.spot),
    ),
  );
  const picture = sharp(base).composite(overlays);
  const bytes = await picture.webp({ quality: 80, alphaQuality: 78, effort: 2 }).toBuffer();
  if (bytes.length <= heaviestBytes) return bytes;
  return picture.webp({ quality: 64, alphaQuality: 72, effort: 2 }).toBuffer();
}
