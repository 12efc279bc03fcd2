import sharp, { type Sharp } from "sharp";
import { AppError } from "#lib/kernel/index.ts";
import { openForeign } from "./foreign.ts";
import { PICTURE_LIMITS } from "./limits.ts";
import { type PictureFormat, sniffPicture } from "./sniff.ts";

/** One page, upright, sRGB WebP at most 2048 px long, without any metadata; and the same small. */
export type NormalisedPage = { bytes: Buffer; thumb: Buffer; widthPx: number; heightPx: number };

function checkSize(widthPx: number, heightPx: number): void {
  const detail = `${widthPx}x${heightPx}`;
  if (widthPx * heightPx > PICTURE_LIMITS.pixels) throw new AppError("photo-too-many-pixels", { detail });
  if (Math.min(widthPx, heightPx) < PICTURE_LIMITS.shortSidePx)
    throw new AppError("photo-too-small", { detail });
}

/** What sharp opens itself. Only the first frame of an animation is ever looked at. */
async function openNative(bytes: Buffer, format: PictureFormat): Promise<Sharp> {
  // "error" lets a photo with a stray marker pass, which phones do make, and refuses one that breaks off.
  const options = { failOn: "error", limitInputPixels: PICTURE_LIMITS.pixels, sequentialRead: true } as const;
  const image = sharp(
    bytes,
    format === "gif" || format === "webp" ? { ...options, page: 0, pages: 1 } : options,
  );
  const { width, height } = await image.metadata();
  checkSize(width, height);
  return image.autoOrient();
}

async function encode(image: Sharp): Promise<NormalisedPage> {
  const longSide = PICTURE_LIMITS.pageLongSidePx;
  const { data, info } = await image
    .timeout({ seconds: PICTURE_LIMITS.decodeTimeoutMs / 1000 })
    .resize(longSide, longSide, { fit: "inside", withoutEnlargement: true })
    .flatten({ background: "#fff" })
    .toColourspace("srgb")
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const raw = { raw: { width: info.width, height: info.height, channels: info.channels } };
  const small = PICTURE_LIMITS.thumbLongSidePx;
  const [bytes, thumb] = await Promise.all([
    sharp(data, raw).webp({ quality: 84, effort: 3 }).toBuffer(),
    sharp(data, raw)
      .resize(small, small, { fit: "inside", withoutEnlargement: true })
      .webp({ quality: 72 })
      .toBuffer(),
  ]);
  return { bytes, thumb, widthPx: info.width, heightPx: info.height };
}

/**
 * Turns one uploaded file into the pages it holds: one for a photo, 1 to 8 for a PDF. The kind of file is told by
 * its bytes; sizes are refused from the header, before decoding. Throws AppError with a `photo-…` or `pdf-…` code.
 */
export async function normalisePhoto(file: Buffer): Promise<NormalisedPage[]> {
  if (file.length === 0) throw new AppError("upload-empty");
  if (file.length > PICTURE_LIMITS.fileBytes) throw new AppError("upload-too-large");
  const format = sniffPicture(file);
  if (!format) throw new AppError("photo-unsupported");
  try {
    if (format !== "heic" && format !== "pdf") return [await encode(await openNative(file, format))];
    const pages: NormalisedPage[] = [];
    for (const { rgba, widthPx, heightPx } of await openForeign(file, format)) {
      checkSize(widthPx, heightPx);
      pages.push(await encode(sharp(rgba, { raw: { width: widthPx, height: heightPx, channels: 4 } })));
    }
    return pages;
  } catch (error) {
    if (error instanceof AppError) throw error;
    if (error instanceof Error && /exceeds pixel limit/i.test(error.message)) {
      throw new AppError("photo-too-many-pixels", { cause: error });
    }
    throw new AppError("photo-damaged", { cause: error });
  }
}
