import { type AuthConfig, raw, skipCSRFCheck } from "@auth/core";
import Google from "@auth/core/providers/google";
import type { Log } from "#lib/kernel/index.ts";
import type { GoogleSettings } from "./settings.ts";

export const AUTH_PATH = "/api/auth";

/** The three things a browser must bring back: names under which the library looks for them. */
export const CHECKS = ["state", "pkce", "nonce"] as const;
export type Check = (typeof CHECKS)[number];
export const checkCookie = (check: Check): string => `check-${check}`;

const cookie = (check: Check) => ({ name: checkCookie(check), options: { path: AUTH_PATH } });

/**
 * @auth/core speaks the protocol: discovery, PKCE, state, nonce, the exchange of the code. It keeps no sessions and no
 * users here: its own way writes user, link and session in three steps, which two tabs at once get wrong, and links a
 * second Google account to whoever is signed in. `takeTokens` sees what the provider answered, once all checks passed.
 */
export function authConfig(
  settings: GoogleSettings,
  log: Log,
  takeTokens: (idToken: string) => Promise<boolean>,
): AuthConfig & { raw: typeof raw } {
  const { clientId, clientSecret, issuer, secrets } = settings;
  return {
    raw,
    basePath: AUTH_PATH,
    trustHost: true,
    secret: [...secrets],
    // Changes are asked for by our own pages only: `refuseForeignOrigin` has looked before we come here.
    skipCSRFCheck,
    providers: [Google({ clientId, clientSecret, issuer, checks: ["pkce", "state", "nonce"] })],
    callbacks: {
      signIn: ({ account }) => takeTokens(account?.id_token ?? ""),
      // Never a session of the library's own.
      jwt: () => null,
    },
    cookies: { state: cookie("state"), pkceCodeVerifier: cookie("pkce"), nonce: cookie("nonce") },
    logger: {
      error: (error) => log.debug("sign-in-library", { kind: error.name }),
      warn: () => undefined,
      debug: () => undefined,
    },
  };
}
