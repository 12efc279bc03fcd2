/** What a browser may know of billing. */

export type { Pack } from "./packs.ts";

/**
 * A purchase as its buyer sees it. `open`: not paid yet, as far as we heard. `waiting`: the payment takes days. `over`: the
 * page to pay on was left. `odd`: what was paid is not our price; a person has to look.
 */
export type PurchaseView = {
  id: string;
  state: "open" | "waiting" | "over" | "failed" | "granted" | "odd";
  credits: number;
  back: string | null;
};
