import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import sharp from "sharp";
import { z } from "zod";
import { listen } from "../serving/listen.ts";
import { readBody } from "../serving/read-body.ts";
import { AuthorizeRequest, answerTo } from "./authorize.ts";
import { chooserPage, refusalPage } from "./chooser-page.ts";
import { Control, ControlRequest } from "./control.ts";
import { Grants } from "./grants.ts";
import { PEOPLE, type Person, personOf, portraitOf } from "./people.ts";
import { CLIENT, tradeCode } from "./token-endpoint.ts";
import { createTokenMaker, type TokenMaker } from "./tokens.ts";

const MAX_BODY_BYTES = 32 * 1024;

type Desk = {
  issuer: string;
  grants: Grants;
  tokens: TokenMaker;
  control: Control;
  people: Map<string, Person>;
};

const readText = (request: IncomingMessage) => readBody(request, MAX_BODY_BYTES, () => new Error("too long"));

const readForm = async (request: IncomingMessage) =>
  Object.fromEntries(new URLSearchParams(await readText(request)));

const discovery = (issuer: string) => ({
  issuer,
  authorization_endpoint: `${issuer}/o/oauth2/v2/auth`,
  token_endpoint: `${issuer}/token`,
  userinfo_endpoint: `${issuer}/v1/userinfo`,
  jwks_uri: `${issuer}/oauth2/v3/certs`,
  response_types_supported: ["code"],
  subject_types_supported: ["public"],
  id_token_signing_alg_values_supported: ["RS256"],
  scopes_supported: ["openid", "email", "profile"],
  token_endpoint_auth_methods_supported: ["client_secret_post", "client_secret_basic"],
  code_challenge_methods_supported: ["S256"],
});

/** An answer, made whole before it is sent. */
type Answer = { status: number; type: string; body: string | Buffer; location?: string };

const asJson = (status: number, body: object): Answer => ({
  status,
  type: "application/json",
  body: JSON.stringify(body),
});
const asPage = (status: number, body: string): Answer => ({ status, type: "text/html; charset=utf-8", body });
const asWay = (location: string): Answer => ({ status: 302, type: "text/plain", body: "", location });

/** Somebody was chosen, or it was cancelled: back to the client. */
function leave(desk: Desk, form: Record<string, string>, isCancelled: boolean): Answer {
  const asked = AuthorizeRequest.safeParse(form);
  if (!asked.success) return asPage(400, refusalPage(z.prettifyError(asked.error)));
  const request = asked.data;
  if (isCancelled) return asWay(answerTo(request, { error: "access_denied" }));
  const email = z.email().max(200).safeParse(form.email);
  if (!email.success) return asPage(400, refusalPage("That is no e-mail address."));
  const known = PEOPLE.find((person) => person.email === email.data);
  const person = known ?? personOf((form.name ?? "").slice(0, 80), email.data);
  desk.people.set(person.subject, person);
  const { client_id: clientId, redirect_uri: redirectUri, nonce = null, code_challenge } = request;
  const code = desk.grants.issue({ person, clientId, redirectUri, nonce, codeChallenge: code_challenge });
  return asWay(answerTo(request, { code }));
}

function choose(query: URLSearchParams): Answer {
  const asked = AuthorizeRequest.safeParse(Object.fromEntries(query));
  if (!asked.success) return asPage(400, refusalPage(z.prettifyError(asked.error)));
  if (asked.data.client_id !== CLIENT.id) return asPage(401, refusalPage("This client is not known."));
  return asPage(200, chooserPage(asked.data, PEOPLE));
}

function tellUser(desk: Desk, authorization: string | undefined): Answer {
  const person = desk.grants.whose(/^Bearer (.+)$/.exec(authorization ?? "")?.[1] ?? "");
  if (!person) return asJson(401, { error: "invalid_token" });
  const { subject: sub, name, email } = person;
  const picture = `${desk.issuer}/portraits/${sub}.png`;
  return asJson(200, { sub, name, email, email_verified: true, picture });
}

async function portrait(desk: Desk, subject: string): Promise<Answer> {
  const person = desk.people.get(subject);
  if (!person) return asJson(404, { error: "not_found" });
  return {
    status: 200,
    type: "image/png",
    body: await sharp(Buffer.from(portraitOf(person)))
      .png()
      .toBuffer(),
  };
}

async function answer(desk: Desk, request: IncomingMessage): Promise<Answer> {
  const { pathname, searchParams } = new URL(request.url ?? "/", desk.issuer);
  const { authorization } = request.headers;
  const call = `${request.method} ${pathname}`;
  if (call === "POST /_control") {
    const wanted = ControlRequest.safeParse(JSON.parse(await readText(request)));
    if (wanted.success) desk.control.apply(wanted.data);
    return asJson(wanted.success ? 200 : 400, {});
  }
  if (desk.control.isDown) return asJson(503, { error: "temporarily_unavailable" });
  const subject = /^GET \/portraits\/(\d{21})\.png$/.exec(call)?.[1];
  if (subject) return portrait(desk, subject);
  if (call === "GET /.well-known/openid-configuration") return asJson(200, discovery(desk.issuer));
  if (call === "GET /oauth2/v3/certs") return asJson(200, { keys: desk.tokens.publicKeys });
  if (call === "GET /o/oauth2/v2/auth") return choose(searchParams);
  if (call === "POST /choose") return leave(desk, await readForm(request), false);
  if (call === "POST /cancel") return leave(desk, await readForm(request), true);
  if (call === "GET /v1/userinfo") return tellUser(desk, authorization);
  if (call !== "POST /token") return asJson(404, { error: "not_found" });
  const { status, body } = await tradeCode({ authorization, form: await readForm(request) }, desk);
  return asJson(status, body);
}

function send(response: ServerResponse, { status, type, body, location }: Answer): void {
  const headers = { "content-type": type, "cache-control": "no-store", ...(location && { location }) };
  response.writeHead(status, headers).end(body);
}

export type GoogleStandIn = { url: string; control: Control; close(): Promise<void> };

/**
 * Starts a server that speaks OpenID Connect as Google does, with a page of made-up people in the place of real accounts.
 * `host` is the address to listen on, `publicHost` the name that browsers reach it by. POST /_control makes it lie.
 */
export async function startGoogleStandIn(
  options: { port?: number; host?: string; publicHost?: string } = {},
): Promise<GoogleStandIn> {
  const control = new Control();
  const people = new Map(PEOPLE.map((person) => [person.subject, person]));
  let issuer = "";
  const tokens = await createTokenMaker(() => issuer);
  const desk = () => ({ issuer, grants, tokens, control, people });
  const grants = new Grants();
  const server = createServer((request, response) => {
    answer(desk(), request)
      .catch((error: unknown) => asJson(400, { error: "invalid_request", error_description: String(error) }))
      .then((made) => send(response, made));
  });
  const listening = await listen(server, { publicHost: "127.0.0.1", ...options });
  issuer = listening.origin;
  return { url: issuer, control, close: listening.close };
}
