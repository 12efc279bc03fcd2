import { createHash, randomBytes } from "node:crypto";

export const SESSION_COOKIE = "carte_session";

/** A session ends this long after sign-in, whatever happens. */
export const SESSION_MAX_MS = 90 * 24 * 3_600_000;
/** And this long after it was last used. */
export const SESSION_IDLE_MS = 30 * 24 * 3_600_000;

const TOKEN = /^[\w-]{43}$/;

/** 256 random bits: what the cookie holds and nothing else does. */
export function newSessionToken(): string {
  return randomBytes(32).toString("base64url");
}

/** What is kept of a token, or null for what cannot be one. No salt: there is nothing to guess in 256 random bits. */
export function hashSessionToken(token: string | undefined): string | null {
  if (!token || !TOKEN.test(token)) return null;
  return createHash("sha256").update(token).digest("base64url");
}

function cookie(value: string, maxAgeMs: number, appUrl: string): string {
  const parts = [
    `${SESSION_COOKIE}=${value}`,
    "Path=/",
    `Max-Age=${Math.floor(maxAgeMs / 1000)}`,
    "HttpOnly",
    // Lax, not Strict: the way back from Google is a navigation from another site, and must arrive signed in.
    "SameSite=Lax",
  ];
  if (appUrl.startsWith("https:")) parts.push("Secure");
  return parts.join("; ");
}

/** The whole Set-Cookie header that signs a browser in. */
export function sessionCookieHeader(token: string, appUrl: string): string {
  return cookie(token, SESSION_MAX_MS, appUrl);
}

/** The Set-Cookie header that takes the session away from a browser. */
export function endedSessionCookieHeader(appUrl: string): string {
  return cookie("", 0, appUrl);
}
