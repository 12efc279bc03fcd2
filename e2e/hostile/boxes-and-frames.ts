import sharp, { type Sharp } from "sharp";
import { barsOnPaper, honest } from "./honest.ts";
import { accepted, type HostileFile, refused } from "./hostile-file.ts";

/** GIF, WebP, AVIF and HEIC: canvases larger than the file, films instead of pictures, containers that lie. */
const asGif = { name: "menu.gif", contentType: "image/gif" };
const asWebp = { name: "menu.webp", contentType: "image/webp" };
const asAvif = { name: "menu.avif", contentType: "image/avif" };
const asHeic = { name: "menu.heic", contentType: "image/heic" };

async function film(frames: number, widthPx: number, heightPx: number): Promise<Sharp> {
  const stack = Buffer.alloc(widthPx * heightPx * frames * 3);
  for (let frame = 0; frame < frames; frame++)
    stack.fill((frame * 37) % 256, frame * widthPx * heightPx * 3, (frame + 1) * widthPx * heightPx * 3);
  return sharp(stack, {
    raw: { width: widthPx, height: heightPx * frames, channels: 3, pageHeight: heightPx },
    limitInputPixels: false,
  });
}

async function gifs(): Promise<HostileFile[]> {
  const good = await honest("gif");
  const screen = (widthPx: number, heightPx: number) => {
    const copy = Buffer.from(good);
    copy.writeUInt16LE(widthPx, 6);
    copy.writeUInt16LE(heightPx, 8);
    return copy;
  };
  const hugeFrame = screen(65_535, 65_535);
  const descriptor = hugeFrame.indexOf(Buffer.from([0x2c, 0, 0, 0, 0]));
  hugeFrame.fill(0xff, descriptor + 5, descriptor + 9);
  // One frame of a single pixel, again and again: 100,000 frames in 1.4 MB on a canvas of 300 by 300.
  const head = Buffer.from("474946383961 2c01 2c01 800000 000000 ffffff".replaceAll(" ", ""), "hex");
  const frame = Buffer.from("2c 0000 0000 0100 0100 00 02 02 4401 00".replaceAll(" ", ""), "hex");
  const endless = Buffer.concat([head, ...Array.from({ length: 100_000 }, () => frame), Buffer.from([0x3b])]);
  return [
    accepted("GIF with a canvas of 65,535 by 65,535 around a small frame", screen(65_535, 65_535), asGif),
    refused("GIF with a frame of 65,535 by 65,535", hugeFrame, asGif),
    refused("GIF without a frame", Buffer.concat([head, Buffer.from([0x3b])]), asGif),
    refused("GIF with nothing after its screen", head, asGif),
    accepted(
      "GIF film of 200 frames",
      await (await film(200, 300, 200)).gif({ effort: 1 }).toBuffer(),
      asGif,
    ),
    accepted("GIF film of 100,000 frames", endless, asGif),
  ];
}

async function webps(): Promise<HostileFile[]> {
  const lossy = await honest("webp");
  const claim = Buffer.from(lossy);
  const keyframe = claim.indexOf(Buffer.from([0x9d, 0x01, 0x2a]));
  claim.writeUInt16LE(16_383, keyframe + 3);
  claim.writeUInt16LE(16_383, keyframe + 5);
  const canvas = Buffer.alloc(30);
  canvas.write("RIFF", 0, "latin1");
  canvas.writeUInt32LE(22, 4);
  canvas.write("WEBPVP8X", 8, "latin1");
  canvas.writeUInt32LE(10, 16);
  canvas.fill(0xff, 24, 30);
  const lossless = await barsOnPaper().webp({ lossless: true }).toBuffer();
  const broken = Buffer.from(lossless);
  broken.fill(0xaa, Math.floor(broken.length / 3));
  return [
    refused("WebP that claims 16,383 by 16,383", claim, asWebp),
    refused("WebP with a canvas of 16 million by 16 million", canvas, asWebp),
    refused("WebP whose data is noise from a third on", broken, asWebp),
    accepted("lossless WebP", lossless, asWebp),
    accepted("WebP with transparency", await barsOnPaper().ensureAlpha(0.5).webp().toBuffer(), asWebp),
    accepted(
      "WebP film of 60 frames",
      await (await film(60, 300, 200)).webp({ effort: 0 }).toBuffer(),
      asWebp,
    ),
  ];
}

/** Overwrites the width and height in an `ispe` box (ISO/IEC 23008-12, 6.5.3). */
function claimingExtents(file: Buffer, widthPx: number, heightPx: number): Buffer {
  const copy = Buffer.from(file);
  for (let at = copy.indexOf("ispe"); at >= 0; at = copy.indexOf("ispe", at + 4)) {
    copy.writeUInt32BE(widthPx, at + 8);
    copy.writeUInt32BE(heightPx, at + 12);
  }
  return copy;
}

async function containers(): Promise<HostileFile[]> {
  const avif = await honest("avif");
  const heic = await honest("heic");
  const noisy = (file: Buffer) => {
    const copy = Buffer.from(file);
    copy.fill(0x5a, copy.indexOf("mdat") + 4);
    return copy;
  };
  const without = (file: Buffer, box: string) => {
    const copy = Buffer.from(file);
    for (let at = copy.indexOf(box); at >= 0; at = copy.indexOf(box, at + 4))
      copy.write("free", at, "latin1");
    return copy;
  };
  const brand = Buffer.from(
    "00000018 66747970 68656963 00000000 6d696631 68656963".replaceAll(" ", ""),
    "hex",
  );
  return [
    refused("AVIF that claims 60,000 by 60,000", claimingExtents(avif, 60_000, 60_000), asAvif),
    refused("HEIC that claims 60,000 by 60,000", claimingExtents(heic, 60_000, 60_000), asHeic),
    refused("AVIF whose data is noise", noisy(avif), asAvif),
    refused("HEIC whose data is noise", noisy(heic), asHeic),
    refused("AVIF that does not say where its data is", without(avif, "iloc"), asAvif),
    refused("HEIC that does not say where its data is", without(heic, "iloc"), asHeic),
    refused("HEIC that is a brand and nothing else", brand, asHeic),
    refused(
      "HEIC of a brand before 100 kB of nothing",
      Buffer.concat([brand, Buffer.alloc(100_000)]),
      asHeic,
    ),
    accepted(
      "AVIF of 10 bits",
      await barsOnPaper()
        .avif({ bitdepth: 10 })
        .toBuffer()
        .catch(() => avif),
      asAvif,
    ),
  ];
}

export async function* boxesAndFrames(): AsyncGenerator<HostileFile> {
  yield* await gifs();
  yield* await webps();
  yield* await containers();
}
