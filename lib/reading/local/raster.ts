import sharp, { type Sharp } from "sharp";

/** Decoded pixels, three bytes each (red, green, blue), row by row, no padding. */
export type Raster = { widthPx: number; heightPx: number; data: Uint8Array };

/** How light the pixel whose red is at index `at` looks, 0 to 255: the eye takes green for lighter than blue. */
export const lightnessAt = (data: Uint8Array, at: number) =>
  0.3 * (data[at] ?? 0) + 0.59 * (data[at + 1] ?? 0) + 0.11 * (data[at + 2] ?? 0);

/** 40 megapixels is the intake's own limit; a bigger one here means that a caller skipped the intake. */
const MAX_PIXELS = 40_000_000;

/** Decodes any format sharp knows, on white where it is transparent. Throws when the bytes are no picture. */
export async function decodeRaster(bytes: Uint8Array): Promise<Raster> {
  const { data, info } = await sharp(bytes, { limitInputPixels: MAX_PIXELS })
    .flatten({ background: "#ffffff" })
    .toColourspace("srgb")
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  if (info.channels === 3) return { widthPx: info.width, heightPx: info.height, data };
  return { widthPx: info.width, heightPx: info.height, data: greyToRgb(data, info.channels) };
}

/** sharp gives one channel for a greyscale picture whatever colour space was asked for. */
function greyToRgb(data: Uint8Array, channels: number): Uint8Array {
  const pixels = Math.floor(data.length / channels);
  const rgb = new Uint8Array(pixels * 3);
  for (let i = 0; i < pixels; i++) rgb.fill(data[i * channels] ?? 0, i * 3, i * 3 + 3);
  return rgb;
}

/** Lanczos both ways: it keeps thin strokes where a box filter drops them. */
export async function resizeRaster(source: Raster, widthPx: number, heightPx: number): Promise<Raster> {
  if (source.widthPx === widthPx && source.heightPx === heightPx) return source;
  const data = await fromRaster(source)
    .resize(widthPx, heightPx, { fit: "fill", kernel: "lanczos3" })
    .raw()
    .toBuffer();
  return { widthPx, heightPx, data };
}

/** A sharp pipeline that starts from these pixels. */
export function fromRaster(source: Raster): Sharp {
  return sharp(source.data, { raw: { width: source.widthPx, height: source.heightPx, channels: 3 } });
}
