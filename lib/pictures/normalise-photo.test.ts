import sharp from "sharp";
import { describe, expect, test } from "vitest";
import { AppError, type ErrorCode } from "#lib/kernel/index.ts";
import { normalisePhoto } from "./index.ts";

function photo(width: number, height: number) {
  return sharp({ create: { width, height, channels: 3, background: "#c43" } });
}

/** A PDF of empty pages, written out by hand (ISO 32000-1, 7.5). */
function pdf(pageCount: number): Buffer {
  const kids = Array.from({ length: pageCount }, (_, i) => `${i + 3} 0 R`).join(" ");
  const objects = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    `<< /Type /Pages /Kids [${kids}] /Count ${pageCount} >>`,
  ];
  for (let i = 0; i < pageCount; i++) objects.push("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>");
  let text = "%PDF-1.4\n";
  const offsets = objects.map((body, i) => {
    const at = text.length;
    text += `${i + 1} 0 obj\n${body}\nendobj\n`;
    return `${String(at).padStart(10, "0")} 00000 n \n`;
  });
  const start = text.length;
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.join("")}`;
  return Buffer.from(
    `${text}trailer << /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF`,
  );
}

async function refusal(file: Buffer): Promise<ErrorCode | "accepted"> {
  try {
    await normalisePhoto(file);
    return "accepted";
  } catch (error) {
    if (error instanceof AppError) return error.code;
    throw error;
  }
}

/** A PNG whose header claims a size that its data does not have. */
async function pngClaiming(width: number, height: number): Promise<Buffer> {
  const bytes = await photo(200, 200).png().toBuffer();
  bytes.writeUInt32BE(width, 16);
  bytes.writeUInt32BE(height, 20);
  return bytes;
}

describe("normalisePhoto", () => {
  test.each(["jpeg", "png", "webp", "avif", "gif"] as const)("opens %s by its bytes", async (format) => {
    const [page, ...more] = await normalisePhoto(await photo(640, 480).toFormat(format).toBuffer());
    expect(more).toEqual([]);
    expect(page).toMatchObject({ widthPx: 640, heightPx: 480 });
    expect((await sharp(page?.bytes).metadata()).format).toBe("webp");
  });

  test("turns a photo upright and drops every bit of metadata, the location first", async () => {
    const taken = await photo(400, 300)
      .withExif({ IFD0: { Make: "Phone" }, IFD3: { GPSLatitudeRef: "N", GPSLatitude: "48/1 51/1 30/1" } })
      .withMetadata({ orientation: 6 })
      .jpeg()
      .toBuffer();
    const [page] = await normalisePhoto(taken);
    expect(page).toMatchObject({ widthPx: 300, heightPx: 400 });
    for (const bytes of [page?.bytes, page?.thumb]) {
      const kept = await sharp(bytes).metadata();
      expect([kept.exif, kept.xmp, kept.iptc, kept.orientation]).toEqual([
        undefined,
        undefined,
        undefined,
        undefined,
      ]);
    }
  });

  test("shrinks to 2048 px on the longer side and never enlarges", async () => {
    const [large] = await normalisePhoto(await photo(5000, 2500).jpeg().toBuffer());
    expect(large).toMatchObject({ widthPx: 2048, heightPx: 1024 });
    const thumb = await sharp(large?.thumb).metadata();
    expect(thumb).toMatchObject({ width: 480, height: 240 });
  });

  test("puts a see-through picture on white paper", async () => {
    const clear = await sharp({ create: { width: 200, height: 200, channels: 4, background: "#0000" } })
      .png()
      .toBuffer();
    const [page] = await normalisePhoto(clear);
    const { dominant } = await sharp(page?.bytes).stats();
    expect(Math.min(dominant.r, dominant.g, dominant.b)).toBeGreaterThan(240);
  });

  test("draws each page of a PDF at reading size", async () => {
    const pages = await normalisePhoto(pdf(2));
    expect(pages.map((page) => Math.max(page.widthPx, page.heightPx))).toEqual([2048, 2048]);
  });

  test("refuses with the code that tells the diner what to do", async () => {
    const jpeg = await photo(800, 600).jpeg().toBuffer();
    expect(await refusal(Buffer.alloc(0))).toBe("upload-empty");
    expect(await refusal(Buffer.alloc(12 * 1024 * 1024 + 1, 0xff))).toBe("upload-too-large");
    expect(
      await refusal(Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="400" height="400"/>')),
    ).toBe("photo-unsupported");
    expect(await refusal(jpeg.subarray(0, jpeg.length / 2))).toBe("photo-damaged");
    expect(await refusal(await photo(60, 900).png().toBuffer())).toBe("photo-too-small");
    expect(await refusal(await pngClaiming(60_000, 60_000))).toBe("photo-too-many-pixels");
    expect(await refusal(pdf(9))).toBe("pdf-too-many-pages");
    expect(await refusal(Buffer.from("%PDF-1.7 and nothing more to it"))).toBe("photo-damaged");
    expect(await refusal(Buffer.from("\0\0\0\x18ftypheic\0\0\0\0mif1heic", "latin1"))).toBe("photo-damaged");
  });
});
