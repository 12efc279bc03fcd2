type Wish = { pack: string; clickKey: string; back: string | null };

export type CheckoutAnswer = { ok: true; url: string } | { ok: false; code: string };

/** Opening a page at Stripe takes a second or two; with its own retries at most this. */
const TIMEOUT_MS = 45_000;

function read(body: unknown, key: "url" | "code"): string | null {
  const value = typeof body === "object" && body !== null && key in body ? Reflect.get(body, key) : null;
  return typeof value === "string" ? value : null;
}

/** Where one pays for a pack, or the code of what went wrong. Never throws. */
export async function openCheckout(wish: Wish): Promise<CheckoutAnswer> {
  try {
    const response = await fetch("/api/checkout", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(wish),
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    const body: unknown = await response.json();
    const url = response.ok ? read(body, "url") : null;
    if (url) return { ok: true, url };
    const error: unknown = typeof body === "object" && body !== null ? Reflect.get(body, "error") : null;
    return { ok: false, code: read(error, "code") ?? "internal" };
  } catch {
    return { ok: false, code: "payment-away" };
  }
}
