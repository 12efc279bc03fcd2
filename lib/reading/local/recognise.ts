import { Tensor } from "onnxruntime-node";
import type { Reading } from "../spelling/respell.ts";
import { letterRows } from "../spelling/word-likelihood.ts";
import { decodeCtc } from "./ctc.ts";
import type { Engine } from "./engine.ts";
import type { Raster } from "./raster.ts";
import { placeWithSpaces } from "./word-spaces.ts";

/** The recogniser's own input height. */
export const STRIP_HEIGHT_PX = 48;
const MIN_STRIP_WIDTH_PX = 64;

/** Width of all strips of one run together, padding included: memory grows with it. */
const MAX_BATCH_WIDTH_PX = 2400;

/** Reads a batch of strips of STRIP_HEIGHT_PX, best of similar widths: all are padded to the widest. */
export async function recogniseStrips(engine: Engine, strips: readonly Raster[]): Promise<Reading[]> {
  const padded = Math.max(0, ...strips.map((strip) => strip.widthPx)) * strips.length;
  if (padded <= MAX_BATCH_WIDTH_PX || strips.length === 1) return runBatch(engine, strips);
  const half = Math.ceil(strips.length / 2);
  return [
    ...(await recogniseStrips(engine, strips.slice(0, half))),
    ...(await recogniseStrips(engine, strips.slice(half))),
  ];
}

async function runBatch(engine: Engine, strips: readonly Raster[]): Promise<Reading[]> {
  const widest = Math.max(MIN_STRIP_WIDTH_PX, ...strips.map((strip) => strip.widthPx));
  const widthPx = Math.ceil(widest / 8) * 8;
  const area = STRIP_HEIGHT_PX * widthPx;
  const planes = new Float32Array(strips.length * 3 * area);
  strips.forEach((strip, index) => {
    fillPlanes(planes, index * 3 * area, strip, widthPx);
  });
  const input = new Tensor("float32", planes, [strips.length, 3, STRIP_HEIGHT_PX, widthPx]);
  const output = await engine.recogniser.run({ [engine.recogniser.inputNames[0] ?? "x"]: input });
  const result = output[engine.recogniser.outputNames[0] ?? ""];
  if (!(result?.data instanceof Float32Array)) throw new Error("the recogniser gave no likelihoods");
  const { data, dims } = result;
  const [, steps = 0, classes = 0] = dims;
  return strips.map((strip, index) => {
    const one = data.subarray(index * steps * classes, (index + 1) * steps * classes);
    return {
      characters: placeWithSpaces(strip, decodeCtc(one, steps, classes, engine.alphabet), steps, widthPx),
      letters: letterRows(one, steps, classes, engine.letterColumns),
    };
  });
}

/** Blue, green, red planes from -1 to 1; the padding on the right stays 0, as in training. */
function fillPlanes(planes: Float32Array, offset: number, strip: Raster, widthPx: number): void {
  const area = STRIP_HEIGHT_PX * widthPx;
  for (let y = 0; y < strip.heightPx; y++) {
    for (let x = 0; x < strip.widthPx; x++) {
      const from = (y * strip.widthPx + x) * 3;
      const to = offset + y * widthPx + x;
      for (let c = 0; c < 3; c++) planes[to + c * area] = ((strip.data[from + 2 - c] ?? 0) / 255 - 0.5) / 0.5;
    }
  }
}
