import { Tensor } from "onnxruntime-node";
import type { Engine } from "./engine.ts";
import { type Raster, resizeRaster } from "./raster.ts";
import { type Region, textRegions } from "./text-regions.ts";

/** The network halves its input five times. */
const STRIDE_PX = 32;
/** A square page of 1600 px took 1.1 GB; this is 1600 x 1200 and takes under 0.5 GB. */
const MAX_AREA_PX = 1_920_000;
/** Its training statistics, blue first: it was trained on pictures as OpenCV loads them. */
const MEAN = [0.485, 0.456, 0.406];
const DEVIATION = [0.229, 0.224, 0.225];

/**
 * Finds where text stands: one region a line (or part of a line), in pixels of the given picture.
 * `longSidePx` is the size at which the network looks; time and memory grow with its square.
 */
export async function detectText(engine: Engine, picture: Raster, longSidePx: number): Promise<Region[]> {
  const { widthPx, heightPx } = picture;
  const scale = Math.min(
    longSidePx / Math.max(widthPx, heightPx),
    Math.sqrt(MAX_AREA_PX / (widthPx * heightPx)),
  );
  const toStride = (px: number) => Math.max(STRIDE_PX, Math.round((px * scale) / STRIDE_PX) * STRIDE_PX);
  const sized = await resizeRaster(picture, toStride(picture.widthPx), toStride(picture.heightPx));
  const shape = [1, 3, sized.heightPx, sized.widthPx];
  const input = new Tensor("float32", toPlanes(sized), shape);
  const output = await engine.detector.run({ [engine.detector.inputNames[0] ?? "x"]: input });
  const map = output[engine.detector.outputNames[0] ?? ""];
  if (!(map?.data instanceof Float32Array)) throw new Error("the text detector gave no map");
  const regions = textRegions({ widthPx: sized.widthPx, heightPx: sized.heightPx, likelihood: map.data });
  const scaleX = picture.widthPx / sized.widthPx;
  const scaleY = picture.heightPx / sized.heightPx;
  return regions.map(({ quad, sagPx }) => {
    const [a, b, c, d] = quad.map(({ x, y }) => ({ x: (x + 0.5) * scaleX, y: (y + 0.5) * scaleY }));
    return { quad: a && b && c && d ? [a, b, c, d] : quad, sagPx: sagPx * scaleY };
  });
}

function toPlanes({ widthPx, heightPx, data }: Raster): Float32Array {
  const area = widthPx * heightPx;
  const planes = new Float32Array(area * 3);
  for (let plane = 0; plane < 3; plane++) {
    const mean = MEAN[plane] ?? 0;
    const deviation = DEVIATION[plane] ?? 1;
    const table = Float32Array.from({ length: 256 }, (_, value) => (value / 255 - mean) / deviation);
    const channel = 2 - plane;
    for (let i = 0; i < area; i++) planes[plane * area + i] = table[data[i * 3 + channel] ?? 0] ?? 0;
  }
  return planes;
}
