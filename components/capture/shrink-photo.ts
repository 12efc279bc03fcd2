/** The longer side of what is sent: 8-point print on A4 stays readable, and the server keeps no more. */
const LONG_SIDE_PX = 2048;
const QUALITY = 0.8;

/** Width and height within LONG_SIDE_PX, never enlarged. */
export function fitWithin(widthPx: number, heightPx: number, longSidePx = LONG_SIDE_PX): [number, number] {
  const scale = Math.min(1, longSidePx / Math.max(widthPx, heightPx));
  return [Math.max(1, Math.round(widthPx * scale)), Math.max(1, Math.round(heightPx * scale))];
}

type Canvas = {
  draw(picture: ImageBitmap): boolean;
  encode(type: string): Promise<Blob | null>;
};

function openCanvas(widthPx: number, heightPx: number): Canvas {
  const offscreen = typeof OffscreenCanvas === "function";
  const canvas = offscreen ? new OffscreenCanvas(widthPx, heightPx) : document.createElement("canvas");
  canvas.width = widthPx;
  canvas.height = heightPx;
  return {
    draw(picture) {
      const pen = canvas.getContext("2d", { alpha: false });
      if (!pen || !("drawImage" in pen)) return false;
      // See-through pixels of a PNG become paper, not black.
      pen.fillStyle = "#fff";
      pen.fillRect(0, 0, widthPx, heightPx);
      pen.imageSmoothingQuality = "high";
      pen.drawImage(picture, 0, 0, widthPx, heightPx);
      return true;
    },
    encode(type) {
      if ("convertToBlob" in canvas) return canvas.convertToBlob({ type, quality: QUALITY });
      return new Promise((resolve) => canvas.toBlob(resolve, type, QUALITY));
    },
  };
}

/**
 * The photo upright, shrunk and without any metadata: place and camera stay on the device. Null when this browser
 * cannot open it (HEIC outside Safari, PDF); the server then gets it as it is and does the same. Decoding and encoding
 * happen off the main thread in the browser itself, so a worker of our own was left out.
 */
export async function shrinkPhoto(file: Blob): Promise<Blob | null> {
  if (file.type === "application/pdf") return null;
  try {
    const picture = await createImageBitmap(file, { imageOrientation: "from-image" });
    try {
      const [widthPx, heightPx] = fitWithin(picture.width, picture.height);
      const canvas = openCanvas(widthPx, heightPx);
      if (!canvas.draw(picture)) return null;
      const small = await canvas.encode("image/webp");
      // Safari has no WebP encoder and answers with a PNG several times the size.
      return small?.type === "image/webp" ? small : await canvas.encode("image/jpeg");
    } finally {
      picture.close();
    }
  } catch {
    return null;
  }
}
