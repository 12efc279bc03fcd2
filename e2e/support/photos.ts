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

/** What a phone of today takes: 12 megapixels, held upright by a turn in its EXIF data, more than 8 MB. */
export async function bigPhoto(): Promise<FilePayload> {
  const [width, height] = [4032, 3024];
  const grain = await sharp({
    create: {
      width,
      height,
      channels: 3,
      background: "#d8cfc0",
      noise: { type: "gaussian", mean: 128, sigma: 26 },
    },
  })
    .png({ compressionLevel: 0 })
    .toBuffer();
  const buffer = await sharp(grain).withMetadata({ orientation: 6 }).jpeg({ quality: 93 }).toBuffer();
  return { name: "IMG_2041.JPG", mimeType: "image/jpeg", buffer };
}
