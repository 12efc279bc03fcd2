import { Auth } from "@auth/core";
import type { Log } from "#lib/kernel/index.ts";
import { safeBack } from "../safe-back.ts";
import { AUTH_PATH, authConfig, CHECKS, checkCookie } from "./auth-config.ts";
import { crowdedOutFlows, flowCookieHeader } from "./flow-cookie.ts";
import { type GoogleSettings, SignInProblem } from "./settings.ts";

/** Where to send the browser, and the Set-Cookie headers it takes along. */
export type Begun = { location: string; cookies: string[] };

/** Begins a sign-in that ends at `back`. `cookieNames`: what the browser sent. Throws SignInProblem `away`. */
export async function beginGoogleSignIn(
  settings: GoogleSettings,
  log: Log,
  input: { back: string | null; cookieNames: string[] },
): Promise<Begun> {
  const back = safeBack(input.back);
  const request = new Request(new URL(`${AUTH_PATH}/signin/google`, settings.appUrl), { method: "POST" });
  const config = authConfig(settings, log, async () => false);
  const begun = await Auth(request, config).catch((error: unknown) => {
    throw new SignInProblem("away", back, error);
  });
  const sealedBy = new Map((begun.cookies ?? []).map(({ name, value }) => [name, value]));
  const [sealed, pkce, nonce] = CHECKS.map((check) => sealedBy.get(checkCookie(check)));
  const location = begun.redirect && URL.canParse(begun.redirect) ? new URL(begun.redirect) : null;
  const state = location?.searchParams.get("state");
  // Without an answer from discovery the library leads to its own error page instead.
  if (!location || !state || !pkce || !nonce || !sealed)
    throw new SignInProblem("away", back, begun.redirect);
  // One tap more at Google, and never the wrong one of two accounts.
  location.searchParams.set("prompt", "select_account");
  const flow = flowCookieHeader(state, { checks: { pkce, nonce, state: sealed }, back }, settings.appUrl);
  return { location: location.href, cookies: [...crowdedOutFlows(input.cookieNames, settings.appUrl), flow] };
}
