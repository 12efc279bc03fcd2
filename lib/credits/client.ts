/** What a browser may know of the ledger: pure types and the price list. */
export type { Balance, CreditLine, CreditLineKind, ReturnReason } from "./credit-line.ts";
export type { Quality } from "./price-list.ts";
export { PRICE_LIST, priceOf } from "./price-list.ts";
