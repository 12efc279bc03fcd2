import type { Box } from "../reader.ts";
import { cropStrip } from "./crop.ts";
import { type Reading, readingConfidence } from "./ctc.ts";
import { detectText } from "./detect.ts";
import type { Engine } from "./engine.ts";
import { boundingBox, pointInQuad, type Quad, quadSize } from "./quad.ts";
import { decodeRaster, type Raster } from "./raster.ts";
import { recogniseStrips, STRIP_HEIGHT_PX } from "./recognise.ts";

/**
 * One line of text as it stands on the page, all in pixels of the page.
 * `quad` is the line itself in reading direction (top left, top right, bottom right, bottom left), `box` the upright
 * rectangle around it. `charXs` has one x per UTF-16 unit of `text`: the centre of that character on the line's axis.
 */
export type OcrLine = { text: string; confidence: number; quad: Quad; box: Box; charXs: number[] };

export type OcrPage = { widthPx: number; heightPx: number; lines: OcrLine[] };

/** The size at which the detector looks at a page; 1600 found 99 % of dish names, 2048 cost 60 % more time. */
const DETECTION_LONG_SIDE_PX = 1600;
const BATCH = 8;

export async function recognisePage(engine: Engine, bytes: Uint8Array): Promise<OcrPage> {
  const picture = await decodeRaster(bytes);
  const quads = await detectText(engine, picture, DETECTION_LONG_SIDE_PX);
  const lines = await readQuads(engine, picture, quads);
  return { widthPx: picture.widthPx, heightPx: picture.heightPx, lines };
}

async function readQuads(engine: Engine, picture: Raster, quads: readonly Quad[]): Promise<OcrLine[]> {
  const aspect = (quad: Quad) => quadSize(quad).lengthPx / quadSize(quad).heightPx;
  const sorted = [...quads].sort((a, b) => aspect(a) - aspect(b));
  const lines: OcrLine[] = [];
  for (let i = 0; i < sorted.length; i += BATCH) {
    const batch = sorted.slice(i, i + BATCH);
    const strips = batch.map((quad) => cropStrip(picture, quad, STRIP_HEIGHT_PX));
    const readings = await recogniseStrips(engine, strips);
    batch.forEach((quad, index) => {
      const reading = readings[index];
      if (reading?.characters.length) lines.push(toLine(quad, reading));
    });
  }
  return lines.sort((a, b) => a.box.y - b.box.y);
}

function toLine(quad: Quad, reading: Reading): OcrLine {
  const charXs: number[] = [];
  let text = "";
  for (const character of reading.characters) {
    const { x } = pointInQuad(quad, Math.min(1, character.at), 0.5);
    for (let i = 0; i < character.text.length; i++) charXs.push(x);
    text += character.text;
  }
  return { text, confidence: readingConfidence(reading), quad, box: boundingBox(quad), charXs };
}
