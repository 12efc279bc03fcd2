import { z } from "zod";
import type { Control } from "./control.ts";
import type { Grants } from "./grants.ts";
import type { TokenMaker } from "./tokens.ts";

/** The one client that the stand-in knows. */
export const CLIENT = { id: "carte-demo", secret: "carte-demo-secret" };

const TokenRequest = z.object({
  grant_type: z.literal("authorization_code"),
  code: z.string(),
  redirect_uri: z.string(),
  code_verifier: z.string().min(43).max(128),
  client_id: z.string().optional(),
  client_secret: z.string().optional(),
});

export type TokenAnswer = { status: number; body: object };

const refuse = (status: number, error: string, description: string): TokenAnswer => ({
  status,
  body: { error, error_description: description },
});

/** Name and password from the header, or from the form: clients do either. */
function clientOf(authorization: string | undefined, form: z.infer<typeof TokenRequest>) {
  const encoded = /^Basic (.+)$/i.exec(authorization ?? "")?.[1];
  if (!encoded) return { id: form.client_id, secret: form.client_secret };
  const [id = "", secret = ""] = Buffer.from(encoded, "base64").toString("utf8").split(":");
  return { id: decodeURIComponent(id), secret: decodeURIComponent(secret) };
}

/** Trades a code for tokens, once, with the client's password and the PKCE verifier. */
export async function tradeCode(
  asked: { authorization: string | undefined; form: Record<string, string> },
  { grants, tokens, control }: { grants: Grants; tokens: TokenMaker; control: Control },
): Promise<TokenAnswer> {
  const form = TokenRequest.safeParse(asked.form);
  if (!form.success) return refuse(400, "invalid_request", z.prettifyError(form.error));
  const client = clientOf(asked.authorization, form.data);
  if (client.id !== CLIENT.id || client.secret !== CLIENT.secret)
    return refuse(401, "invalid_client", "The OAuth client was not found.");
  const { code, redirect_uri: redirectUri, code_verifier: codeVerifier } = form.data;
  const grant = grants.redeem(code, { clientId: CLIENT.id, redirectUri, codeVerifier });
  if (!grant) return refuse(400, "invalid_grant", "Malformed auth code, or one that was used before.");
  return {
    status: 200,
    body: {
      access_token: grants.accessToken(grant.person),
      expires_in: 3_599,
      scope: "openid email profile",
      token_type: "Bearer",
      id_token: await tokens.idToken(grant, control.takeHostile()),
    },
  };
}
