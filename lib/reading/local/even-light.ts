import type { Raster } from "./raster.ts";

/** Parts of a strip whose paper tells how the light slopes. */
const STRETCHES = 8;

type Tones = { darkest: number; paper: number; lightest: number };

/**
 * How light each pixel of a strip is, 0 to 255, with the slope of the light along the strip taken away. Measured
 * against one paper for the whole strip, the dim side of a page in lamplight (116, the other side 136) looked like type
 * 1.2 to 1.5 times as bold.
 */
export function evenLight({ widthPx, data }: Raster): Uint8ClampedArray {
  const light = new Uint8ClampedArray(data.length / 3);
  for (let i = 0; i < light.length; i++)
    light[i] = 0.3 * (data[i * 3] ?? 0) + 0.59 * (data[i * 3 + 1] ?? 0) + 0.11 * (data[i * 3 + 2] ?? 0);
  const { middle, slope, x } = fitLine(paperAlong(light, widthPx));
  return light.map((value, i) => {
    const here = middle + slope * ((i % widthPx) - x);
    return (value * Math.max(1, middle)) / Math.max(1, here);
  });
}

export function tones(light: Uint8ClampedArray): Tones {
  const counts = countTones(light, light.length, 0, light.length);
  return { darkest: quantile(counts, 0.03), paper: quantile(counts, 0.5), lightest: quantile(counts, 0.97) };
}

export const isDarkOnLight = ({ darkest, paper, lightest }: Tones) => paper - darkest > lightest - paper;

/** How far the ink of a strip stands from its paper, 0 to 255. */
export function contrastOf(strip: Raster): number {
  const { darkest, paper, lightest } = tones(evenLight(strip));
  return Math.max(paper - darkest, lightest - paper);
}

/** How light the paper is in each stretch: a quantile that ink does not reach, however many letters stand there. */
function paperAlong(light: Uint8ClampedArray, widthPx: number): { x: number; paper: number }[] {
  const part = isDarkOnLight(tones(light)) ? 0.75 : 0.25;
  return Array.from({ length: STRETCHES }, (_, index) => {
    const from = Math.floor((index * widthPx) / STRETCHES);
    const to = Math.floor(((index + 1) * widthPx) / STRETCHES);
    return { x: (from + to) / 2, paper: quantile(countTones(light, widthPx, from, to), part) };
  });
}

/** How many pixels have each tone between two columns. */
function countTones(light: Uint8ClampedArray, widthPx: number, from: number, to: number): Uint32Array {
  const counts = new Uint32Array(256);
  for (let row = 0; row < light.length; row += widthPx)
    for (let i = row + from; i < row + to; i++) {
      const tone = light[i] ?? 0;
      counts[tone] = (counts[tone] ?? 0) + 1;
    }
  return counts;
}

function quantile(counts: Uint32Array, part: number): number {
  const total = counts.reduce((sum, count) => sum + count, 0);
  let sum = 0;
  const tone = counts.findIndex((count) => {
    sum += count;
    return sum >= part * total;
  });
  return Math.max(0, tone);
}

function fitLine(points: readonly { x: number; paper: number }[]) {
  const x = mean(points.map((point) => point.x));
  const middle = mean(points.map(({ paper }) => paper));
  const spread = mean(points.map((point) => (point.x - x) ** 2));
  const together = mean(points.map((point) => (point.x - x) * (point.paper - middle)));
  return { x, middle, slope: spread ? together / spread : 0 };
}

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
