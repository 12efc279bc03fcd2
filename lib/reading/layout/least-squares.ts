/** One observation: terms · weights should equal `slope`. */
export type Observation = { terms: readonly number[]; slope: number; weight: number };

/** A little pull towards 0 on every term but the first, so that few samples do not invent a bent page. */
const RIDGE: number = 0.001;

/** The weights that fit best, by Gauss-Jordan on the normal equations; null when they are degenerate. */
export function solveLeastSquares(observations: readonly Observation[]): number[] | null {
  const size = observations[0]?.terms.length ?? 0;
  const total = observations.reduce((sum, o) => sum + o.weight, 0);
  if (size === 0 || total <= 0) return null;
  const matrix = Array.from({ length: size }, (_, i) =>
    Array.from({ length: size + 1 }, (_, j) => (i === j && i > 0 ? RIDGE : 0)),
  );
  for (const { terms, slope, weight } of observations) {
    matrix.forEach((row, i) => {
      const scaled = ((terms[i] ?? 0) * weight) / total;
      for (let j = 0; j < size; j++) row[j] = (row[j] ?? 0) + scaled * (terms[j] ?? 0);
      row[size] = (row[size] ?? 0) + scaled * slope;
    });
  }
  return eliminate(matrix, size);
}

function eliminate(matrix: number[][], size: number): number[] | null {
  for (let i = 0; i < size; i++) {
    const pivotRow = matrix[i];
    const pivot = pivotRow?.[i] ?? 0;
    if (pivotRow === undefined || Math.abs(pivot) < 1e-12) return null;
    for (const [j, row] of matrix.entries()) {
      if (j === i) continue;
      const factor = (row[i] ?? 0) / pivot;
      for (let k = i; k <= size; k++) row[k] = (row[k] ?? 0) - factor * (pivotRow[k] ?? 0);
    }
  }
  return matrix.map((row, i) => (row[size] ?? 0) / (row[i] ?? 1));
}
