import { crc32, deflateSync } from "node:zlib";

/** PNG by hand (ISO/IEC 15948): sharp refuses to write what we want to send. */
export const PNG_SIGNATURE = Buffer.from("89504e470d0a1a0a", "hex");

export function pngChunk(type: string, data: Buffer = Buffer.alloc(0)): Buffer {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const head = Buffer.alloc(4);
  head.writeUInt32BE(data.length);
  const tail = Buffer.alloc(4);
  tail.writeUInt32BE(crc32(body));
  return Buffer.concat([head, body, tail]);
}

type Header = {
  widthPx: number;
  heightPx: number;
  bitDepth?: number;
  colourType?: number;
};

export function pngHeader({ widthPx, heightPx, bitDepth = 8, colourType = 0 }: Header): Buffer {
  const data = Buffer.alloc(13);
  data.writeUInt32BE(widthPx >>> 0, 0);
  data.writeUInt32BE(heightPx >>> 0, 4);
  data.set([bitDepth, colourType, 0, 0, 0], 8);
  return pngChunk("IHDR", data);
}

export function png(...chunks: Buffer[]): Buffer {
  return Buffer.concat([PNG_SIGNATURE, ...chunks, pngChunk("IEND")]);
}

/** Grey rows of a byte a pixel, all zero: a thousandth of its size when compressed. */
export function blankRows(widthPx: number, heightPx: number): Buffer {
  return pngChunk("IDAT", deflateSync(Buffer.alloc((widthPx + 1) * heightPx), { level: 9 }));
}

/** Chunks of a finished PNG as [type, whole chunk]. */
export function pngChunks(file: Buffer): [string, Buffer][] {
  const chunks: [string, Buffer][] = [];
  for (let at = 8; at < file.length; ) {
    const end = at + 12 + file.readUInt32BE(at);
    chunks.push([file.toString("latin1", at + 4, at + 8), file.subarray(at, end)]);
    at = end;
  }
  return chunks;
}
