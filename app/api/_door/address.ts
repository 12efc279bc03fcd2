import { createHmac } from "node:crypto";
import { isIPv6 } from "node:net";
import type { Env } from "#lib/kernel/index.ts";

/** One household, as far as addresses tell: an IPv4 address, or the /64 that an IPv6 one stands in. */
function household(address: string): string {
  const plain = address.trim().replace(/^::ffff:(?=\d+\.)/i, "");
  if (!isIPv6(plain)) return plain;
  const [head = "", tail = ""] = plain.split("::");
  const groups = head ? head.split(":") : [];
  const missing = plain.includes("::") ? 8 - groups.length - (tail ? tail.split(":").length : 0) : 0;
  const all = [...groups, ...Array<string>(missing).fill("0"), ...(tail ? tail.split(":") : [])];
  return all
    .slice(0, 4)
    .map((group) => group.toLowerCase().replace(/^0+(?=.)/, ""))
    .join(":");
}

/**
 * Names the network address that a request comes from without keeping it: a keyed hash. Our server adds the address of
 * whoever connected at the end of X-Forwarded-For; each trusted proxy in front is one step further to the left. What is
 * left of that anybody can have written. Null where nothing is known (a test's request).
 */
export function addressHashOf(
  request: Request,
  env: Pick<Env, "CARTE_SECRET" | "CARTE_TRUSTED_PROXIES">,
): string | null {
  const steps = request.headers.get("x-forwarded-for")?.split(",") ?? [];
  const address = steps.at(-1 - env.CARTE_TRUSTED_PROXIES) ?? steps[0];
  if (!address?.trim()) return null;
  return createHmac("sha256", env.CARTE_SECRET)
    .update(`address:${household(address)}`)
    .digest("base64url")
    .slice(0, 22);
}
