import sharp from "sharp";
import { px } from "./drawing/shapes.ts";
import { type Layer, type Sheet, sketchPx } from "./drawing/sheet.ts";
import { shadowUri } from "./shadows.ts";
import { spriteUri } from "./sprites.ts";

async function markupOf(layer: Layer): Promise<string> {
  if (layer.kind === "vector") return layer.markup;
  if (layer.kind === "shadow") {
    const { x, y, rx, ry, strength } = layer.spot;
    return `<image x="${px(x - rx)}" y="${px(y - ry)}" width="${px(2 * rx)}" height="${px(2 * ry)}" preserveAspectRatio="none" href="${await shadowUri(strength)}"/>`;
  }
  const { name, x, y, sizePx, turn = 0, flip = false } = layer.spot;
  const corner = px(-sizePx / 2);
  return `<g transform="translate(${px(x)} ${px(y)})rotate(${Math.round(turn)})scale(${flip ? -1 : 1} 1)"><image x="${corner}" y="${corner}" width="${px(sizePx)}" height="${px(sizePx)}" href="${await spriteUri(name, sizePx)}"/></g>`;
}

/** A sketch may weigh this much: a board of 60 stays under 2.5 MB on a bad line. */
const heaviestBytes = 39_000;

/**
 * Layers to a WebP with transparency. Effort 2: 20 ms a sketch; effort 4 takes 60 ms to save 3 kB, effort 0 is no
 * faster and twice the size (measured on one core). Alpha under 75 shows rings in the shadows. The rare busy plate
 * over the limit is pressed again, harder.
 */
export async function render(sheet: Sheet): Promise<Buffer> {
  const markup = (await Promise.all(sheet.layers.map(markupOf))).join("");
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${sketchPx}" height="${sketchPx}" viewBox="0 0 ${sketchPx} ${sketchPx}">${sheet.defs}${markup}</svg>`;
  const picture = sharp(Buffer.from(svg));
  const bytes = await picture.webp({ quality: 80, alphaQuality: 78, effort: 2 }).toBuffer();
  if (bytes.length <= heaviestBytes) return bytes;
  return picture.webp({ quality: 64, alphaQuality: 72, effort: 2 }).toBuffer();
}
