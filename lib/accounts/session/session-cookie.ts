import { createHash, randomBytes } from "node:crypto";
import { cookieHeader } from "../cookie-header.ts";

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

/** The Set-Cookie header that signs a browser in. */
export function sessionCookieHeader(token: string, appUrl: string): string {
  const maxAgeSeconds = SESSION_MAX_MS / 1000;
  return cookieHeader({ name: SESSION_COOKIE, value: token, maxAgeSeconds }, appUrl);
}

/** The Set-Cookie header that takes the session away from a browser. */
export function endedSessionCookieHeader(appUrl: string): string {
  return cookieHeader({ name: SESSION_COOKIE, value: "", maxAgeSeconds: 0 }, appUrl);
}
