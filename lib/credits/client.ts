/** What a browser may know of the ledger: types, and how fine pictures can be. */
export type { CreditLine } from "./credit-line.ts";
export type { Quality } from "./quality.ts";
export { isAsFine, QUALITIES } from "./quality.ts";
