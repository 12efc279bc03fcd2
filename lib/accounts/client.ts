export type { Autonomy } from "./choices.ts";
export { AUTONOMIES, CURRENCIES, DIETS } from "./choices.ts";
export { safeBack } from "./safe-back.ts";
export type { SignInReason } from "./sign-in-reason.ts";
export { SIGN_IN_REASONS } from "./sign-in-reason.ts";
export type { Preferences, SessionView } from "./view.ts";
