import { createHmac } from "node:crypto";
import { isIP } from "node:net";

/** Where the HTTP server tells the application whom it heard. */
export const ADDRESS_HEADER = "x-carte-address";

/**
 * The network address a request comes from. `forwardedFor` is believed as far as there are proxies of ours in front:
 * each appends whom it heard, so the last `trustedProxies` entries are theirs, and all before may be invented.
 */
export function callerAddress(
  socketAddress: string | undefined,
  forwardedFor: string | undefined,
  trustedProxies: number,
): string | null {
  const heard = [...(forwardedFor ?? "").split(","), socketAddress ?? ""]
    .map((entry) => entry.trim())
    .filter(Boolean);
  const address = plainAddress(heard.at(-1 - trustedProxies) ?? heard[0] ?? "");
  return isIP(address) ? address : null;
}

/** Without a port, brackets, zone, or the IPv6 clothes of an IPv4 address. */
function plainAddress(entry: string): string {
  const bare = /^\[(.+)\](?::\d+)?$/.exec(entry)?.[1] ?? entry.replace(/^(\d+(?:\.\d+){3}):\d+$/, "$1");
  return bare.replace(/%.*$/, "").replace(/^::ffff:(?=\d+\.)/i, "");
}

/** What one household or one restaurant shares: the address, or the /64 of it, since IPv6 gives every phone thousands. */
export function networkOf(address: string): string {
  if (isIP(address) !== 6) return address;
  const [head = "", tail] = address.toLowerCase().split("::");
  const left = head.split(":").filter(Boolean);
  const right = (tail ?? "").split(":").filter(Boolean);
  const zeros = tail === undefined ? 0 : Math.max(0, 8 - left.length - right.length);
  const groups = [...left, ...Array<string>(zeros).fill("0"), ...right];
  return `${groups
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(":")}::/64`;
}

/** Names a network without telling it: keyed, so that nobody can try all addresses against it. */
export function hashAddress(address: string | null, secret: string): string | null {
  if (address === null) return null;
  return createHmac("sha256", secret)
    .update(`address:${networkOf(address)}`)
    .digest("base64url")
    .slice(0, 22);
}
