/** The longer side of what is sent: 8-point print on A4 stays readable, and the server keeps no more. */
const LONG_SIDE_PX = 2048;

// JPEG everywhere. WebP would halve the bytes (102 kB against 215 of a 12 megapixel menu) but took Chromium 2.6 to 7 s
// to encode where JPEG took 0.1 to 0.5: more than the saved bytes cost on the slowest Wi-Fi. Safari has no WebP encoder.
const TYPE = "image/jpeg";
const QUALITY = 0.82;
/** Only a very grainy photo is above this at QUALITY; print survives the lower one. */
const TARGET_BYTES = 900_000;
const QUALITY_OF_GRAINY = 0.62;

/** Width and height within LONG_SIDE_PX, never enlarged. */
export function fitWithin(widthPx: number, heightPx: number, longSidePx = LONG_SIDE_PX): [number, number] {
  const scale = Math.min(1, longSidePx / Math.max(widthPx, heightPx));
  return [Math.max(1, Math.round(widthPx * scale)), Math.max(1, Math.round(heightPx * scale))];
}

type Canvas = {
  draw(picture: ImageBitmap): boolean;
  encode(quality: number): Promise<Blob | null>;
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
    encode(quality) {
      if ("convertToBlob" in canvas) return canvas.convertToBlob({ type: TYPE, quality });
      return new Promise((resolve) => canvas.toBlob(resolve, TYPE, quality));
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
      const small = await canvas.encode(QUALITY);
      return small && small.size > TARGET_BYTES ? await canvas.encode(QUALITY_OF_GRAINY) : small;
    } finally {
      picture.close();
    }
  } catch {
    return null;
  }
}
