import { readdir } from "node:fs/promises";
import { describe, expect, test, vi } from "vitest";
import { z } from "zod";
import { guestCookieValue } from "#lib/accounts/index.ts";
import { newId, openDatabase } from "#lib/kernel/index.ts";
import { photo } from "#lib/menus/testing.ts";
import { TEST_ORIGIN, webUnderTest } from "./testing.ts";

/** The doors as the framework calls them: real handlers, real requests, a database and a folder of this test's own. */
const ORIGIN = TEST_ORIGIN;
const FORMER_SECRET = "the secret before this one of forty letters";
const house = webUnderTest({ CARTE_SECRET_PREVIOUS: FORMER_SECRET });

type Sent = { method?: string; headers?: Record<string, string>; body?: BodyInit; cookie?: string };

function request(path: string, { method = "GET", headers = {}, body, cookie }: Sent): Request {
  return new Request(`${ORIGIN}${path}`, {
    method,
    body: body ?? null,
    headers: { origin: ORIGIN, ...(cookie && { cookie: `x=1; ${cookie}; y=2` }), ...headers },
  });
}

async function upload(key: string, more: Sent = {}, photos = [photo()]): Promise<Response> {
  const { POST } = await import("./menus/route.ts");
  const form = new FormData();
  for (const bytes of await Promise.all(photos))
    form.append("photo", new Blob([new Uint8Array(bytes)]), "a.jpg");
  const headers = { "idempotency-key": key, ...more.headers };
  return POST(request("/api/menus", { method: "POST", body: form, ...more, headers }), {
    params: Promise.resolve({}),
  });
}

async function getMenu(id: string, more: Sent = {}): Promise<Response> {
  const { GET } = await import("./menus/[id]/route.ts");
  return GET(request(`/api/menus/${id}`, more), { params: Promise.resolve({ id }) });
}

async function change(id: string, method: "PATCH" | "DELETE", more: Sent = {}): Promise<Response> {
  const route = await import("./menus/[id]/route.ts");
  return route[method](request(`/api/menus/${id}`, { method, ...more }), { params: Promise.resolve({ id }) });
}

const menuIdOf = async (response: Response) =>
  z.object({ menuId: z.string() }).parse(await response.json()).menuId;
const codeOf = async (response: Response) =>
  z.object({ error: z.object({ code: z.string() }) }).parse(await response.json()).error.code;
const cookieOf = (response: Response) => response.headers.get("set-cookie")?.split(";")[0] ?? "";
const key = () => crypto.randomUUID();

describe("POST /api/menus", () => {
  test("makes a menu for a new guest, who alone can see it", async () => {
    const made = await upload(key());
    expect(made.status).toBe(201);
    const id = await menuIdOf(made);
    expect(made.headers.get("set-cookie")).toMatch(/^carte_guest=.+HttpOnly; SameSite=Lax/);
    expect((await getMenu(id, { cookie: cookieOf(made) })).status).toBe(200);
    for (const cookie of [undefined, cookieOf(await upload(key())), `${cookieOf(made)}x`]) {
      const foreign = await getMenu(id, cookie === undefined ? {} : { cookie });
      expect([foreign.status, await codeOf(foreign)]).toEqual([404, "not-found"]);
    }
  });

  test("is one menu for a phone whose first answer got lost, cookie and all", async () => {
    const again = key();
    const answers = await Promise.all([upload(again), upload(again), upload(again)]);
    const later = await upload(again);
    expect(later.status).toBe(200);
    const ids = await Promise.all([...answers, later].map(menuIdOf));
    expect(new Set(ids).size).toBe(1);
    expect(new Set([...answers, later].map(cookieOf)).size).toBe(1);
    expect((await getMenu(ids[0] ?? "", { cookie: cookieOf(later) })).status).toBe(200);
  });

  test("knows a guest whose cookie was signed with a former secret", async () => {
    const made = await upload(key());
    const [accountId = ""] = cookieOf(made).replace("carte_guest=", "").split(".");
    const former = `carte_guest=${guestCookieValue(accountId, [FORMER_SECRET])}`;
    expect((await getMenu(await menuIdOf(made), { cookie: former })).status).toBe(200);
  });

  test("hands out a guest by an upload's key for an hour only", async () => {
    const old = key();
    const made = await upload(old);
    await house.database.db.account.updateMany({ data: { createdAt: new Date(Date.now() - 3_700_000) } });
    const later = await upload(old);
    expect(later.status).toBe(201);
    expect(cookieOf(later)).not.toBe(cookieOf(made));
    const owned = await upload(old, { cookie: cookieOf(made) });
    expect([owned.status, await menuIdOf(owned)]).toEqual([200, await menuIdOf(made)]);
  });

  test.each([
    ["no key", {}],
    ["a key that can be guessed", { "idempotency-key": "00000000-0000-0000-0000-000000000000" }],
  ])("refuses %s", async (_, headers) => {
    const refused = await upload("", { headers });
    expect([refused.status, await codeOf(refused)]).toEqual([400, "bad-request"]);
    expect(refused.headers.get("set-cookie")).toBeNull();
  });

  test("names the photo that was refused, sets no cookie and leaves nothing behind", async () => {
    const before = [
      await house.database.db.account.count(),
      (await readdir(house.folder, { recursive: true })).length,
    ];
    const refused = await upload(key(), {}, [photo(), Promise.resolve(Buffer.from("%PDF-no"))]);
    expect(await refused.json()).toMatchObject({ error: { page: 2, requestId: expect.any(String) } });
    expect(refused.headers.get("set-cookie")).toBeNull();
    const after = [
      await house.database.db.account.count(),
      (await readdir(house.folder, { recursive: true })).length,
    ];
    expect(after).toEqual(before);
  });
});

describe("every door", () => {
  test("refuses changes that another site's page asks for, and nothing else", async () => {
    const made = await upload(key());
    const [id, cookie] = [await menuIdOf(made), cookieOf(made)];
    const body = JSON.stringify({ title: "Bei Oma" });
    const headers = { "content-type": "application/json" };
    const foreign: Record<string, string>[] = [
      { origin: "https://evil.example" },
      { origin: "null" },
      { origin: "http://localhost:4243" },
    ];
    for (const origin of foreign) {
      const refused = await change(id, "PATCH", { cookie, body, headers: { ...headers, ...origin } });
      expect([refused.status, await codeOf(refused)]).toEqual([400, "bad-request"]);
    }
    const ours = await change(id, "PATCH", { cookie, body, headers });
    expect(await ours.json()).toMatchObject({ title: "Bei Oma" });
    const lan = { ...headers, host: "192.0.2.7:4242", origin: "http://192.0.2.7:4242" };
    expect((await change(id, "PATCH", { cookie, body, headers: lan })).status).toBe(200);
  });

  test.each([
    ["malformed JSON", "{", "application/json"],
    ["an unknown field", '{"title":"a","owner":"me"}', "application/json"],
    ["a list", "[]", "application/json"],
    ["a form", "title=a", "application/x-www-form-urlencoded"],
    ["a title that is no text", '{"title":{}}', "application/json"],
    ["a megabyte", JSON.stringify({ title: "x".repeat(1_000_000) }), "application/json"],
  ])("refuses %s", async (_, body, type) => {
    const made = await upload(key());
    const sent = { cookie: cookieOf(made), body, headers: { "content-type": type } };
    const refused = await change(await menuIdOf(made), "PATCH", sent);
    expect([refused.status, await codeOf(refused)]).toEqual([400, "bad-request"]);
  });

  test("keeps a request's own id if it is a sensible one", async () => {
    const given = newId();
    expect((await getMenu("x", { headers: { "x-request-id": given } })).headers.get("x-request-id")).toBe(
      given,
    );
    const odd = await getMenu("x", { headers: { "x-request-id": "a b" } });
    expect(odd.headers.get("x-request-id")).toMatch(/^[\w-]{36}$/);
  });

  test("says that storage is away, and when to come back, while the database cannot be reached", async () => {
    const { getWeb } = await import("#lib/web.ts");
    const made = await upload(key());
    const [id, cookie] = [await menuIdOf(made), cookieOf(made)];
    const nowhere = new URL(house.database.url);
    nowhere.port = "1";
    const contextFor = getWeb().contextFor;
    const db = openDatabase(nowhere.href, 2);
    vi.spyOn(getWeb(), "contextFor").mockImplementation(async (...args) => ({
      ...(await contextFor(...args)),
      db,
    }));
    const away = await getMenu(id, { cookie });
    expect([away.status, await codeOf(away), away.headers.get("retry-after")]).toEqual([
      503,
      "unavailable",
      "3",
    ]);
    vi.restoreAllMocks();
    expect((await getMenu(id, { cookie })).status).toBe(200);
  });

  test("deletes for good", async () => {
    const made = await upload(key());
    const [id, cookie] = [await menuIdOf(made), cookieOf(made)];
    expect((await change(id, "DELETE", { cookie })).status).toBe(204);
    expect((await getMenu(id, { cookie })).status).toBe(404);
    const left = await readdir(house.folder, { recursive: true });
    expect(left.filter((path) => path.includes(id))).toEqual([]);
  });
});

describe("GET /api/menus/{id}/events", () => {
  async function follow(
    id: string,
    cookie: string,
    leave: AbortSignal,
    headers: Record<string, string> = {},
    method = "GET",
  ) {
    const { GET } = await import("./menus/[id]/events/route.ts");
    const asked = new Request(`${ORIGIN}/api/menus/${id}/events?after=0`, {
      method,
      headers: { cookie, ...headers },
      signal: leave,
    });
    return GET(asked, { params: Promise.resolve({ id }) });
  }

  test("streams what was missed, by Last-Event-ID rather than by what the page once asked for", async () => {
    const made = await upload(key());
    const [id, cookie] = [await menuIdOf(made), cookieOf(made)];
    const leave = new AbortController();
    const body = JSON.stringify({ title: "Bei Oma" });
    await change(id, "PATCH", { cookie, body, headers: { "content-type": "application/json" } });
    const response = await follow(id, cookie, leave.signal, { "last-event-id": "1" });
    expect(response.headers.get("content-type")).toBe("text/event-stream; charset=utf-8");
    expect(response.headers.get("cache-control")).toContain("no-transform");
    const reader = response.body?.getReader();
    const decoder = new TextDecoder();
    expect(decoder.decode((await reader?.read())?.value)).toBe("retry: 2000\n\n");
    const event = decoder.decode((await reader?.read())?.value);
    expect(event).toMatch(/^id: 2\ndata: \{"kind":"menu","menu":.*"Bei Oma".*\}\n\n$/);
    leave.abort();
    expect((await reader?.read())?.done).toBe(true);
  });

  test("gives a guest at most twenty at once, and a seat back when one leaves", async () => {
    const made = await upload(key());
    const [id, cookie] = [await menuIdOf(made), cookieOf(made)];
    const open = await Promise.all(
      Array.from({ length: 20 }, () => follow(id, cookie, new AbortController().signal)),
    );
    const refused = await follow(id, cookie, new AbortController().signal);
    expect([refused.status, await codeOf(refused)]).toEqual([429, "too-many-requests"]);
    expect(refused.headers.get("retry-after")).toBe("5");
    await open[0]?.body?.cancel();
    const again = await follow(id, cookie, new AbortController().signal);
    expect(again.status).toBe(200);
    for (const response of [...open.slice(1), again]) await response.body?.cancel();
  });

  test("keeps no seat for who only asks for its head", async () => {
    const made = await upload(key());
    const [id, cookie] = [await menuIdOf(made), cookieOf(made)];
    for (let look = 0; look <= 20; look++) {
      const head = await follow(id, cookie, new AbortController().signal, {}, "HEAD");
      expect([head.status, head.body]).toEqual([200, null]);
    }
  });
});
