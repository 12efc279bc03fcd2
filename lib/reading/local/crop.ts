import { pointInQuad, quadSize } from "./quad.ts";
import type { Raster } from "./raster.ts";
import type { Region } from "./text-regions.ts";

/** 120 letters and more; what is longer for its height is a ruled line, and its strip would take memory without end. */
const MAX_STRIP_WIDTH_PX = 2400;

/**
 * Straightens a region into an upright strip of the given height; its width keeps the proportions.
 * Where the picture is larger than the strip, several points are averaged for each pixel (no aliasing).
 */
export function cropStrip(picture: Raster, { quad, sagPx }: Region, heightPx: number): Raster {
  const size = quadSize(quad);
  const [a, , , d] = quad;
  // A sagging line is followed: the middle of the strip is taken from further down.
  const sagX = (sagPx * (d.x - a.x)) / Math.max(1, size.heightPx);
  const sagY = (sagPx * (d.y - a.y)) / Math.max(1, size.heightPx);
  const scale = size.heightPx / heightPx;
  const widthPx = Math.min(
    MAX_STRIP_WIDTH_PX,
    Math.max(1, Math.round(size.lengthPx / Math.max(scale, 1e-6))),
  );
  const data = new Uint8Array(widthPx * heightPx * 3);
  const samples = Math.min(4, Math.max(1, Math.ceil(scale)));
  const sums = [0, 0, 0];
  for (let row = 0; row < heightPx; row++) {
    for (let column = 0; column < widthPx; column++) {
      sums.fill(0);
      for (let j = 0; j < samples; j++) {
        for (let i = 0; i < samples; i++) {
          const u = (column + (i + 0.5) / samples) / widthPx;
          const v = (row + (j + 0.5) / samples) / heightPx;
          const { x, y } = pointInQuad(quad, u, v);
          const bend = 4 * u * (1 - u);
          addSample(picture, x + sagX * bend - 0.5, y + sagY * bend - 0.5, sums);
        }
      }
      const at = (row * widthPx + column) * 3;
      for (let c = 0; c < 3; c++) data[at + c] = Math.round((sums[c] ?? 0) / (samples * samples));
    }
  }
  return { widthPx, heightPx, data };
}

/** Adds the picture's colour at a point between pixels; outside, the nearest edge pixel goes on. */
function addSample({ widthPx, heightPx, data }: Raster, x: number, y: number, sums: number[]): void {
  const cx = Math.min(widthPx - 1, Math.max(0, x));
  const cy = Math.min(heightPx - 1, Math.max(0, y));
  const x0 = Math.floor(cx);
  const y0 = Math.floor(cy);
  const fx = cx - x0;
  const fy = cy - y0;
  const p00 = (y0 * widthPx + x0) * 3;
  const p01 = x0 + 1 < widthPx ? p00 + 3 : p00;
  const down = y0 + 1 < heightPx ? widthPx * 3 : 0;
  for (let c = 0; c < 3; c++) {
    const top = (data[p00 + c] ?? 0) * (1 - fx) + (data[p01 + c] ?? 0) * fx;
    const bottom = (data[p00 + down + c] ?? 0) * (1 - fx) + (data[p01 + down + c] ?? 0) * fx;
    sums[c] = (sums[c] ?? 0) + top * (1 - fy) + bottom * fy;
  }
}
