export type { AccountContext } from "./account-context.ts";
export * from "./client.ts";
export { deleteAccount } from "./deleteAccount.ts";
export { ensureAccount } from "./ensureAccount.ts";
export { beginGoogleSignIn } from "./google/begin-sign-in.ts";
export { finishGoogleSignIn } from "./google/finish-sign-in.ts";
export type { GoogleSettings } from "./google/settings.ts";
export { SignInProblem } from "./google/settings.ts";
export type { Secrets } from "./guest-cookie.ts";
export {
  actorFromCookie,
  endedGuestCookieHeader,
  GUEST_COOKIE,
  guestCookieHeader,
  guestCookieValue,
} from "./guest-cookie.ts";
export { guestForUpload } from "./guestForUpload.ts";
export type { CallerCookies } from "./identifyCaller.ts";
export { identifyCaller } from "./identifyCaller.ts";
export type { Neighbours } from "./neighbours.ts";
export { ChangeProfile, changeProfile } from "./profile/changeProfile.ts";
export { exportAccount } from "./profile/exportAccount.ts";
export { getOwnPicture } from "./profile/getOwnPicture.ts";
export { findPreferences, getProfile } from "./profile/getProfile.ts";
export { ADDRESS_HEADER, hashAddress } from "./rate/address.ts";
export { parseRateLimits } from "./rate/rate-limits.ts";
export type { RatedContext } from "./rate/requireRate.ts";
export { requireRate } from "./rate/requireRate.ts";
export { sweepRates } from "./rate/sweepRates.ts";
export { endSessions } from "./session/endSessions.ts";
export { listSessions } from "./session/listSessions.ts";
export { endedSessionCookieHeader, SESSION_COOKIE, sessionCookieHeader } from "./session/session-cookie.ts";
export { sweepSessions } from "./session/sweepSessions.ts";
export { signIn } from "./signIn.ts";
export type { WelcomeTerms } from "./welcomeDiner.ts";
export { welcomeDiner } from "./welcomeDiner.ts";
