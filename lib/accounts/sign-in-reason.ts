/** What the sign-in page can have to say. */
export const SIGN_IN_REASONS = [
  /** The person turned back at the provider. */
  "cancelled",
  /** The answer was used before, came too late, or belongs to another browser. */
  "again",
  /** The provider has not verified the e-mail address. */
  "unverified",
  /** The provider's answer is not to be believed. */
  "refused",
  /** The provider cannot be reached. */
  "away",
  /** Too many attempts. */
  "busy",
  /** The account was deleted; said once, where one lands afterwards. */
  "deleted",
] as const;

export type SignInReason = (typeof SIGN_IN_REASONS)[number];
