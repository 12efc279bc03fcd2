import { fieldOf } from "#components/ui/field-of.ts";
import { request } from "#components/ui/request.ts";

type Wish = { pack: string; clickKey: string; back: string | null };

export type CheckoutAnswer = { ok: true; url: string } | { ok: false; code: string };

/** Opening a page at Stripe takes a second or two; with its own retries at most this. */
const TIMEOUT_MS = 45_000;

/** Where one pays for a pack, or the code of what went wrong. Never throws. */
export async function openCheckout(wish: Wish): Promise<CheckoutAnswer> {
  const answer = await request("POST", "/api/checkout", wish, TIMEOUT_MS);
  if (!answer.ok) return { ok: false, code: answer.code === "offline" ? "payment-away" : answer.code };
  const url = fieldOf(answer.body, "url");
  return typeof url === "string" ? { ok: true, url } : { ok: false, code: "internal" };
}
