import { cropStrip } from "#lib/reading/local/crop.ts";
import { fromRaster, type Raster } from "#lib/reading/local/raster.ts";
import { STRIP_HEIGHT_PX } from "#lib/reading/local/recognise.ts";
import { strokeTexture } from "#lib/reading/local/stroke-texture.ts";
import type { Sheet } from "./sheet.ts";

type Rect = Sheet["rects"][number];
/** `contrast` is what is left of it, `noise` in grey levels. */
type Look = { blurPx: number; isLightOnDark: boolean; noise: number; contrast: number };

/** As printed, as photographed, and as photographed off a dark menu or a board. */
const looks: readonly Look[] = [
  { blurPx: 0, isLightOnDark: false, noise: 4, contrast: 1 },
  { blurPx: 1, isLightOnDark: false, noise: 9, contrast: 0.7 },
  { blurPx: 1.7, isLightOnDark: true, noise: 7, contrast: 0.6 },
];

/** Less is a single letter. */
const minWidthPx = 20;

/** The piece of a sheet around a line, with what the look makes of its pixels; only there, for the noise takes time. */
function piece(sheet: Raster, { x, y, width, height }: Rect, look: Look, random: () => number) {
  const margin = 0.2 * height + 6;
  const left = Math.max(0, Math.floor(x - margin));
  const top = Math.max(0, Math.floor(y - margin));
  const widthPx = Math.min(sheet.widthPx, Math.ceil(x + width + margin)) - left;
  const heightPx = Math.min(sheet.heightPx, Math.ceil(y + height + margin)) - top;
  const data = new Uint8Array(widthPx * heightPx * 3);
  for (let row = 0; row < heightPx; row++) {
    const from = ((top + row) * sheet.widthPx + left) * 3;
    for (let at = 0; at < widthPx * 3; at++) {
      const printed = sheet.data[from + at] ?? 0;
      const grey = look.isLightOnDark ? 255 - printed : printed;
      const noise = (random() + random() - 1) * 2 * look.noise;
      data[row * widthPx * 3 + at] = Math.max(0, Math.min(255, 128 + (grey - 128) * look.contrast + noise));
    }
  }
  return { raster: { widthPx, heightPx, data }, rect: { x: x - left, y: y - top, width, height } };
}

/** Cut as the detector would: a little too high or too low, never quite level. */
function textureOf(raster: Raster, { x, y, width, height }: Rect, random: () => number) {
  const loose = height * (random() * 0.16 - 0.04);
  const tilt = (random() - 0.5) * height * 0.12;
  const [left, right, top, bottom] = [x - 4, x + width + 4, y - loose, y + height + loose];
  const quad = [
    { x: left, y: top - tilt },
    { x: right, y: top + tilt },
    { x: right, y: bottom + tilt },
    { x: left, y: bottom - tilt },
  ] as const;
  return strokeTexture(cropStrip(raster, { quad: [...quad], sagPx: 0 }, STRIP_HEIGHT_PX));
}

/** The strokes of every line of a sheet in every look; a line whose ink is too little is left out. */
export async function texturesOf({ picture, rects }: Sheet, random: () => number): Promise<Float32Array[]> {
  const textures: Float32Array[] = [];
  for (const look of looks) {
    const { widthPx, heightPx } = picture;
    const data = look.blurPx ? await fromRaster(picture).blur(look.blurPx).raw().toBuffer() : picture.data;
    for (const rect of rects.filter(({ width }) => width >= minWidthPx)) {
      const own = piece({ widthPx, heightPx, data }, rect, look, random);
      const texture = textureOf(own.raster, own.rect, random);
      if (texture) textures.push(texture);
    }
  }
  return textures;
}
