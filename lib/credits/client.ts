/** What a browser may know of the ledger: pure types and the price list. */
export type { CreditLine } from "./credit-line.ts";
export type { Quality } from "./price-list.ts";
