/** What the recogniser says of a strip: `steps` rows of `classes` likelihoods. Class 0 is the blank: "nothing new here". */
export type Likelihoods = { data: Float32Array; steps: number; classes: number };

/** Which classes of the recogniser are added up in which column. */
export type ClassColumns = readonly { label: number; column: number }[];

/** Column 0 is the blank's; a character is in the column that `columnOf` gives it, in none below 1. Class i is `alphabet[i - 1]`. */
export function columnsOf(
  alphabet: readonly string[],
  columnOf: (character: string) => number,
): { label: number; column: number }[] {
  const columns = [{ label: 0, column: 0 }];
  alphabet.forEach((character, index) => {
    const column = character === "" ? 0 : columnOf(character);
    if (column > 0) columns.push({ label: index + 1, column });
  });
  return columns;
}

/** Logarithms, one row of columns for each step. */
export type LogRows = { rows: Float32Array; steps: number };

/** Nothing counts as less likely than `floor`; columns that no class belongs to are at the floor. */
export function logRows(
  { data, steps, classes }: Likelihoods,
  columns: ClassColumns,
  { width, floor }: { width: number; floor: number },
): LogRows {
  const rows = new Float32Array(steps * width);
  for (let step = 0; step < steps; step++) {
    for (const { label, column } of columns) {
      const at = step * width + column;
      rows[at] = (rows[at] ?? 0) + (data[step * classes + label] ?? 0);
    }
  }
  return { rows: rows.map((value) => Math.log(Math.max(floor, value))), steps };
}

/** The likeliest class of each step. Costs as much as all else that is done with a strip's likelihoods: do it once. */
export function strongestLabels({ data, steps, classes }: Likelihoods): Int32Array {
  return Int32Array.from({ length: steps }, (_, step) => strongest(data, step * classes, classes));
}

function strongest(data: Float32Array, row: number, classes: number): number {
  let best = 0;
  let value = data[row] ?? 0;
  for (let label = 1; label < classes; label++) {
    const other = data[row + label] ?? 0;
    if (other > value) [value, best] = [other, label];
  }
  return best;
}
