/** Formats that are accepted. The name and the declared type of an upload are never believed. */
export type PictureFormat = "jpeg" | "png" | "webp" | "gif" | "avif" | "heic" | "pdf";

const HEIC_BRANDS = new Set(["heic", "heix", "hevc", "hevx", "heim", "heis", "mif1", "msf1"]);
const AVIF_BRANDS = new Set(["avif", "avis"]);

function latin1(bytes: Buffer, start: number, end: number): string {
  return bytes.toString("latin1", start, end);
}

/** ISO/IEC 14496-12: the `ftyp` box names a major brand and the brands it is compatible with. */
function sniffIsoMedia(bytes: Buffer): PictureFormat | null {
  const boxBytes = bytes.readUInt32BE(0);
  const brands: string[] = [];
  for (let at = 8; at + 4 <= Math.min(boxBytes, bytes.length, 128); at += 4) {
    if (at !== 12) brands.push(latin1(bytes, at, at + 4));
  }
  if (brands.some((brand) => AVIF_BRANDS.has(brand))) return "avif";
  return brands.some((brand) => HEIC_BRANDS.has(brand)) ? "heic" : null;
}

/** What a file is by its first bytes, null when it is nothing that Carte opens. */
export function sniffPicture(bytes: Buffer): PictureFormat | null {
  if (bytes.length < 12) return null;
  if (bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff) return "jpeg";
  if (latin1(bytes, 0, 8) === "\x89PNG\r\n\x1a\n") return "png";
  if (latin1(bytes, 0, 4) === "RIFF" && latin1(bytes, 8, 12) === "WEBP") return "webp";
  if (/^GIF8[79]a/.test(latin1(bytes, 0, 6))) return "gif";
  if (latin1(bytes, 4, 8) === "ftyp") return sniffIsoMedia(bytes);
  if (latin1(bytes, 0, 5) === "%PDF-") return "pdf";
  return null;
}
