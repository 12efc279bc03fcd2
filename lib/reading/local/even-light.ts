import { lightnessAt, type Raster } from "./raster.ts";
import { countTones, quantile } from "./tone-counts.ts";

/** Parts of a strip whose paper tells how the light slopes. */
const STRETCHES = 8;

type Tones = { darkest: number; paper: number; lightest: number };

/** How light each pixel is, 0 to 255, and what is usual among them. */
export type Light = { values: Uint8ClampedArray; tones: Tones };

/**
 * The light of a strip with its slope along the strip taken away. Measured against one paper for the whole strip, the
 * dim side of a page in lamplight (116, the other side 136) looked like type 1.2 to 1.5 times as bold.
 */
export function evenLight({ widthPx, data }: Raster): Light {
  const light = new Uint8ClampedArray(data.length / 3);
  for (let i = 0; i < light.length; i++) light[i] = lightnessAt(data, i * 3);
  const { middle, slope, x } = fitLine(paperAlong(light, widthPx));
  const values = light.map((value, i) => {
    const here = middle + slope * ((i % widthPx) - x);
    return (value * Math.max(1, middle)) / Math.max(1, here);
  });
  return { values, tones: tonesOf(values) };
}

function tonesOf(light: Uint8ClampedArray): Tones {
  const counts = countTones(new Uint32Array(256), light);
  return { darkest: quantile(counts, 0.03), paper: quantile(counts, 0.5), lightest: quantile(counts, 0.97) };
}

export const isDarkOnLight = ({ darkest, paper, lightest }: Tones) => paper - darkest > lightest - paper;

/** How far the ink of a strip stands from its paper, 0 to 255. */
export const contrastOf = ({ darkest, paper, lightest }: Tones) =>
  Math.max(paper - darkest, lightest - paper);

/** How light the paper is in each stretch: a quantile that ink does not reach, however many letters stand there. */
function paperAlong(light: Uint8ClampedArray, widthPx: number): { x: number; paper: number }[] {
  const part = isDarkOnLight(tonesOf(light)) ? 0.75 : 0.25;
  return Array.from({ length: STRETCHES }, (_, index) => {
    const from = Math.floor((index * widthPx) / STRETCHES);
    const to = Math.floor(((index + 1) * widthPx) / STRETCHES);
    const counts = new Uint32Array(256);
    for (let row = 0; row < light.length; row += widthPx)
      countTones(counts, light, { from: row + from, to: row + to });
    return { x: (from + to) / 2, paper: quantile(counts, part) };
  });
}

function fitLine(points: readonly { x: number; paper: number }[]) {
  const x = mean(points.map((point) => point.x));
  const middle = mean(points.map(({ paper }) => paper));
  const spread = mean(points.map((point) => (point.x - x) ** 2));
  const together = mean(points.map((point) => (point.x - x) * (point.paper - middle)));
  return { x, middle, slope: spread ? together / spread : 0 };
}

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
