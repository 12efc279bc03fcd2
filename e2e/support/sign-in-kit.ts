import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, vi } from "vitest";
import { z } from "zod";
import { getBalance } from "#lib/credits/index.ts";
import { createTestDatabase, type TestDatabase } from "#lib/kernel/testing.ts";
import { photo } from "#lib/menus/testing.ts";
import { type GoogleStandIn, startGoogleStandIn } from "../../stand-ins/google/server.ts";
import { answerAtProvider, Browser } from "./cookie-browser.ts";

/** Signing in as a browser does it: the real handlers and library, a provider over HTTP, a database of one's own. */
export const ORIGIN = "http://localhost:4542";
export const ANA = { email: "ana@diners.example" };
export const KENJI = { email: "kenji@diners.example" };

export type SignInKit = {
  database: TestDatabase;
  folder: string;
  google: GoogleStandIn;
  close(): Promise<void>;
};

/** Sets the environment that the product reads on its first request: call it before any. */
export async function openSignInKit(more: Record<string, string> = {}): Promise<SignInKit> {
  const database = await createTestDatabase();
  const folder = await mkdtemp(join(tmpdir(), "carte-sign-in-"));
  const google = await startGoogleStandIn();
  const env = {
    DATABASE_URL: database.url,
    CARTE_DATA_DIR: folder,
    CARTE_URL: ORIGIN,
    CARTE_SECRET: "a secret of this test only, of 40 letters",
    AUTH_GOOGLE_ID: "carte-demo",
    AUTH_GOOGLE_SECRET: "carte-demo-secret",
    AUTH_GOOGLE_ISSUER: google.url,
    LOG_LEVEL: "silent",
    ...more,
  };
  for (const [name, value] of Object.entries(env)) vi.stubEnv(name, value);
  return {
    database,
    folder,
    google,
    async close() {
      const { getWeb } = await import("#lib/web.ts");
      await getWeb().close();
      await google.close();
      await database.drop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

export const newBrowser = (): Browser => new Browser(ORIGIN);

/** What an account can spend. */
export async function creditsOf({ database }: SignInKit, accountId: string | undefined): Promise<number> {
  const house = database.context({ kind: "operator" });
  return (await getBalance(house, { accountId: accountId ?? "" })).available;
}

export const FORM = { "content-type": "application/x-www-form-urlencoded" };

/** Asks to be signed in; answers the provider's address, or where one was sent instead. */
export async function begin(browser: Browser, back?: string): Promise<string> {
  const { POST } = await import("../../app/api/auth/signin/google/route.ts");
  const body = new URLSearchParams(back === undefined ? {} : { back }).toString();
  const answer = await browser.send(POST, "/api/auth/signin/google", { method: "POST", body, headers: FORM });
  const html = await answer.text();
  const address = /url=([^"]+)"/.exec(html)?.[1]?.replace(/&#38;/g, "&");
  return address ?? answer.headers.get("location") ?? "";
}

export async function comeBack(
  browser: Browser,
  path: string,
  headers: Record<string, string> = {},
): Promise<string> {
  const { GET } = await import("../../app/api/auth/callback/google/route.ts");
  const answer = await browser.send(GET, path, { headers });
  expect(answer.status).toBe(303);
  return answer.headers.get("location") ?? "";
}

/** The whole way; answers where it ended. */
export async function signIn(
  browser: Browser,
  who: { email: string } | "cancel" = ANA,
  back?: string,
): Promise<string> {
  return comeBack(browser, await answerAtProvider(await begin(browser, back), who));
}

export async function upload(browser: Browser, key = crypto.randomUUID()): Promise<string> {
  const { POST } = await import("../../app/api/menus/route.ts");
  const form = new FormData();
  form.append("photo", new Blob([new Uint8Array(await photo())]), "a.jpg");
  const answer = await browser.send(POST, "/api/menus", {
    method: "POST",
    body: form,
    headers: { "idempotency-key": key },
  });
  return z.object({ menuId: z.string() }).parse(await answer.json()).menuId;
}

export async function seesMenu(browser: Browser, id: string): Promise<boolean> {
  const { GET } = await import("../../app/api/menus/[id]/route.ts");
  return (await browser.send(GET, `/api/menus/${id}`, { params: { id } })).ok;
}

export async function change(browser: Browser, method: "PATCH" | "DELETE", body?: object) {
  const route = await import("../../app/api/account/route.ts");
  const json = body && { body: JSON.stringify(body), headers: { "content-type": "application/json" } };
  return browser.send(route[method], "/api/account", { method, ...json });
}

export async function endSession(browser: Browser, which: string): Promise<number> {
  const { DELETE } = await import("../../app/api/account/sessions/[which]/route.ts");
  return (
    await browser.send(DELETE, `/api/account/sessions/${which}`, { method: "DELETE", params: { which } })
  ).status;
}

export const isSignedIn = async (browser: Browser) => (await change(browser, "PATCH", {})).ok;
