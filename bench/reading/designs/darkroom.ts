import sharp from "sharp";
import { seededRandom } from "../seeded-random.ts";
import type { Shot } from "./shots.ts";
import type { TruthBox } from "./truth.ts";

type Developed = { bytes: Buffer; boxes: (TruthBox | null)[]; widthPx: number; heightPx: number };

/** Exposure, colour of the light and sensor noise on raw RGB. The sum of three uniforms is Gaussian enough. */
function expose(pixels: Buffer, shot: Shot): void {
  const random = seededRandom(pixels.length);
  const exposure = shot.exposure ?? 1;
  const warmth = shot.warmth ?? 0;
  const gains = [exposure * (1 + 0.1 * warmth), exposure, exposure * (1 - 0.22 * warmth)];
  const sigma = shot.noise ?? 0;
  for (let at = 0; at < pixels.length; at++) {
    const noise = sigma ? (random() + random() + random() - 1.5) * 2 * sigma : 0;
    pixels[at] = Math.max(0, Math.min(255, (pixels[at] ?? 0) * (gains[at % 3] ?? 1) + noise));
  }
}

/** How far a booklet's page sags at column x: nothing at the edges, `sagPx` in the middle. */
const sagAt = (x: number, widthPx: number, sagPx: number) => sagPx * Math.sin((Math.PI * x) / widthPx) ** 2;

function sag(pixels: Buffer, widthPx: number, heightPx: number, sagPx: number): Buffer {
  const out = Buffer.alloc(pixels.length);
  for (let x = 0; x < widthPx; x++) {
    const shift = Math.round(sagAt(x, widthPx, sagPx));
    for (let y = 0; y < heightPx; y++) {
      const from = (Math.max(0, Math.min(heightPx - 1, y - shift)) * widthPx + x) * 3;
      pixels.copy(out, (y * widthPx + x) * 3, from, from + 3);
    }
  }
  return out;
}

function mapBox(box: TruthBox, scale: number, widthPx: number, shot: Shot): TruthBox {
  const x = box.x * scale;
  const width = box.width * scale;
  // A wide dish lies on the whole curve: its box spans from the least to the greatest sag under it.
  const lifts = [0, 0.25, 0.5, 0.75, 1].map((part) => sagAt(x + part * width, widthPx, shot.sagPx ?? 0));
  const least = Math.min(...lifts);
  return { x, y: box.y * scale + least, width, height: box.height * scale + Math.max(...lifts) - least };
}

function turnBox(box: TruthBox, quarters: number, widthPx: number, heightPx: number): TruthBox {
  if (quarters === 1)
    return { x: heightPx - box.y - box.height, y: box.x, width: box.height, height: box.width };
  if (quarters === 2) return { ...box, x: widthPx - box.x - box.width, y: heightPx - box.y - box.height };
  if (quarters === 3)
    return { x: box.y, y: widthPx - box.x - box.width, width: box.height, height: box.width };
  return box;
}

const rounded = (box: TruthBox): TruthBox => ({
  x: Math.round(box.x),
  y: Math.round(box.y),
  width: Math.round(box.width),
  height: Math.round(box.height),
});

/** From the scene's screenshot to the file a phone would send. Boxes come along, in pixels of the upright result. */
export async function develop(
  screenshot: Buffer,
  boxes: (TruthBox | null)[],
  shot: Shot,
): Promise<Developed> {
  const { width: sceneWidthPx, height: sceneHeightPx } = await sharp(screenshot).metadata();
  const longSidePx = shot.longSidePx ?? 1500;
  const scale = longSidePx / Math.max(sceneWidthPx, sceneHeightPx);
  let scene = sharp(screenshot).removeAlpha();
  scene = scene.resize(Math.round(sceneWidthPx * scale), Math.round(sceneHeightPx * scale), { fit: "fill" });
  if (shot.blurPx) scene = scene.blur(Math.max(0.3, shot.blurPx));
  const { data, info } = await scene.raw().toBuffer({ resolveWithObject: true });
  const bent = shot.sagPx ? sag(data, info.width, info.height, shot.sagPx) : data;
  expose(bent, shot);
  const quarters = shot.turnedQuarters ?? 0;
  let file = sharp(bent, { raw: { width: info.width, height: info.height, channels: 3 } });
  if (quarters)
    file = sharp(
      await file
        .rotate(90 * quarters)
        .png()
        .toBuffer(),
    );
  const bytes = await file.jpeg({ quality: shot.jpegQuality ?? 60, mozjpeg: true }).toBuffer();
  // A viewer turns by EXIF, so only an untold turn moves the boxes.
  const told = shot.turnedQuarters ?? 0;
  return {
    bytes,
    widthPx: told % 2 ? info.height : info.width,
    heightPx: told % 2 ? info.width : info.height,
    boxes: boxes.map(
      (box) => box && rounded(turnBox(mapBox(box, scale, info.width, shot), told, info.width, info.height)),
    ),
  };
}
