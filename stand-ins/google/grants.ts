import { createHash, randomBytes } from "node:crypto";
import type { Person } from "./people.ts";

/** What a client asked for, and who said yes. */
export type Grant = {
  person: Person;
  clientId: string;
  redirectUri: string;
  nonce: string | null;
  codeChallenge: string;
};

const CODE_LIFE_MS = 60_000;
const MAX_CODES = 1_000;

/** Codes that were handed out: each works once, for a minute. */
export class Grants {
  readonly #codes = new Map<string, Grant & { untilMs: number }>();
  readonly #tokens = new Map<string, Person>();

  issue(grant: Grant): string {
    const code = `4/${randomBytes(24).toString("base64url")}`;
    this.#codes.set(code, { ...grant, untilMs: Date.now() + CODE_LIFE_MS });
    if (this.#codes.size > MAX_CODES) this.#codes.delete(this.#codes.keys().next().value ?? "");
    return code;
  }

  /** The grant of a code, which is gone after this; null unless client, address and PKCE verifier fit. */
  redeem(code: string, by: { clientId: string; redirectUri: string; codeVerifier: string }): Grant | null {
    const grant = this.#codes.get(code);
    this.#codes.delete(code);
    if (!grant || grant.untilMs < Date.now()) return null;
    const challenge = createHash("sha256").update(by.codeVerifier).digest("base64url");
    const fits =
      grant.clientId === by.clientId &&
      grant.redirectUri === by.redirectUri &&
      grant.codeChallenge === challenge;
    return fits ? grant : null;
  }

  accessToken(person: Person): string {
    const token = `ya29.${randomBytes(24).toString("base64url")}`;
    this.#tokens.set(token, person);
    if (this.#tokens.size > MAX_CODES) this.#tokens.delete(this.#tokens.keys().next().value ?? "");
    return token;
  }

  whose(accessToken: string): Person | null {
    return this.#tokens.get(accessToken) ?? null;
  }
}
