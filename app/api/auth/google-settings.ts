import type { GoogleSettings, WelcomeTerms } from "#lib/accounts/index.ts";
import type { Web } from "#lib/web.ts";

export function googleSettings({ env, secrets }: Web): GoogleSettings {
  return {
    clientId: env.AUTH_GOOGLE_ID,
    clientSecret: env.AUTH_GOOGLE_SECRET,
    issuer: env.AUTH_GOOGLE_ISSUER,
    appUrl: env.CARTE_URL,
    secrets,
  };
}

export function welcomeTerms({ env }: Web): WelcomeTerms {
  return {
    credits: env.CARTE_SIGN_UP_CREDITS,
    grantsPerDay: env.CARTE_SIGN_UP_GRANTS_DAY,
    grantsPerAddressDay: env.CARTE_SIGN_UP_GRANTS_ADDRESS_DAY,
  };
}
