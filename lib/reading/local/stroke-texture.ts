import { lightnessAt, type Raster } from "./raster.ts";

/**
 * How the strokes of a line of text run, whatever they say: scripts that the recogniser never learned are told by it. A
 * vector of square roots of shares (so that rare strokes count), then three plain measures. Blur, size, weight and
 * colour of the type change it little.
 */
export const TEXTURE_LENGTH = 8 * 8 + 4 * 64 + 16 + 16 + 3;

/** The line is brought to this many rows from its highest ink to its lowest. */
const ROWS = 32;
const BANDS = 8;
const BINS = 8;
/** Strokes are looked at in pairs so far apart, right and down. */
const PAIRS = [
  [4, 0],
  [9, 0],
  [0, 4],
  [0, 9],
] as const;
/** A gradient weaker than this is noise. */
const MIN_GRADIENT = 0.12;
/** A column with less ink than this is a gap. */
const EMPTY = 0.6;
const INKY = 0.5;
/** Of 255: with less between paper and ink there is only paper. */
const MIN_CONTRAST = 12;

type Ink = { width: number; data: Float32Array };

/** Null where there is no ink to speak of. */
export function strokeTexture(strip: Raster): Float32Array | null {
  const grey = inkOf(strip);
  const ink = grey && normalised(grey, strip.widthPx, strip.heightPx);
  if (ink === null || ink.width < ROWS / 2) return null;
  const { strength, bin } = gradients(ink);
  const texture = [
    ...shares(bandHistogram(ink.width, strength, bin)),
    ...PAIRS.flatMap(([dx, dy]) => shares(pairHistogram(ink.width, strength, bin, dx, dy))),
    ...shares(rowProfile(ink)),
    ...runLengths(ink),
    ...gapMeasures(ink),
  ];
  return Float32Array.from(texture);
}

/** 0 for paper to 1 for ink; ink is what there is less of. Null where nothing differs. */
function inkOf({ data, widthPx, heightPx }: Raster): Float32Array | null {
  const grey = new Float32Array(widthPx * heightPx);
  for (let i = 0; i < grey.length; i++) grey[i] = lightnessAt(data, i * 3);
  const sorted = Float32Array.from(grey).sort();
  const at = (share: number) => sorted[Math.floor((sorted.length - 1) * share)] ?? 0;
  const [dark, middle, light] = [at(0.02), at(0.5), at(0.98)];
  const [paper, pen] = middle - dark > light - middle ? [at(0.65), dark] : [at(0.35), light];
  const range = pen - paper;
  if (Math.abs(range) < MIN_CONTRAST) return null;
  return grey.map((value) => Math.max(0, Math.min(1, (value - paper) / range)));
}

/** Cut to its ink and scaled to ROWS; null when there is none. */
function normalised(ink: Float32Array, widthPx: number, heightPx: number): Ink | null {
  const rows = new Float32Array(heightPx);
  const columns = new Float32Array(widthPx);
  ink.forEach((value, i) => {
    const own = Math.max(0, value - 0.25);
    rows[Math.floor(i / widthPx)] = (rows[Math.floor(i / widthPx)] ?? 0) + own;
    columns[i % widthPx] = (columns[i % widthPx] ?? 0) + own;
  });
  const [top, bottom] = extent(rows, 0.01);
  const [left, right] = extent(columns, 0.003);
  const height = bottom - top + 1;
  if (height < 6 || right - left < height * 0.5) return null;
  const scale = height / ROWS;
  const width = Math.max(1, Math.round((right - left + 1) / scale));
  const data = new Float32Array(width * ROWS);
  for (let y = 0; y < ROWS; y++)
    for (let x = 0; x < width; x++)
      data[y * width + x] = sample(
        ink,
        widthPx,
        heightPx,
        left + (x + 0.5) * scale - 0.5,
        top + (y + 0.5) * scale - 0.5,
      );
  return { width, data };
}

function extent(sums: Float32Array, share: number): [number, number] {
  const total = sums.reduce((a, b) => a + b, 0);
  let [from, to] = [0, sums.length - 1];
  for (let sum = sums[0] ?? 0; sum < total * share && from < to; sum += sums[from] ?? 0) from++;
  for (let sum = sums[to] ?? 0; sum < total * share && to > from; sum += sums[to] ?? 0) to--;
  return [from, to];
}

function sample(data: Float32Array, width: number, height: number, x: number, y: number): number {
  const x0 = Math.max(0, Math.min(width - 1, Math.floor(x)));
  const y0 = Math.max(0, Math.min(height - 1, Math.floor(y)));
  const x1 = Math.min(width - 1, x0 + 1);
  const y1 = Math.min(height - 1, y0 + 1);
  const [fx, fy] = [Math.max(0, x - x0), Math.max(0, y - y0)];
  const at = (row: number, column: number) => data[row * width + column] ?? 0;
  const upper = at(y0, x0) * (1 - fx) + at(y0, x1) * fx;
  return upper * (1 - fy) + (at(y1, x0) * (1 - fx) + at(y1, x1) * fx) * fy;
}

function gradients({ width, data }: Ink): { strength: Float32Array; bin: Uint8Array } {
  const strength = new Float32Array(data.length);
  const bin = new Uint8Array(data.length);
  for (let y = 0; y < ROWS; y++)
    for (let x = 0; x < width; x++) {
      const at = (dx: number, dy: number) => {
        const [cx, cy] = [x + dx, y + dy];
        return cx < 0 || cy < 0 || cx >= width || cy >= ROWS ? 0 : (data[cy * width + cx] ?? 0);
      };
      const gx = at(1, 0) - at(-1, 0);
      const gy = at(0, 1) - at(0, -1);
      const length = Math.hypot(gx, gy);
      if (length < MIN_GRADIENT) continue;
      strength[y * width + x] = length;
      bin[y * width + x] =
        Math.floor(((Math.atan2(gy, gx) / (2 * Math.PI) + 1 + 0.5 / BINS) % 1) * BINS) % BINS;
    }
  return { strength, bin };
}

function bandHistogram(width: number, strength: Float32Array, bin: Uint8Array): Float32Array {
  const counts = new Float32Array(BANDS * BINS);
  strength.forEach((own, i) => {
    const at = Math.floor((Math.floor(i / width) * BANDS) / ROWS) * BINS + (bin[i] ?? 0);
    counts[at] = (counts[at] ?? 0) + own;
  });
  return counts;
}

function pairHistogram(
  width: number,
  strength: Float32Array,
  bin: Uint8Array,
  dx: number,
  dy: number,
): Float32Array {
  const counts = new Float32Array(BINS * BINS);
  for (let y = 0; y + dy < ROWS; y++)
    for (let x = 0; x + dx < width; x++) {
      const i = y * width + x;
      const j = i + dy * width + dx;
      const both = (strength[i] ?? 0) * (strength[j] ?? 0);
      if (both === 0) continue;
      const at = (bin[i] ?? 0) * BINS + (bin[j] ?? 0);
      counts[at] = (counts[at] ?? 0) + both;
    }
  return counts;
}

function shares(counts: Float32Array): number[] {
  const total = counts.reduce((a, b) => a + b, 0) || 1;
  return [...counts].map((count) => Math.sqrt(count / total));
}

/** Ink in each sixteenth of the height. */
function rowProfile({ width, data }: Ink): Float32Array {
  const profile = new Float32Array(16);
  data.forEach((value, i) => {
    const at = Math.floor((Math.floor(i / width) * 16) / ROWS);
    profile[at] = (profile[at] ?? 0) + value;
  });
  return profile;
}

/** How long strokes run level in each sixteenth of the height: the head line of Hindi runs through whole words. */
function runLengths({ width, data }: Ink): number[] {
  const longest = new Float32Array(16);
  const total = new Float32Array(16);
  for (let y = 0; y < ROWS; y++) {
    const at = Math.floor((y * 16) / ROWS);
    let run = 0;
    for (let x = 0; x <= width; x++) {
      if (x < width && (data[y * width + x] ?? 0) > INKY) run++;
      else {
        longest[at] = (longest[at] ?? 0) + run * run;
        total[at] = (total[at] ?? 0) + run;
        run = 0;
      }
    }
  }
  return [...longest].map((sum, at) => Math.min(1, sum / Math.max(1, total[at] ?? 0) / ROWS));
}

/** Share of ink, share of empty columns, and gaps for the line's length. */
function gapMeasures({ width, data }: Ink): number[] {
  let [empty, gaps, open] = [0, 0, false];
  for (let x = 0; x < width; x++) {
    let sum = 0;
    for (let y = 0; y < ROWS; y++) sum += data[y * width + x] ?? 0;
    if (sum < EMPTY) {
      empty++;
      if (!open) gaps++;
      open = true;
    } else open = false;
  }
  return [
    data.reduce((a, b) => a + b, 0) / data.length,
    empty / width,
    Math.min(1, (gaps * ROWS) / width / 3),
  ];
}
