import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { z } from "zod";
import { answerAtProvider, type Browser } from "../../../e2e/support/cookie-browser.ts";
import {
  begin,
  change,
  comeBack,
  creditsOf,
  endSession,
  FORM,
  isSignedIn,
  KENJI,
  newBrowser,
  openSignInKit,
  type SignInKit,
  seesMenu,
  signIn,
  upload,
} from "../../../e2e/support/sign-in-kit.ts";

let kit: SignInKit;
beforeAll(async () => {
  kit = await openSignInKit({
    CARTE_SIGN_UP_GRANTS_ADDRESS_DAY: "2",
    CARTE_RATE_LIMITS: "upload:account=4/3600 export:account=1/3600",
  });
});
afterAll(() => kit.close());
// Accounts go; what was ever granted stays, as it should.
beforeEach(async () => {
  await kit.database.db.account.deleteMany();
});
const Exported = z.object({
  profile: z.record(z.string(), z.unknown()),
  menus: z.array(
    z.object({ menu: z.object({ id: z.string() }), photos: z.array(z.object({ photo: z.string() })) }),
  ),
  credits: z.array(z.unknown()),
  purchases: z.array(z.unknown()),
});
const diners = () => kit.database.db.account.findMany({ where: { kind: "diner" } });

describe("signing out", () => {
  async function signOut(browser: Browser, fields: Record<string, string> = {}): Promise<string | null> {
    const { POST } = await import("./signout/route.ts");
    const body = new URLSearchParams(fields).toString();
    const answer = await browser.send(POST, "/api/auth/signout", { method: "POST", body, headers: FORM });
    return answer.headers.get("location");
  }

  test("here leaves the others, and the cookie is worth nothing to who kept it", async () => {
    const [phone, desk] = [newBrowser(), newBrowser()];
    await signIn(phone);
    await signIn(desk);
    const kept = phone.copy();
    expect(await signOut(phone, { back: "//evil.example" })).toBe("/");
    expect(phone.cookies.size).toBe(0);
    expect([await isSignedIn(kept), await isSignedIn(desk)]).toEqual([false, true]);
  });

  test("everywhere ends all, one ends one, and nobody ends another's", async () => {
    const [phone, desk, kenji] = [newBrowser(), newBrowser(), newBrowser()];
    for (const browser of [phone, desk]) await signIn(browser);
    await signIn(kenji, KENJI);
    const rows = await kit.database.db.session.findMany({ orderBy: { id: "asc" } });
    expect(await endSession(kenji, rows[0]?.id ?? "")).toBe(404);
    expect(await endSession(phone, rows[1]?.id ?? "")).toBe(200);
    expect([await isSignedIn(phone), await isSignedIn(desk)]).toEqual([true, false]);
    await signIn(desk);
    await signOut(phone, { everywhere: "1" });
    expect([await isSignedIn(desk), await isSignedIn(kenji)]).toEqual([false, true]);
  });

  test("everywhere ends a board that is open: who kept the cookie hears no more", async () => {
    const phone = newBrowser();
    await signIn(phone);
    const id = await upload(phone);
    const { GET } = await import("../menus/[id]/events/route.ts");
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    const stream = await phone.copy().send(GET, `/api/menus/${id}/events`, { params: { id } });
    expect(stream.status).toBe(200);
    let heard: string | undefined;
    void new Response(stream.body).text().then((text) => {
      heard = text;
    });
    const passAMinute = async () => {
      for (let second = 0; second < 60 && heard === undefined; second += 5) {
        await vi.advanceTimersByTimeAsync(5_000);
        await isSignedIn(phone);
      }
    };
    await passAMinute();
    expect(heard).toBeUndefined();
    await signOut(phone, { everywhere: "1" });
    await passAMinute();
    vi.useRealTimers();
    expect(heard).toContain("snapshot");
  });

  test("comes by itself after a month without use, and after three in any case", async () => {
    const browser = newBrowser();
    const DAY_MS = 86_400_000;
    const ago = (days: number) => new Date(Date.now() - days * DAY_MS);
    for (const [created, seen, signedIn] of [
      [89, 29, true],
      [40, 31, false],
      [91, 0, false],
    ] as const) {
      await signIn(browser);
      await kit.database.db.session.updateMany({ data: { createdAt: ago(created), lastSeenAt: ago(seen) } });
      expect(await isSignedIn(browser)).toBe(signedIn);
    }
  });
});

describe("deleting the account", () => {
  test("takes menus, photos, sessions and the person, keeps the ledger, and gives nothing twice", async () => {
    const [phone, desk] = [newBrowser(), newBrowser()];
    const email = "leaving@diners.example";
    await signIn(phone, { email });
    await signIn(desk, { email });
    const menuId = await upload(phone);
    const [account] = await diners();
    expect(await creditsOf(kit, account?.id ?? "")).toBe(50);
    expect((await change(phone, "DELETE")).status).toBe(204);
    expect(phone.cookies.size).toBe(0);
    expect(await isSignedIn(desk)).toBe(false);
    expect(await seesMenu(desk, menuId)).toBe(false);
    expect((await readdir(join(kit.folder, "blobs"), { recursive: true })).join()).not.toContain(menuId);
    for (const table of [
      kit.database.db.account,
      kit.database.db.menu,
      kit.database.db.session,
      kit.database.db.identity,
    ])
      expect(await (table as { count(): Promise<number> }).count()).toBe(0);
    expect(await creditsOf(kit, account?.id ?? "")).toBe(50);
    await signIn(phone, { email });
    const [again] = await diners();
    expect(again?.id).not.toBe(account?.id);
    expect(await creditsOf(kit, again?.id ?? "")).toBe(0);
  });

  test("cannot be undone by an upload that comes after it", async () => {
    const browser = newBrowser();
    await signIn(browser);
    const { ensureAccount } = await import("#lib/accounts/index.ts");
    const [account] = await diners();
    await change(browser, "DELETE");
    const ghost = kit.database.context({ kind: "diner", accountId: account?.id ?? "" });
    await expect(ensureAccount(ghost)).rejects.toMatchObject({ code: "not-found" });
    expect(await kit.database.db.account.count()).toBe(0);
  });
});

describe("taking one's data along", () => {
  test("is one JSON file with every menu, its photos, and the credits; nobody else gets it", async () => {
    const { GET } = await import("../account/export/route.ts");
    const browser = newBrowser();
    const menuId = await upload(browser);
    await signIn(browser, { email: "packing@diners.example" });
    await upload(browser);
    const [owner] = await diners();
    const pack = {
      pack: "small",
      credits: 50,
      priceMinor: 500,
      currency: "usd",
      clickKey: "a-click-of-mine",
    };
    await kit.database.db.purchase.create({
      data: { ...pack, id: crypto.randomUUID(), accountId: owner?.id ?? "" },
    });
    const answer = await browser.send(GET, "/api/account/export");
    expect(answer.headers.get("content-disposition")).toMatch(/^attachment; filename="carte-.+\.json"$/);
    const data = Exported.parse(await answer.json());
    expect(data.profile).toMatchObject({ email: "packing@diners.example", autonomy: "tap" });
    expect(data.menus.map(({ menu }) => menu.id)).toContain(menuId);
    expect(data.menus).toHaveLength(2);
    expect(
      Buffer.from(data.menus[0]?.photos[0]?.photo.split(",")[1] ?? "", "base64").toString("latin1"),
    ).toMatch(/^RIFF.{4}WEBP/s);
    expect(data.credits).toMatchObject([{ kind: "grant", credits: 50 }]);
    expect(data.purchases).toMatchObject([{ status: "open", priceMinor: 500, currency: "usd", returns: [] }]);
    expect((await newBrowser().send(GET, "/api/account/export")).status).toBe(401);
    // It reads every photo: not again and again.
    expect((await browser.send(GET, "/api/account/export")).status).toBe(429);
  });
});

test("a limit answers 429, says when to come back, and lets others go on", async () => {
  const { POST } = await import("../menus/route.ts");
  const [eager, other] = [newBrowser(), newBrowser()];
  for (const browser of [eager, other])
    await signIn(browser, { email: `${crypto.randomUUID()}@diners.example` });
  const ask = async (browser: Browser) =>
    browser.send(POST, "/api/menus", { method: "POST", headers: { "idempotency-key": crypto.randomUUID() } });
  const statuses: number[] = [];
  for (let count = 0; count < 4; count += 1) statuses.push((await ask(eager)).status);
  const refused = await ask(eager);
  expect([...new Set(statuses)]).not.toContain(429);
  expect([refused.status, refused.headers.get("retry-after")]).toEqual([429, "900"]);
  expect(await refused.json()).toMatchObject({ error: { code: "rate-limited" } });
  expect((await ask(other)).status).not.toBe(429);
});

test("the gift for signing up is limited for each address and day: signing in works, and it is said", async () => {
  const from = { "x-carte-address": "203.0.113.9" };
  const ends: string[] = [];
  for (const name of ["one", "two", "three"]) {
    const browser = newBrowser();
    const answer = await answerAtProvider(await begin(browser, "/menus"), { email: `${name}@crowd.example` });
    ends.push(await comeBack(browser, answer, from));
    expect(await isSignedIn(browser)).toBe(true);
  }
  expect(ends).toEqual(["/menus", "/menus", "/sign-in/welcome?back=%2Fmenus"]);
  const third = await kit.database.db.account.findFirst({ where: { email: "three@crowd.example" } });
  expect([third?.welcome, await creditsOf(kit, third?.id ?? "")]).toEqual(["capped", 0]);
});
