/** What a browser may know of billing. */

export type { Pack } from "./packs.ts";

/**
 * A purchase as its buyer sees it. `open`: nothing heard yet. `unpaid`: Stripe says that its page is still open. `waiting`: the payment takes days. `over`: the
 * page to pay on was left. `odd`: what was paid is not our price; a person has to look.
 */
export type PurchaseView = {
  id: string;
  state: "open" | "unpaid" | "waiting" | "over" | "failed" | "granted" | "odd";
  credits: number;
  back: string | null;
};
