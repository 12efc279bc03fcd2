import { createHmac, timingSafeEqual } from "node:crypto";
import type { Actor } from "#lib/kernel/index.ts";
import { cookieHeader } from "./cookie-header.ts";
import { isAccountId } from "./guest-id.ts";

export const GUEST_COOKIE = "carte_guest";

const MAX_AGE_SECONDS = 365 * 24 * 60 * 60;
/** `accountId.signature`: 36 + 1 + 43 characters. Anything else is not worth an HMAC. */
const VALUE_LENGTH = 80;

/** The first secret signs; all of them are accepted, so that a secret can be rotated without signing guests out. */
export type Secrets = readonly [string, ...string[]];

function signature(accountId: string, secret: string): Buffer {
  // The prefix keeps this use of the secret apart from every other.
  return createHmac("sha256", secret).update(`guest-cookie:${accountId}`).digest();
}

export function guestCookieValue(accountId: string, secrets: Secrets): string {
  return `${accountId}.${signature(accountId, secrets[0]).toString("base64url")}`;
}

/** The Set-Cookie header that makes a browser this guest. */
export function guestCookieHeader(accountId: string, secrets: Secrets, appUrl: string): string {
  const value = guestCookieValue(accountId, secrets);
  return cookieHeader({ name: GUEST_COOKIE, value, maxAgeSeconds: MAX_AGE_SECONDS }, appUrl);
}

/** Takes the guest away from a browser: what it has made belongs to an account from now on. */
export function endedGuestCookieHeader(appUrl: string): string {
  return cookieHeader({ name: GUEST_COOKIE, value: "", maxAgeSeconds: 0 }, appUrl);
}

/** Who a cookie's value speaks for. Nobody for a missing, malformed or forged one; never throws. */
export function actorFromCookie(value: string | undefined, secrets: Secrets): Actor {
  if (value?.length !== VALUE_LENGTH) return { kind: "nobody" };
  const [accountId = "", given = ""] = value.split(".");
  if (!isAccountId(accountId)) return { kind: "nobody" };
  const givenBytes = Buffer.from(given, "base64url");
  const valid = secrets.some((secret) => {
    const expected = signature(accountId, secret);
    return expected.length === givenBytes.length && timingSafeEqual(expected, givenBytes);
  });
  return valid ? { kind: "guest", accountId } : { kind: "nobody" };
}
