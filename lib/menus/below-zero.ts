/**
 * Whether one of the prices that a diner typed is below zero. Not the dashes of prices: "5,-", a Swiss "-.50", and
 * "Suppe -5", where a dash stands before the price.
 */
export function isBelowZero(typed: string): boolean {
  return /(?:^|\/)\s*\p{Sc}?\s*[-−–－]\p{Sc}?\p{Nd}/u.test(typed);
}
