import { z } from "zod";

/** What a browser brings to the chooser. Only what Carte uses: a code, PKCE by S256, an OpenID scope. */
export const AuthorizeRequest = z.object({
  client_id: z.string().min(1).max(200),
  redirect_uri: z.url({ protocol: /^https?$/ }).max(1_000),
  response_type: z.literal("code"),
  scope: z.string().refine((scope) => scope.split(" ").includes("openid"), "openid is not in the scope"),
  state: z.string().max(4_000).optional(),
  nonce: z.string().max(500).optional(),
  code_challenge: z.string().regex(/^[\w-]{43}$/),
  code_challenge_method: z.literal("S256"),
});
export type AuthorizeRequest = z.infer<typeof AuthorizeRequest>;

/** Back to the client, with what it is told. */
export function answerTo(request: AuthorizeRequest, answer: Record<string, string>): string {
  const url = new URL(request.redirect_uri);
  for (const [name, value] of Object.entries(answer)) url.searchParams.set(name, value);
  if (request.state !== undefined) url.searchParams.set("state", request.state);
  return url.href;
}
