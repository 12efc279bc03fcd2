import { createHash, randomBytes } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { z } from "zod";
import { type GoogleStandIn, startGoogleStandIn } from "./server.ts";

let google: GoogleStandIn;
beforeAll(async () => {
  google = await startGoogleStandIn();
});
afterAll(() => google.close());

const CALLBACK = "http://localhost:3000/api/auth/callback/google";
const verifier = randomBytes(32).toString("base64url");
const asked = {
  client_id: "carte-demo",
  redirect_uri: CALLBACK,
  response_type: "code",
  scope: "openid email profile",
  state: "s",
  nonce: "n",
  code_challenge: createHash("sha256").update(verifier).digest("base64url"),
  code_challenge_method: "S256",
};
const post = (path: string, form: Record<string, string>) =>
  fetch(`${google.url}${path}`, { method: "POST", body: new URLSearchParams(form), redirect: "manual" });

async function codeFor(email: string): Promise<string> {
  const answer = await post("/choose", { ...asked, email });
  return new URL(answer.headers.get("location") ?? "").searchParams.get("code") ?? "";
}

const trade = (code: string, more: Record<string, string> = {}) =>
  post("/token", {
    grant_type: "authorization_code",
    code,
    redirect_uri: CALLBACK,
    code_verifier: verifier,
    client_id: "carte-demo",
    client_secret: "carte-demo-secret",
    ...more,
  });

async function subjectOf(email: string): Promise<string> {
  const { id_token } = z
    .object({ id_token: z.string() })
    .parse(await (await trade(await codeFor(email))).json());
  const claims: unknown = JSON.parse(Buffer.from(id_token.split(".")[1] ?? "", "base64url").toString("utf8"));
  return z.object({ sub: z.string() }).parse(claims).sub;
}

describe("the Google stand-in", () => {
  test("knows the same person by the same number, however the address is written", async () => {
    const subject = await subjectOf("somebody@diners.example");
    expect(subject).toMatch(/^\d{21}$/);
    expect(await subjectOf("Somebody@Diners.example")).toBe(subject);
    expect(await subjectOf("other@diners.example")).not.toBe(subject);
  });

  test("trades a code once", async () => {
    const code = await codeFor("ana@diners.example");
    expect((await trade(code)).status).toBe(200);
    const again = await trade(code);
    expect([again.status, await again.json()]).toMatchObject([400, { error: "invalid_grant" }]);
  });

  test.each([
    ["another verifier", { code_verifier: "x".repeat(43) }, 400],
    ["another address", { redirect_uri: "https://evil.example/" }, 400],
    ["another password", { client_secret: "guess" }, 401],
    ["another client", { client_id: "evil" }, 401],
  ])("trades nothing for %s", async (_, lie, status) => {
    expect((await trade(await codeFor("ana@diners.example"), lie)).status).toBe(status);
  });

  test("shows no chooser without PKCE, and never runs what a client sends along", async () => {
    const page = (query: Record<string, string>) =>
      fetch(`${google.url}/o/oauth2/v2/auth?${new URLSearchParams(query)}`);
    expect((await page({ ...asked, code_challenge_method: "plain" })).status).toBe(400);
    const html = await (await page({ ...asked, state: '"><script>alert(1)</script>' })).text();
    expect(html).not.toContain("<script>");
  });
});
