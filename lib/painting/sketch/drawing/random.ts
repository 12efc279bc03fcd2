/** A seeded source of chance (mulberry32): the same seed draws the same dish on every machine. */
export type Chance = {
  /** 0 <= n < 1 */
  next(): number;
  between(low: number, high: number): number;
  /** An integer from 0 to `count - 1`. */
  below(count: number): number;
  pick<T>(choices: readonly [T, ...T[]]): T;
};

export function chanceFrom(seed: number): Chance {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const below = (count: number) => Math.floor(next() * count);
  return {
    next,
    below,
    between: (low, high) => low + next() * (high - low),
    pick: (choices) => choices[below(choices.length)] ?? choices[0],
  };
}
