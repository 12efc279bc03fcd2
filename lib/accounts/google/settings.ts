import type { SignInReason } from "../sign-in-reason.ts";

/** How to reach the sign-in provider, and as whom. */
export type GoogleSettings = {
  clientId: string;
  clientSecret: string;
  /** https://accounts.google.com, or a stand-in. */
  issuer: string;
  /** Where people reach us: requests are taken to have come here, whatever they say of their host. */
  appUrl: string;
  /** Seals what the browser keeps between leaving and coming back. The first is used, all are accepted. */
  secrets: readonly [string, ...string[]];
};

/** Why somebody was not signed in, and where they wanted to go. `detail` is for the log. */
export class SignInProblem extends Error {
  readonly reason: SignInReason;
  readonly back: string;

  constructor(reason: SignInReason, back: string, cause?: unknown) {
    super(reason, { cause });
    this.name = "SignInProblem";
    this.reason = reason;
    this.back = back;
  }
}
