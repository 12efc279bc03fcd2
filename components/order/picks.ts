/** So many of a dish at one of its prices: a small and a large one are two picks. */
export type Pick = { dishId: string; priceIndex: number; count: number };

/** More of one dish than any table eats; a finger that keeps tapping stops here. */
export const PICK_MAX = 20;

/** How many of a dish; of all its sizes together without `priceIndex`. */
export function countOf(picks: Pick[], dishId: string, priceIndex?: number): number {
  return picks.reduce(
    (sum, pick) =>
      pick.dishId === dishId && (priceIndex === undefined || pick.priceIndex === priceIndex)
        ? sum + pick.count
        : sum,
    0,
  );
}

/** The picks with `count` of this one, held between 0 and PICK_MAX; none of it takes it off. */
export function withCount(picks: Pick[], { dishId, priceIndex, count }: Pick): Pick[] {
  const others = picks.filter((pick) => pick.dishId !== dishId || pick.priceIndex !== priceIndex);
  const held = Math.min(Math.max(Math.trunc(count), 0), PICK_MAX);
  return held === 0 ? others : [...others, { dishId, priceIndex, count: held }];
}
