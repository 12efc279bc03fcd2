/** Edit distance of two words; some number above `reach` when it is more than that. */
export function changesBetween(a: string, b: string, reach: number): number {
  let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      const cost = Math.min((previous[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (previous[j - 1] ?? 0) + same);
      row.push(cost);
      least = Math.min(least, cost);
    }
    if (least > reach) return reach + 1;
    previous = row;
  }
  return previous[b.length] ?? 0;
}
