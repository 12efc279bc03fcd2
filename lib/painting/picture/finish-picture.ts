import sharp from "sharp";

export const FULL_SIDE_PX = 1024;
export const THUMB_SIDE_PX = 400;
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

/**
 * Makes of a provider's image what is kept: a square WebP in two sizes without metadata, and a blur of some 200 bytes
 * to stand in while it loads. Throws when the bytes are no picture.
 */
export async function finishPicture(bytes: Buffer): Promise<FinishedPicture> {
  const square = await sharp(bytes, { limitInputPixels: 10_000_000, failOn: "error" })
    .resize(FULL_SIDE_PX, FULL_SIDE_PX, { fit: "cover" })
    .flatten({ background: "#fff" })
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const { width, height, channels } = square.info;
  const open = () => sharp(square.data, { raw: { width, height, channels } });
  const isKept = await isFinished(bytes);
  const [full, thumb, blur] = await Promise.all([
    // Encoding takes most of the time, and ten pictures of a menu come back at once.
    isKept ? bytes : open().webp({ quality: 82, effort: 4 }).toBuffer(),
    open().resize(THUMB_SIDE_PX).webp({ quality: 76, effort: 4 }).toBuffer(),
    open().resize(BLUR_SIDE_PX).webp({ quality: 40 }).toBuffer(),
  ]);
  return {
    full,
    thumb,
    blur: `data:image/webp;base64,${blur.toString("base64")}`,
    widthPx: width,
    heightPx: height,
  };
}
