import { fieldOf } from "#components/ui/field-of.ts";
import { request } from "#components/ui/request.ts";
import type { PurchaseView } from "#lib/billing/client.ts";

const FIRST_WAIT_MS = 1_500;
const LONGEST_WAIT_MS = 20_000;

/** Money has come, or somebody has to look: nothing more to wait for. All else may still turn into a payment. */
const OVER: PurchaseView["state"][] = ["granted", "odd"];
const STATES: PurchaseView["state"][] = ["open", "unpaid", "waiting", "over", "failed", "granted", "odd"];

async function look(first: PurchaseView): Promise<PurchaseView | null> {
  const answer = await request("GET", `/api/purchases/${first.id}`);
  const told = answer.ok ? fieldOf(answer.body, "state") : null;
  const state = STATES.find((one) => one === told);
  return state ? { ...first, state } : null;
}

/** Looks again and again, ever more slowly, until the purchase is over. Answers what ends it. */
export function followPurchase(first: PurchaseView, tell: (now: PurchaseView) => void): () => void {
  if (OVER.includes(first.state)) return () => undefined;
  let left = false;
  let waitMs = FIRST_WAIT_MS;
  let last = first.state;
  async function again(): Promise<void> {
    const now = await look(first);
    if (left) return;
    // "open" is what one hears between two questions to Stripe; it does not unsay what Stripe answered.
    if (now && now.state !== "open") {
      last = now.state;
      tell(now);
    }
    if (OVER.includes(last)) return;
    waitMs = Math.min(waitMs * 1.4, LONGEST_WAIT_MS);
    timer = setTimeout(() => void again(), waitMs);
  }
  let timer = setTimeout(() => void again(), waitMs);
  return () => {
    left = true;
    clearTimeout(timer);
  };
}
