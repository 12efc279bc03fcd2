import { OAuth2Server } from "oauth2-mock-server";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createLog } from "#lib/kernel/index.ts";
import { beginGoogleSignIn } from "./begin-sign-in.ts";
import { finishGoogleSignIn } from "./finish-sign-in.ts";
import type { GoogleSettings } from "./settings.ts";

/** A provider that somebody else wrote: what our stand-in takes for granted, this one may do otherwise. */
const provider = new OAuth2Server();
let settings: GoogleSettings;
beforeAll(async () => {
  await provider.issuer.keys.generate("RS256");
  provider.service.on("beforeTokenSigning", (token) => Object.assign(token.payload, claims));
  await provider.start(0, "127.0.0.1");
  settings = {
    clientId: "carte",
    clientSecret: "secret",
    issuer: provider.issuer.url ?? "",
    appUrl: "http://localhost:4543",
    secrets: ["a secret of this test only, of 40 letters"],
  };
});
afterAll(() => provider.stop());

let claims: Record<string, unknown> = {};
const log = createLog("test", "silent");
const HONEST = {
  aud: "carte",
  sub: "1234",
  email: "Mei@Diners.example",
  email_verified: true,
  name: " Mei ",
};

async function signInWith(said: Record<string, unknown>) {
  claims = said;
  const begun = await beginGoogleSignIn(settings, log, { back: "/menus", cookieNames: [] });
  const [name = "", value = ""] = begun.cookies.at(-1)?.split(";")[0]?.split(/=(.*)/s) ?? [];
  const answer = await fetch(begun.location, { redirect: "manual" });
  const query = new URL(answer.headers.get("location") ?? "").searchParams;
  return finishGoogleSignIn(settings, log, {
    query,
    cookie: (asked) => (asked === name ? value : undefined),
  });
}

describe("a sign-in at a provider of somebody else's making", () => {
  test("ends where it should, with the person as the provider knows them", async () => {
    const { identity, back } = await signInWith({ ...HONEST, picture: "javascript:alert(1)" });
    expect(back).toBe("/menus");
    expect(identity).toEqual({
      issuer: settings.issuer,
      subject: "1234",
      email: "mei@diners.example",
      name: "Mei",
      pictureUrl: null,
    });
  });

  test.each([
    ["another's nonce", { nonce: "x" }, "refused"],
    ["another audience", { aud: "someone-else" }, "refused"],
    ["another issuer", { iss: "https://elsewhere.example" }, "refused"],
    ["a time long past", { exp: 1, iat: 0 }, "refused"],
    ["no subject", { sub: "" }, "refused"],
    ["an address that says it is verified, in words", { email_verified: "true" }, "refused"],
    ["an address that is not verified", { email_verified: false }, "unverified"],
  ])("is refused with %s", async (_, lie, reason) => {
    await expect(signInWith({ ...HONEST, ...lie })).rejects.toMatchObject({ reason, back: "/menus" });
  });
});
