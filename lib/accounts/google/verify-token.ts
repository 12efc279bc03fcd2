import { createRemoteJWKSet, errors, type JWTVerifyGetKey, jwtVerify } from "jose";
import { z } from "zod";
import type { GoogleSettings } from "./settings.ts";

/** A person the provider vouches for. `email` is verified. */
export type GoogleIdentity = {
  issuer: string;
  subject: string;
  email: string;
  name: string | null;
  pictureUrl: string | null;
};

const Discovery = z.object({ jwks_uri: z.url() });
const text = (maxChars: number) =>
  z
    .string()
    .transform((value) => value.trim().slice(0, maxChars) || null)
    .nullish()
    .transform((value) => value ?? null);
const Claims = z.object({
  iss: z.string(),
  sub: z.string().min(1).max(255),
  email: z.email().max(320),
  email_verified: z.boolean(),
  name: text(120),
  picture: z
    .url({ protocol: /^https?$/ })
    .max(1_000)
    .nullish()
    .catch(null)
    .transform((value) => value ?? null),
});

const TIMEOUT_MS = 5_000;
/** Clocks of two machines. */
const TOLERANCE_SECONDS = 10;

/** A token that must not be believed, as opposed to a provider that cannot be asked. */
export class TokenRefused extends Error {
  readonly isUnverified: boolean;

  constructor(detail: string, isUnverified = false, cause?: unknown) {
    super(detail, { cause });
    this.name = "TokenRefused";
    this.isUnverified = isUnverified;
  }
}

// Public keys, asked for again when a token names one that is not among them.
const keySets = new Map<string, JWTVerifyGetKey>();

async function keysOf(issuer: string): Promise<JWTVerifyGetKey> {
  const known = keySets.get(issuer);
  if (known) return known;
  const address = `${issuer.replace(/\/$/, "")}/.well-known/openid-configuration`;
  const response = await fetch(address, { signal: AbortSignal.timeout(TIMEOUT_MS) });
  const { jwks_uri } = Discovery.parse(await response.json());
  const keys = createRemoteJWKSet(new URL(jwks_uri), {
    timeoutDuration: TIMEOUT_MS,
    cooldownDuration: 5_000,
  });
  keySets.set(issuer, keys);
  return keys;
}

/**
 * Who an ID token speaks of. The library checks issuer, audience, times and nonce, but not the signature: the standard
 * lets a client trust the connection the token came over. Ours may lead through somebody's proxy, so it is checked.
 * Throws TokenRefused.
 */
export async function verifyIdToken(settings: GoogleSettings, idToken: string): Promise<GoogleIdentity> {
  const keys = await keysOf(settings.issuer);
  const verified = await jwtVerify(idToken, keys, {
    issuer: settings.issuer,
    audience: settings.clientId,
    algorithms: ["RS256", "ES256"],
    requiredClaims: ["exp", "iat", "sub"],
    clockTolerance: TOLERANCE_SECONDS,
  }).catch((error: unknown) => {
    if (error instanceof errors.JWKSTimeout || !(error instanceof errors.JOSEError)) throw error;
    throw new TokenRefused(error.code, false, error);
  });
  const claims = Claims.safeParse(verified.payload);
  if (!claims.success) throw new TokenRefused(z.prettifyError(claims.error));
  const { iss, sub, email, email_verified, name, picture } = claims.data;
  if (!email_verified) throw new TokenRefused("the e-mail address is not verified", true);
  return { issuer: iss, subject: sub, email: email.toLowerCase(), name, pictureUrl: picture };
}
