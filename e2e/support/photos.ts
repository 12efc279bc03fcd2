import { join } from "node:path";
import sharp from "sharp";

const FIXTURES = join(import.meta.dirname, "../../bench/reading/fixtures");

/** Three photos of menus, as a diner would choose them. */
export const PHOTOS = ["fr-bistro-hand.jpg", "de-leaders-table.jpg", "en-cafe-wall.jpg"].map((name) =>
  join(FIXTURES, name),
);

type FilePayload = { name: string; mimeType: string; buffer: Buffer };

export const DRAWING: FilePayload = {
  name: "menu.svg",
  mimeType: "image/svg+xml",
  buffer: Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'),
};

/** What a phone of today takes: 12 megapixels with the grain of a dim room, turned by its EXIF data, more than 8 MB. */
export async function bigPhoto(): Promise<FilePayload> {
  const size = { width: 4032, height: 3024 };
  const grain = { type: "gaussian", mean: 128, sigma: 60 } as const;
  const noise = await sharp({ create: { ...size, channels: 3, background: "#808080", noise: grain } })
    .png()
    .toBuffer();
  const buffer = await sharp(PHOTOS[1])
    .rotate(-90)
    .resize({ ...size, fit: "cover" })
    .composite([{ input: noise, blend: "overlay" }])
    .withMetadata({ orientation: 6 })
    .jpeg({ quality: 98 })
    .toBuffer();
  return { name: "IMG_2041.JPG", mimeType: "image/jpeg", buffer };
}
