/** How many of `bytes` have each of the 256 values: of every `step`th between two indexes. Adds to `counts`. */
export function countTones(
  counts: Uint32Array,
  bytes: Uint8Array | Uint8ClampedArray,
  { from = 0, to = bytes.length, step = 1 } = {},
): Uint32Array {
  for (let i = from; i < to; i += step) {
    const tone = bytes[i] ?? 0;
    counts[tone] = (counts[tone] ?? 0) + 1;
  }
  return counts;
}

/** The tone that `part` (0 to 1) of what was counted does not exceed. */
export function quantile(counts: Uint32Array, part: number): number {
  const total = counts.reduce((sum, count) => sum + count, 0);
  let sum = 0;
  const tone = counts.findIndex((count) => {
    sum += count;
    return sum >= part * total;
  });
  return Math.max(0, tone);
}
