/** What a diner has: `available` may be spent (below zero after a clawback), `held` is promised to pictures under way. */
export type Balance = { available: number; held: number };

/** How a line came about, and for a picture where its credits are now. */
export type CreditLineKind =
  | "grant"
  | "purchase"
  | "picture-held"
  | "picture-drawn"
  | "picture-returned"
  | "refund"
  | "restore";

/** Why the credits of a picture came back. shared: somebody else had the same one drawn meanwhile. */
export type ReturnReason = "failed" | "refused" | "cancelled" | "lost" | "shared";

/**
 * One line of a diner's history. `credits` is what it did to the balance in the end (0 for a picture whose credits came
 * back), so that the lines of all pages sum to `available`; `price` is what it was about.
 */
export type CreditLine = {
  id: string;
  kind: CreditLineKind;
  credits: number;
  price: number;
  /** ISO 8601. */
  at: string;
  /** Null where it is not known any more. */
  dishName: string | null;
  menuTitle: string | null;
  menuId: string | null;
  reason: ReturnReason | null;
};
