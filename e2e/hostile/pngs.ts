import { deflateSync } from "node:zlib";
import { barsOnPaper, honest } from "./honest.ts";
import { accepted, type HostileFile, refused } from "./hostile-file.ts";
import { blankRows, PNG_SIGNATURE, png, pngChunk, pngChunks, pngHeader } from "./png-bytes.ts";

const asPng = { name: "menu.png", contentType: "image/png" };
const tiny = pngChunk("IDAT", deflateSync(Buffer.alloc(100)));

const claims: [string, number, number][] = [
  ["60,000 by 60,000", 60_000, 60_000],
  ["4 billion by 4 billion", 0xffffffff, 0xffffffff],
  ["2 billion by 1", 0x7fffffff, 1],
  ["0 by 0", 0, 0],
  ["0 by 500", 0, 500],
  ["40.01 megapixels", 6326, 6325],
  ["1 by 40 million", 1, 40_000_000],
];

async function structure(): Promise<HostileFile[]> {
  const good = await honest("png");
  const chunks = pngChunks(good);
  const head = chunks[0]?.[1] ?? Buffer.alloc(0);
  const data = Buffer.concat(chunks.filter(([type]) => type === "IDAT").map(([, chunk]) => chunk));
  const flipped = (chunk: Buffer, at: number) => {
    const copy = Buffer.from(chunk);
    copy[at] = (copy[at] ?? 0) ^ 0xff;
    return copy;
  };
  const huge = Buffer.from(data);
  huge.writeUInt32BE(0x7fffffff, 0);
  return [
    refused("PNG whose header's checksum is wrong", png(flipped(head, head.length - 1), data), asPng),
    refused("PNG whose data is damaged", png(head, flipped(data, Math.floor(data.length / 2))), asPng),
    refused("PNG without data", png(head), asPng),
    refused("PNG without a header", png(data), asPng),
    refused("PNG whose data claims 2 GB", png(head, huge), asPng),
    refused(
      "PNG with a critical chunk nobody knows",
      png(head, pngChunk("EVIL", Buffer.alloc(20)), data),
      asPng,
    ),
    refused(
      "PNG in palette colours without a palette",
      png(pngHeader({ widthPx: 300, heightPx: 300, colourType: 3 }), blankRows(300, 300)),
      asPng,
    ),
    refused(
      "PNG of an impossible colour type",
      png(pngHeader({ widthPx: 300, heightPx: 300, colourType: 5 }), blankRows(300, 300)),
      asPng,
    ),
    refused(
      "PNG of 3 bits",
      png(pngHeader({ widthPx: 300, heightPx: 300, bitDepth: 3 }), blankRows(300, 300)),
      asPng,
    ),
    refused(
      "PNG with a tenth of its rows",
      png(pngHeader({ widthPx: 300, heightPx: 300 }), blankRows(300, 30)),
      asPng,
    ),
    refused(
      "only the PNG signature, a thousand times",
      Buffer.concat(Array.from({ length: 1000 }, () => PNG_SIGNATURE)),
      asPng,
    ),
  ];
}

async function bombs(): Promise<HostileFile[]> {
  const good = pngChunks(await honest("png"));
  const [head = Buffer.alloc(0), ...rest] = good.map(([, chunk]) => chunk);
  const packed = deflateSync(Buffer.alloc(60 << 20, 0x41), { level: 9 });
  const named = (type: string, prefix: string) =>
    pngChunk(type, Buffer.concat([Buffer.from(prefix, "latin1"), packed]));
  const whole = (...between: Buffer[]) => Buffer.concat([PNG_SIGNATURE, head, ...between, ...rest]);
  return [
    refused(
      "PNG bomb: 100 megapixels of nothing in 100 kB",
      png(pngHeader({ widthPx: 10_000, heightPx: 10_000 }), blankRows(10_000, 10_000)),
      asPng,
    ),
    accepted(
      "PNG whose data goes on for 60 MB after the last row",
      png(
        pngHeader({ widthPx: 300, heightPx: 300 }),
        pngChunk("IDAT", packed.length ? deflateSync(Buffer.alloc(60 << 20), { level: 9 }) : packed),
      ),
      asPng,
    ),
    accepted("PNG with a comment that unpacks to 60 MB", whole(named("zTXt", "Comment\0\0")), asPng),
    accepted("PNG with a colour profile that unpacks to 60 MB", whole(named("iCCP", "x\0\0")), asPng),
    accepted(
      "PNG with 5,000 comments",
      whole(
        ...Array.from({ length: 5000 }, (_, i) =>
          pngChunk("tEXt", Buffer.from(`k${i}\0<script>alert(${i})</script>`)),
        ),
      ),
      asPng,
    ),
  ];
}

async function oddButGood(): Promise<HostileFile[]> {
  const bars = () => barsOnPaper();
  return [
    accepted("16-bit PNG", await bars().toColourspace("rgb16").png().toBuffer(), asPng),
    accepted("grey PNG with transparency", await bars().greyscale().ensureAlpha(0.6).png().toBuffer(), asPng),
    accepted("PNG of two colours", await bars().png({ palette: true, colours: 2 }).toBuffer(), asPng),
    accepted("interlaced PNG", await bars().png({ progressive: true }).toBuffer(), asPng),
    accepted("PNG that is wholly transparent", await bars().ensureAlpha(0).png().toBuffer(), asPng),
    accepted(
      "1-bit PNG",
      png(pngHeader({ widthPx: 304, heightPx: 300, bitDepth: 1 }), blankRows(38, 300)),
      asPng,
    ),
    accepted(
      "PNG with its location in EXIF",
      await bars()
        .withExif({ IFD3: { GPSLatitudeRef: "N", GPSLatitude: "48/1 51/1 30/1" } })
        .png()
        .toBuffer(),
      asPng,
    ),
  ];
}

export async function* pngs(): AsyncGenerator<HostileFile> {
  for (const [size, widthPx, heightPx] of claims)
    yield refused(`PNG that claims ${size}`, png(pngHeader({ widthPx, heightPx }), tiny), asPng);
  yield* await structure();
  yield* await bombs();
  yield* await oddButGood();
}
