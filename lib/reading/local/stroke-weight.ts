import { contrastOf, isDarkOnLight, type Light } from "./even-light.ts";

/** Rows at the top and bottom of a strip that belong to other lines. */
const MARGIN_ROWS = 4;
/** A strip with less contrast than this is paper. */
const MIN_CONTRAST = 20;

/**
 * How thick the strokes are around each place of a strip (fractions of its width), in pixels: the area of ink over half
 * the length of its left and right edges. Bold type has 1.2 to 1.5 times the weight of the regular type beside it;
 * words of one weight differ by a tenth.
 */
export function strokeWeights(light: Light, widthPx: number, places: readonly number[]): number[] {
  const heightPx = light.values.length / widthPx;
  const ink = inkOf(light);
  const area = new Float64Array(widthPx + 1);
  const edges = new Float64Array(widthPx + 1);
  for (let x = 0; x < widthPx; x++) {
    let dark = 0;
    let steps = 0;
    for (let y = MARGIN_ROWS; y < heightPx - MARGIN_ROWS; y++) {
      const at = y * widthPx + x;
      dark += ink[at] ?? 0;
      if (x + 1 < widthPx) steps += Math.abs((ink[at + 1] ?? 0) - (ink[at] ?? 0));
    }
    area[x + 1] = (area[x] ?? 0) + dark;
    edges[x + 1] = (edges[x] ?? 0) + steps;
  }
  return places.map((place, index) => {
    const before = places[index - 1] ?? place - 1 / Math.max(1, places.length);
    const after = places[index + 1] ?? place + 1 / Math.max(1, places.length);
    const column = (at: number) => Math.min(widthPx, Math.max(0, Math.round(at * widthPx)));
    const [from, to] = [column((before + place) / 2), column((place + after) / 2)];
    const length = (edges[to] ?? 0) - (edges[from] ?? 0);
    return length > 1 ? (2 * ((area[to] ?? 0) - (area[from] ?? 0))) / length : 0;
  });
}

/** Each pixel from 0 (paper) to 1 (ink), dark on light or light on dark: the paper is what most pixels are like. */
function inkOf({ values, tones }: Light): Float32Array {
  const sign = isDarkOnLight(tones) ? -1 : 1;
  const contrast = Math.max(MIN_CONTRAST, contrastOf(tones));
  return Float32Array.from(values, (value) =>
    Math.max(0, Math.min(1, (sign * (value - tones.paper)) / contrast)),
  );
}
