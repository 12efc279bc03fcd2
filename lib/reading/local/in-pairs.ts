/**
 * Works on two items at a time, as many as a reading machine has cores; results in the order of the items. Throws what
 * the first failing item throws, once the item beside it has ended.
 */
export async function inPairs<Item, Result>(
  items: readonly Item[],
  work: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  const results = new Map<number, Result>();
  const entries = items.entries();
  const takeTurns = async () => {
    for (const [index, item] of entries) results.set(index, await work(item));
  };
  const ends = await Promise.allSettled([takeTurns(), takeTurns()]);
  for (const end of ends) if (end.status === "rejected") throw end.reason;
  return [...results].sort(([a], [b]) => a - b).map(([, result]) => result);
}
