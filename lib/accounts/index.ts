export { ensureGuest } from "./ensureGuest.ts";
export type { Secrets } from "./guest-cookie.ts";
export { actorFromCookie, GUEST_COOKIE, guestCookieHeader, guestCookieValue } from "./guest-cookie.ts";
export { guestForUpload } from "./guestForUpload.ts";
