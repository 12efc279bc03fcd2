import { quadSize } from "./quad.ts";
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
  const [a, b, c, d] = quad;
  // A sagging line is followed: the middle of the strip is taken from further down.
  const sagX = (sagPx * (d.x - a.x)) / Math.max(1, size.heightPx);
  const sagY = (sagPx * (d.y - a.y)) / Math.max(1, size.heightPx);
  const scale = size.heightPx / heightPx;
  const widthPx = Math.min(
    MAX_STRIP_WIDTH_PX,
    Math.max(1, Math.round(size.lengthPx / Math.max(scale, 1e-6))),
  );
  const samples = Math.min(4, Math.max(1, Math.ceil(scale)));
  const sums = new Float32Array(widthPx * heightPx * 3);
  // Between the corners a row of points is a straight line: no call, no object for each of half a million points.
  for (let row = 0; row < heightPx * samples; row++) {
    const v = (row + 0.5) / samples / heightPx;
    const from = { x: a.x + v * (d.x - a.x) - 0.5, y: a.y + v * (d.y - a.y) - 0.5 };
    const to = { x: b.x + v * (c.x - b.x) - 0.5, y: b.y + v * (c.y - b.y) - 0.5 };
    const at = Math.floor(row / samples) * widthPx * 3;
    for (let column = 0; column < widthPx * samples; column++) {
      const u = (column + 0.5) / samples / widthPx;
      const bend = 4 * u * (1 - u);
      const x = from.x + u * (to.x - from.x) + sagX * bend;
      const y = from.y + u * (to.y - from.y) + sagY * bend;
      addSample(picture, x, y, sums, at + Math.floor(column / samples) * 3);
    }
  }
  const data = new Uint8Array(sums.length);
  for (let i = 0; i < data.length; i++) data[i] = Math.round((sums[i] ?? 0) / (samples * samples));
  return { widthPx, heightPx, data };
}

/** Adds the picture's colour at a point between pixels; outside, the nearest edge pixel goes on. */
function addSample(picture: Raster, x: number, y: number, sums: Float32Array, at: number): void {
  const { widthPx, heightPx, data } = picture;
  const cx = x < 0 ? 0 : Math.min(x, widthPx - 1);
  const cy = y < 0 ? 0 : Math.min(y, heightPx - 1);
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
    sums[at + c] = (sums[at + c] ?? 0) + top * (1 - fy) + bottom * fy;
  }
}
