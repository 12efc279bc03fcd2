import { readFile } from "node:fs/promises";
import { join } from "node:path";
import sharp, { type Sharp } from "sharp";

/** Well-formed pictures to spoil: grey bars on paper, the size of a small photo, made anew at every run. */
export function barsOnPaper(widthPx = 640, heightPx = 480): Sharp {
  const bars = Array.from({ length: 12 }, (_, i) => {
    const y = 30 + i * 36;
    return `<rect x="40" y="${y}" width="${180 + ((i * 67) % 160)}" height="14"/><rect x="520" y="${y}" width="60" height="14"/>`;
  }).join("");
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 640 480" width="${widthPx}" height="${heightPx}" preserveAspectRatio="none"><rect width="640" height="480" fill="#f6efe0"/><g fill="#3a2f28">${bars}</g></svg>`;
  return sharp(Buffer.from(svg)).flatten({ background: "#fff" }).removeAlpha();
}

export const formats = ["jpeg", "png", "webp", "avif", "gif", "heic", "pdf"] as const;
export type Format = (typeof formats)[number];

export const mediaType: Record<Format, string> = {
  jpeg: "image/jpeg",
  png: "image/png",
  webp: "image/webp",
  avif: "image/avif",
  gif: "image/gif",
  heic: "image/heic",
  pdf: "application/pdf",
};

const legitimate = join(import.meta.dirname, "../files");

/** A picture that every check has to let through. sharp cannot write HEIC or PDF: those two are files. */
export async function honest(format: Format): Promise<Buffer> {
  if (format === "heic" || format === "pdf") return readFile(join(legitimate, `menu.${format}`));
  return barsOnPaper().toFormat(format).toBuffer();
}
