import sharp from "sharp";
import { badRequest } from "../api-error.ts";

export type Picture = { bytes: Buffer; widthPx: number; heightPx: number };

/** Decodes a data URL as the real service does: other URLs cannot be reached from here, other formats are refused. */
export async function openPicture(dataUrl: string, param: string): Promise<Picture> {
  const match = /^data:image\/(png|jpeg|webp|gif);base64,([A-Za-z0-9+/=]+)$/.exec(dataUrl);
  if (!match?.[2])
    throw badRequest(
      param,
      "Expected a base64-encoded data URL with an image MIME type.",
      "invalid_base64_image",
    );
  const bytes = Buffer.from(match[2], "base64");
  try {
    const { width, height, format } = await sharp(bytes).metadata();
    if (format !== match[1])
      throw badRequest(param, `The image is ${format}, not ${match[1]}.`, "invalid_image_format");
    return { bytes, widthPx: width, heightPx: height };
  } catch (error) {
    if (error instanceof Error && "code" in error) throw error;
    throw badRequest(param, "You uploaded an unsupported image.", "invalid_image");
  }
}

/**
 * Names a picture by how it looks, whatever its size or compression: 16 x 15 signs of brightness differences between
 * neighbours (difference hash, as published by N. Krawetz, 2013).
 */
export async function lookOf(bytes: Buffer): Promise<boolean[]> {
  const columns = 17;
  const rows = 15;
  const grey = await sharp(bytes).greyscale().resize(columns, rows, { fit: "fill" }).raw().toBuffer();
  const signs: boolean[] = [];
  for (let y = 0; y < rows; y++) {
    for (let x = 0; x < columns - 1; x++) {
      signs.push((grey[y * columns + x] ?? 0) < (grey[y * columns + x + 1] ?? 0));
    }
  }
  return signs;
}

/** How many signs differ, 0 to 240. The same picture again stays under 12, another menu is above 60. */
export function lookDistance(a: boolean[], b: boolean[]): number {
  return a.reduce((sum, sign, i) => sum + (sign === b[i] ? 0 : 1), 0);
}
