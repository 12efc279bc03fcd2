import { Tensor } from "onnxruntime-node";
import type { Reading } from "../spelling/respell.ts";
import { letterRows } from "../spelling/word-likelihood.ts";
import { decodeCtc } from "./ctc.ts";
import { rereadHan } from "./doubtful-han.ts";
import type { Engine } from "./engine.ts";
import { restoreEuroSigns } from "./euro-sign.ts";
import { contrastOf, evenLight } from "./even-light.ts";
import { figureRows } from "./figures.ts";
import { printColumns } from "./ink-columns.ts";
import { strongestLabels } from "./likelihoods.ts";
import type { Raster } from "./raster.ts";
import { strokeWeights } from "./stroke-weight.ts";
import { findUnreadSigns } from "./unread-sign.ts";
import { placeWithSpaces } from "./word-spaces.ts";

/** The recogniser's own input height. */
export const STRIP_HEIGHT_PX = 48;
/** A strip is read on at least this much paper; narrower saves little time, wider costs: 17, 22 and 41 ms at 64, 160, 320. */
const MIN_STRIP_WIDTH_PX = 160;
/** The width of the pictures it was trained on: with so much paper behind them short prices keep points and digits best. */
export const ROOMY_STRIP_WIDTH_PX = 320;

/**
 * Reads one strip of STRIP_HEIGHT_PX. One at a time: batches of four took 15 to 20 % more processor time on four
 * pages, even of strips of like widths, because of their padding and of larger buffers.
 */
export async function recogniseStrip(
  engine: Engine,
  strip: Raster,
  minWidthPx = MIN_STRIP_WIDTH_PX,
): Promise<Reading> {
  const widthPx = Math.ceil(Math.max(minWidthPx, strip.widthPx) / 8) * 8;
  const planes = new Float32Array(3 * STRIP_HEIGHT_PX * widthPx);
  fillPlanes(planes, strip, widthPx);
  const input = new Tensor("float32", planes, [1, 3, STRIP_HEIGHT_PX, widthPx]);
  const output = await engine.recogniser.run({ [engine.recogniser.inputNames[0] ?? "x"]: input });
  const result = output[engine.recogniser.outputNames[0] ?? ""];
  if (!(result?.data instanceof Float32Array)) throw new Error("the recogniser gave no likelihoods");
  const [, steps = 0, classes = 0] = result.dims;
  const likelihoods = { data: result.data, steps, classes };
  const labels = strongestLabels(likelihoods);
  const emissions = rereadHan(
    decodeCtc(likelihoods, labels, engine.alphabet),
    likelihoods,
    engine.hanAlphabet,
  );
  const ink = printColumns(strip);
  const spaced = placeWithSpaces(ink, emissions, steps, widthPx);
  const placed = restoreEuroSigns(spaced, likelihoods, engine.euroLabels);
  const light = evenLight(strip);
  const places = placed.map(({ at }) => at);
  const weights = strokeWeights(light, strip.widthPx, places);
  return {
    characters: placed.map((character, index) => ({ ...character, weightPx: weights[index] ?? 0 })),
    letters: letterRows(likelihoods, engine.letterColumns),
    figures: figureRows(likelihoods, labels, engine.figureColumns),
    contrast: contrastOf(light.tones),
    unreadSigns: findUnreadSigns(ink, placed, likelihoods, widthPx, engine.signLabels),
  };
}

/** Blue, green, red planes from -1 to 1; the padding on the right stays 0, as in training. */
function fillPlanes(planes: Float32Array, strip: Raster, widthPx: number): void {
  const area = STRIP_HEIGHT_PX * widthPx;
  for (let y = 0; y < strip.heightPx; y++) {
    for (let x = 0; x < strip.widthPx; x++) {
      const from = (y * strip.widthPx + x) * 3;
      const to = y * widthPx + x;
      for (let c = 0; c < 3; c++) planes[to + c * area] = ((strip.data[from + 2 - c] ?? 0) / 255 - 0.5) / 0.5;
    }
  }
}
