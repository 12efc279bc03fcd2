import { Auth } from "@auth/core";
import { AuthError, InvalidCheck, OAuthCallbackError } from "@auth/core/errors";
import type { Log } from "#lib/kernel/index.ts";
import type { SignInReason } from "../sign-in-reason.ts";
import { AUTH_PATH, authConfig, CHECKS, checkCookie } from "./auth-config.ts";
import { endedFlowCookieHeader, flowCookieName, parseFlow } from "./flow-cookie.ts";
import { type GoogleSettings, SignInProblem } from "./settings.ts";
import { type GoogleIdentity, TokenRefused, verifyIdToken } from "./verify-token.ts";

/** Whom the provider vouches for, where they wanted to go, and what to set so that this answer works only once. */
export type Finished = { identity: GoogleIdentity; back: string; cookies: string[] };

type Answer = { query: URLSearchParams; cookie: (name: string) => string | undefined };

/**
 * Takes the provider's answer. Throws SignInProblem, with the way back where it is known: `again` for an answer without
 * a sign-in that waits for it (used already, too late, another browser's), `cancelled`, `unverified`, `refused`, `away`.
 */
export async function finishGoogleSignIn(
  settings: GoogleSettings,
  log: Log,
  { query, cookie }: Answer,
): Promise<Finished> {
  const state = query.get("state") ?? "";
  const flow = parseFlow(cookie(flowCookieName(state)));
  if (!flow) throw new SignInProblem("again", "/");
  const { back } = flow;
  const cookies = CHECKS.map((check) => `${checkCookie(check)}=${flow.checks[check]}`).join("; ");
  const address = new URL(`${AUTH_PATH}/callback/google?${query}`, settings.appUrl);
  let identity: GoogleIdentity | undefined;
  let refusal: unknown;
  const takeTokens = async (idToken: string) => {
    try {
      identity = await verifyIdToken(settings, idToken);
      return true;
    } catch (error) {
      refusal = error;
      return false;
    }
  };
  try {
    await Auth(new Request(address, { headers: { cookie: cookies } }), authConfig(settings, log, takeTokens));
  } catch (error) {
    const cause = refusal ?? error;
    // The library has looked at the state by then: this is the answer of who was asked.
    const isCancelled = cause instanceof OAuthCallbackError && query.get("error") === "access_denied";
    throw new SignInProblem(isCancelled ? "cancelled" : reasonOf(cause), back, cause);
  }
  if (!identity) throw new SignInProblem("refused", back, refusal);
  return { identity, back, cookies: [endedFlowCookieHeader(state, settings.appUrl)] };
}

function reasonOf(error: unknown): SignInReason {
  if (error instanceof TokenRefused) return error.isUnverified ? "unverified" : "refused";
  if (error instanceof InvalidCheck) return "again";
  if (!(error instanceof AuthError)) return "away";
  const inner = error.cause?.err;
  // The code has been used, or is too old.
  if (inner instanceof Error && "error" in inner && inner.error === "invalid_grant") return "again";
  if (!(inner instanceof Error)) return "refused";
  // undici says "fetch failed" for every way in which nobody answers.
  const isSilent = inner.name === "TimeoutError" || inner.message === "fetch failed";
  const isAway = isSilent || (inner.cause instanceof Response && inner.cause.status >= 500);
  return isAway ? "away" : "refused";
}
