import { exportJWK, generateKeyPair, type JWK, SignJWT, UnsecuredJWT } from "jose";
import type { HostileMode } from "./control.ts";
import type { Person } from "./people.ts";

export type TokenMaker = {
  publicKeys: JWK[];
  /** The ID token of one sign-in, honest unless told otherwise. */
  idToken(
    asked: { person: Person; clientId: string; nonce: string | null },
    hostile: HostileMode | null,
  ): Promise<string>;
};

const LIFE_SECONDS = 3_600;

/** New keys at each start, as a provider that rotates them. */
export async function createTokenMaker(issuer: () => string): Promise<TokenMaker> {
  const kid = crypto.randomUUID();
  const [ours, foreign] = await Promise.all([generateKeyPair("RS256"), generateKeyPair("RS256")]);
  const publicKey = { ...(await exportJWK(ours.publicKey)), kid, alg: "RS256", use: "sig" };
  return {
    publicKeys: [publicKey],
    async idToken({ person, clientId, nonce }, hostile) {
      const nowSeconds = Math.floor(Date.now() / 1000) - (hostile === "expired" ? 2 * LIFE_SECONDS : 0);
      const saidNonce = hostile === "wrong-nonce" ? "another-nonce" : hostile === "no-nonce" ? null : nonce;
      const claims = {
        iss: hostile === "wrong-issuer" ? "https://accounts.elsewhere.example" : issuer(),
        aud: hostile === "wrong-audience" ? "another-client" : clientId,
        sub: person.subject,
        iat: nowSeconds,
        exp: nowSeconds + LIFE_SECONDS,
        name: person.name,
        picture: `${issuer()}/portraits/${person.subject}.png`,
        ...(hostile !== "no-email" && { email: person.email }),
        email_verified: hostile !== "unverified-email",
        ...(saidNonce !== null && { nonce: saidNonce }),
      };
      if (hostile === "unsigned") return new UnsecuredJWT(claims).encode();
      const key = hostile === "wrong-key" ? foreign.privateKey : ours.privateKey;
      return new SignJWT(claims).setProtectedHeader({ alg: "RS256", kid, typ: "JWT" }).sign(key);
    },
  };
}
