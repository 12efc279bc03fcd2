import { lightnessAt, type Raster } from "./raster.ts";

/** What counts as ink: shares of the strip's height left out above and below, and of its strongest contrast. */
type Ink = { margin: number; contrast: number };

/** The edges above and below belong to other lines; noise and shadow stay below a third of the ink's contrast. */
const PRINT: Ink = { margin: 1 / 12, contrast: 0.35 };

/** For each column of a strip, whether there is ink in it. */
export function inkColumns({ widthPx, heightPx, data }: Raster, { margin, contrast }: Ink): boolean[] {
  const marginPx = Math.round(heightPx * margin);
  const contrasts = Array.from({ length: widthPx }, (_, x) => {
    let darkest = 255;
    let lightest = 0;
    for (let y = marginPx; y < heightPx - marginPx; y++) {
      const light = lightnessAt(data, (y * widthPx + x) * 3);
      if (light < darkest) darkest = light;
      if (light > lightest) lightest = light;
    }
    return lightest - darkest;
  });
  // Not the very strongest: one speck of dirt must not make ordinary letters paper.
  const strong = [...contrasts].sort((a, b) => a - b)[Math.floor(contrasts.length * 0.9)] ?? 255;
  return contrasts.map((each) => each >= strong * contrast);
}

/** The ink of a strip with one line of print on it. */
export const printColumns = (strip: Raster): boolean[] => inkColumns(strip, PRINT);
