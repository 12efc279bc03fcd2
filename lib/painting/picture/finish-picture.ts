import sharp, { type Sharp } from "sharp";

export const FULL_SIDE_PX = 1024;
const THUMB_SIDE_PX = 400;
const BLUR_SIDE_PX = 16;

export type FinishedPicture = {
  full: Buffer;
  thumb: Buffer;
  blur: string;
  widthPx: number;
  heightPx: number;
};

/** Whether the provider's file can be kept as it is: it is asked for in just this form. */
async function isFinished(bytes: Buffer): Promise<boolean> {
  const { format, width, height, hasAlpha, exif, icc, xmp, pages } = await sharp(bytes).metadata();
  const isPlain = !hasAlpha && !exif && !icc && !xmp && (pages ?? 1) === 1;
  return format === "webp" && width === FULL_SIDE_PX && height === FULL_SIDE_PX && isPlain;
}

const strict = { limitInputPixels: 10_000_000, failOn: "error" } as const;

/** Decoded, opaque, square. Throws when the bytes are no picture. */
async function decode(bytes: Buffer, sidePx: number): Promise<Sharp> {
  const { data, info } = await sharp(bytes, strict)
    .resize(sidePx, sidePx, { fit: "cover" })
    .flatten({ background: "#fff" })
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return sharp(data, { raw: { width: info.width, height: info.height, channels: info.channels } });
}

/**
 * Makes of a provider's image what is kept: a square WebP in two sizes without metadata, and a blur of some 200 bytes
 * to stand in while it loads. Throws when the bytes are no picture. One step after the other: 40 ms of a core, 90 for an
 * image that was not in this form. Measured for thumbnails: effort 2 takes 11 ms instead of 25 and 5 % more bytes.
 */
export async function finishPicture(bytes: Buffer): Promise<FinishedPicture> {
  const full = (await isFinished(bytes))
    ? bytes
    : await (await decode(bytes, FULL_SIDE_PX)).webp({ quality: 82, effort: 4 }).toBuffer();
  const small = await decode(bytes, THUMB_SIDE_PX);
  const thumb = await small.clone().webp({ quality: 76, effort: 2 }).toBuffer();
  const blur = await small.resize(BLUR_SIDE_PX).webp({ quality: 40 }).toBuffer();
  return {
    full,
    thumb,
    blur: `data:image/webp;base64,${blur.toString("base64")}`,
    widthPx: FULL_SIDE_PX,
    heightPx: FULL_SIDE_PX,
  };
}
