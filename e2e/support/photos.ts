import sharp from "sharp";

type FilePayload = { name: string; mimeType: string; buffer: Buffer };

const WALLS = ["#b9ab93", "#8fa39b", "#a58f8f"];
/** As flat as a wall can be: a page is looked at with a long side of 1600 px, and a quarter of the area is a third of the time. */
const SIZE = { width: 640, height: 160 };

/** Three small photos of walls: for what happens to photos before anybody reads them. There is next to nothing to read. */
export const PHOTOS: FilePayload[] = await Promise.all(
  WALLS.map(async (background, index) => {
    const wall = sharp({ create: { ...SIZE, channels: 3, background } });
    return { name: `wall-${index + 1}.jpg`, mimeType: "image/jpeg", buffer: await wall.jpeg().toBuffer() };
  }),
);
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
    .png({ compressionLevel: 1 })
    .toBuffer();
  const buffer = await sharp({ create: { ...size, channels: 3, background: "#a58f8f" } })
    .composite([{ input: noise, blend: "overlay" }])
    .withMetadata({ orientation: 6 })
    .jpeg({ quality: 98 })
    .toBuffer();
  return { name: "IMG_2041.JPG", mimeType: "image/jpeg", buffer };
}
