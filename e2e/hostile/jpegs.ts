import sharp from "sharp";
import { barsOnPaper, honest } from "./honest.ts";
import { accepted, type HostileFile, refused } from "./hostile-file.ts";

/** Segments up to the first scan as [marker, whole segment]; the rest is the scan's data. */
function split(file: Buffer): { segments: [number, Buffer][]; scan: Buffer } {
  const segments: [number, Buffer][] = [];
  let at = 2;
  while (at < file.length) {
    const marker = file.readUInt16BE(at);
    if (marker === 0xffda) break;
    const end = at + 2 + file.readUInt16BE(at + 2);
    segments.push([marker, file.subarray(at, end)]);
    at = end;
  }
  return { segments, scan: file.subarray(at) };
}

const SOI = Buffer.from([0xff, 0xd8]);
const isFrame = (marker: number) => marker === 0xffc0 || marker === 0xffc2;

function segment(marker: number, data: Buffer): Buffer {
  const head = Buffer.alloc(4);
  head.writeUInt16BE(marker, 0);
  head.writeUInt16BE(data.length + 2, 2);
  return Buffer.concat([head, data]);
}

async function structure(): Promise<HostileFile[]> {
  const { segments, scan } = split(await honest("jpeg"));
  const rebuild = (keep: (marker: number) => boolean) =>
    Buffer.concat([SOI, ...segments.filter(([marker]) => keep(marker)).map(([, bytes]) => bytes), scan]);
  const claiming = (heightPx: number, widthPx: number) => {
    const changed = segments.map(([marker, bytes]) => {
      const copy = Buffer.from(bytes);
      if (isFrame(marker)) copy.writeUInt16BE(heightPx, 5);
      if (isFrame(marker)) copy.writeUInt16BE(widthPx, 7);
      return copy;
    });
    return Buffer.concat([SOI, ...changed, scan]);
  };
  const noise = Buffer.from(Array.from({ length: 4000 }, (_, i) => (i * 7919) % 254));
  return [
    refused("JPEG that claims 65,500 by 65,500", claiming(65_500, 65_500)),
    refused("JPEG that claims no width", claiming(480, 0)),
    refused("JPEG that claims no height", claiming(0, 640)),
    accepted("JPEG that claims five times the rows it has: the rest stays grey", claiming(2400, 640)),
    refused(
      "JPEG without a frame",
      rebuild((marker) => !isFrame(marker)),
    ),
    refused(
      "JPEG without quantisation tables",
      rebuild((marker) => marker !== 0xffdb),
    ),
    refused("JPEG that begins and ends", Buffer.from([0xff, 0xd8, 0xff, 0xd9, 0, 0, 0, 0, 0, 0, 0, 0])),
    refused(
      "JPEG with a segment of length nothing",
      Buffer.concat([SOI, Buffer.from([0xff, 0xe0, 0, 0]), scan]),
    ),
    refused(
      "JPEG with two frames",
      Buffer.concat([SOI, ...segments.flatMap(([m, b]) => (isFrame(m) ? [b, b] : [b])), scan]),
    ),
    refused(
      "JPEG whose only segments are comments",
      Buffer.concat([SOI, ...Array.from({ length: 300 }, () => segment(0xfffe, noise))]),
    ),
    refused("nothing but markers", Buffer.concat(Array.from({ length: 3000 }, () => SOI))),
  ];
}

async function metadata(): Promise<HostileFile[]> {
  const good = await honest("jpeg");
  const withSegments = (...extra: Buffer[]) => Buffer.concat([SOI, ...extra, good.subarray(2)]);
  const icc = (part: number, parts: number, data: Buffer) =>
    segment(
      0xffe2,
      Buffer.concat([Buffer.from("ICC_PROFILE\0", "latin1"), Buffer.from([part, parts]), data]),
    );
  const big = Buffer.alloc(65_000, 0x41);
  const lyingProfile = Buffer.alloc(200);
  lyingProfile.writeUInt32BE(0x7fffffff, 0);
  lyingProfile.write("acsp", 36, "latin1");
  lyingProfile.writeUInt32BE(0x10000000, 128);
  return [
    accepted("JPEG with a colour profile that is none", withSegments(icc(1, 1, big))),
    accepted(
      "JPEG with a colour profile of 255 parts, 16 MB in all if they came",
      withSegments(icc(1, 255, big), icc(255, 255, big)),
    ),
    accepted("JPEG with a colour profile that lies about its length", withSegments(icc(1, 1, lyingProfile))),
    accepted(
      "JPEG with an EXIF block of noise",
      withSegments(segment(0xffe1, Buffer.concat([Buffer.from("Exif\0\0"), big]))),
    ),
    accepted(
      "JPEG with an EXIF directory that points at itself",
      withSegments(
        segment(
          0xffe1,
          Buffer.from("457869660000 4d4d002a 00000008 0000 00000008".replaceAll(" ", ""), "hex"),
        ),
      ),
    ),
    accepted(
      "JPEG with a script in a comment",
      withSegments(segment(0xfffe, Buffer.from("<?php system('id'); ?><script>alert(1)</script>"))),
    ),
    accepted(
      "JPEG with 1,500 application segments",
      withSegments(...Array.from({ length: 1500 }, () => segment(0xffe7, Buffer.alloc(100, 1)))),
    ),
    accepted(
      "JPEG with XMP that names a file",
      withSegments(
        segment(
          0xffe1,
          Buffer.from(
            'http://ns.adobe.com/xap/1.0/\0<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><x>&e;</x>',
          ),
        ),
      ),
    ),
  ];
}

async function oddButGood(): Promise<HostileFile[]> {
  const bars = () => barsOnPaper();
  const location = {
    IFD0: { Make: "Phone" },
    IFD3: {
      GPSLatitudeRef: "N",
      GPSLatitude: "48/1 51/1 30/1",
      GPSLongitudeRef: "E",
      GPSLongitude: "2/1 17/1 40/1",
    },
  };
  return [
    accepted("JPEG with its location", await bars().withExif(location).jpeg().toBuffer()),
    accepted("progressive JPEG", await bars().jpeg({ progressive: true }).toBuffer()),
    accepted("CMYK JPEG", await bars().toColourspace("cmyk").jpeg().toBuffer()),
    accepted("grey JPEG", await bars().greyscale().jpeg().toBuffer()),
    accepted("JPEG of the lowest quality", await bars().jpeg({ quality: 1 }).toBuffer()),
    accepted("JPEG without colour subsampling", await bars().jpeg({ chromaSubsampling: "4:4:4" }).toBuffer()),
    accepted(
      "JPEG of 39 megapixels, just allowed",
      await barsOnPaper(7800, 5000).jpeg({ quality: 40 }).toBuffer(),
    ),
    refused(
      "JPEG of 42 megapixels, just not",
      await barsOnPaper(8400, 5000).jpeg({ quality: 40 }).toBuffer(),
    ),
  ];
}

/** A progressive JPEG whose last scan comes again and again: each one makes a decoder walk all of its blocks. */
async function scanBomb(scans: number): Promise<Buffer> {
  const blank = sharp({ create: { width: 4000, height: 4000, channels: 3, background: "#eee" } });
  const file = await blank.jpeg({ progressive: true }).toBuffer();
  const last = file.lastIndexOf(Buffer.from([0xff, 0xda]));
  const scan = file.subarray(last, file.length - 2);
  return Buffer.concat([
    file.subarray(0, last),
    ...Array.from({ length: scans }, () => scan),
    Buffer.from([0xff, 0xd9]),
  ]);
}

async function* orientations(): AsyncGenerator<HostileFile> {
  for (const orientation of [1, 2, 3, 4, 5, 6, 7, 8])
    yield accepted(
      `JPEG of EXIF orientation ${orientation}`,
      await barsOnPaper().withMetadata({ orientation }).jpeg().toBuffer(),
    );
  const turned = await barsOnPaper().withMetadata({ orientation: 6 }).jpeg().toBuffer();
  // The entry: tag 0x0112, type SHORT, count 1, then the value, in the block's own byte order.
  const big = turned.indexOf(Buffer.from([0x01, 0x12, 0x00, 0x03]));
  const little = turned.indexOf(Buffer.from([0x12, 0x01, 0x03, 0x00]));
  for (const value of [0, 9, 65_535]) {
    const copy = Buffer.from(turned);
    if (big >= 0) copy.writeUInt16BE(value, big + 8);
    else copy.writeUInt16LE(value, little + 8);
    yield accepted(`JPEG of EXIF orientation ${value}, which does not exist`, copy);
  }
}

export async function* jpegs(): AsyncGenerator<HostileFile> {
  yield* await structure();
  yield* await metadata();
  yield* await oddButGood();
  yield* orientations();
  yield refused("progressive JPEG of 2,000 scans", await scanBomb(2000));
}
