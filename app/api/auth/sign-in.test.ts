import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { answerAtProvider } from "../../../e2e/support/cookie-browser.ts";
import {
  ANA,
  begin,
  comeBack,
  creditsOf,
  FORM,
  KENJI,
  newBrowser,
  ORIGIN,
  openSignInKit,
  type SignInKit,
  seesMenu,
  signIn,
  upload,
} from "../../../e2e/support/sign-in-kit.ts";
import { HOSTILE_MODES } from "../../../stand-ins/google/control.ts";

let kit: SignInKit;
beforeAll(async () => {
  kit = await openSignInKit();
});
afterAll(() => kit.close());
// Accounts go; what was ever granted stays, as it should.
beforeEach(async () => {
  await kit.database.db.account.deleteMany();
});
const diners = () => kit.database.db.account.findMany({ where: { kind: "diner" } });

describe("signing in", () => {
  test("gives the account what the guest has made, leads back, and leaves no guest behind", async () => {
    const browser = newBrowser();
    const menuId = await upload(browser);
    const asGuest = browser.copy();
    expect(await signIn(browser, ANA, `/menus/${menuId}?dish=3`)).toBe(`/menus/${menuId}?dish=3`);
    expect([...browser.cookies.keys()]).toEqual(["carte_session"]);
    expect(await seesMenu(browser, menuId)).toBe(true);
    // Whoever has kept the guest's cookie has kept nothing.
    expect(await seesMenu(asGuest, menuId)).toBe(false);
    const [ana] = await diners();
    expect(ana).toMatchObject({ name: "Ana Duarte", email: ANA.email, welcome: "granted" });
    expect(await creditsOf(kit, ana?.id ?? "")).toBe(50);
  });

  test("keeps nothing in the database that signs anybody in", async () => {
    const browser = newBrowser();
    await signIn(browser);
    const token = browser.cookies.get("carte_session") ?? "";
    expect(token).toHaveLength(43);
    const rows = JSON.stringify([
      await kit.database.db.session.findMany(),
      await kit.database.db.identity.findMany(),
    ]);
    expect(rows).not.toContain(token);
  });

  test("adds to an account that is there already, and never joins two by their address", async () => {
    const [first, second] = [newBrowser(), newBrowser()];
    const menus = [await upload(first), await upload(second)];
    await signIn(first);
    await signIn(second);
    expect(await diners()).toHaveLength(1);
    for (const menuId of menus) expect(await seesMenu(first, menuId)).toBe(true);
    // The same address under another subject: somebody who was given it later.
    await kit.database.db.identity.updateMany({ data: { subject: "1" } });
    const later = newBrowser();
    await signIn(later);
    expect(await diners()).toHaveLength(2);
    expect(await seesMenu(later, menus[0] ?? "")).toBe(false);
  });

  test("works in two tabs at once: one account, every menu once, both signed in", async () => {
    const browser = newBrowser();
    const menuId = await upload(browser);
    const ways = [await begin(browser, "/menus?tab=1"), await begin(browser, "/menus?tab=2")];
    const answers = await Promise.all(ways.map((way) => answerAtProvider(way, KENJI)));
    const tabs = [browser.copy(), browser.copy()];
    const ends = await Promise.all(tabs.map((tab, index) => comeBack(tab, answers[index] ?? "")));
    expect(ends).toEqual(["/menus?tab=1", "/menus?tab=2"]);
    expect(await diners()).toHaveLength(1);
    for (const tab of tabs) expect(await seesMenu(tab, menuId)).toBe(true);
    expect(await kit.database.db.menu.count()).toBe(1);
  });

  test("brings along an upload that was on its way, with the old cookie or with a new one", async () => {
    const browser = newBrowser();
    await upload(browser);
    const [late, stranger] = [browser.copy(), newBrowser()];
    await signIn(browser);
    expect(await seesMenu(browser, await upload(late))).toBe(true);
    // A first upload, answered after sign-in: the browser is both now, and the guest goes with the next answer.
    const menuId = await upload(stranger);
    browser.cookies.set("carte_guest", stranger.cookies.get("carte_guest") ?? "");
    expect(await seesMenu(browser, menuId)).toBe(true);
    expect(browser.cookies.has("carte_guest")).toBe(false);
    expect(await seesMenu(stranger, menuId)).toBe(false);
  });

  test("changes who one is when one is signed in already", async () => {
    const browser = newBrowser();
    await signIn(browser, ANA);
    const menuId = await upload(browser);
    await signIn(browser, KENJI);
    expect(await seesMenu(browser, menuId)).toBe(false);
    expect(await kit.database.db.identity.count()).toBe(2);
  });
});

describe("an answer that is not to be believed", () => {
  test.each(HOSTILE_MODES.map((mode) => [mode, mode === "unverified-email" ? "unverified" : "refused"]))(
    "%s: nobody is signed in, and a page says why",
    async (mode, reason) => {
      const browser = newBrowser();
      kit.google.control.apply({ hostile: mode as (typeof HOSTILE_MODES)[number], times: 1 });
      expect(await signIn(browser, ANA, "/menus")).toBe(`/sign-in?problem=${reason}&back=%2Fmenus`);
      expect(await kit.database.db.session.count()).toBe(0);
      expect(await diners()).toHaveLength(0);
      expect(browser.cookies.has("carte_session")).toBe(false);
    },
  );

  test("the same answer again leads on for who it signed in, and explains itself to anyone else", async () => {
    const browser = newBrowser();
    const answer = await answerAtProvider(await begin(browser, "/menus"), ANA);
    const thief = browser.copy();
    expect(await comeBack(browser, answer)).toBe("/menus");
    expect(await comeBack(browser, answer)).toBe("/");
    // Even with every cookie of that moment: the provider gives nothing for a code that was used.
    expect(await comeBack(thief, answer)).toBe("/sign-in?problem=again&back=%2Fmenus");
    expect(await comeBack(newBrowser(), answer)).toBe("/sign-in?problem=again");
    expect(await kit.database.db.session.count()).toBe(1);
  });

  test("another flow's state, a made-up code and an empty answer are refused", async () => {
    const browser = newBrowser();
    const answer = new URL(await answerAtProvider(await begin(browser), ANA), ORIGIN);
    const other = new URL(await begin(browser)).searchParams.get("state") ?? "";
    const swapped = new URLSearchParams(answer.search);
    swapped.set("state", other);
    const invented = new URLSearchParams(answer.search);
    invented.set("code", "4/invented");
    for (const query of [swapped, invented, new URLSearchParams()])
      expect(await comeBack(browser, `${answer.pathname}?${query}`)).toMatch(
        /^\/sign-in\?problem=(again|refused)/,
      );
    expect(await kit.database.db.session.count()).toBe(0);
  });

  test("turning back at the provider is no fault, and the way back is kept", async () => {
    expect(await signIn(newBrowser(), "cancel", "/menus/7")).toBe(
      "/sign-in?problem=cancelled&back=%2Fmenus%2F7",
    );
  });

  test("a provider that is away is said to be, before and after", async () => {
    const browser = newBrowser();
    const answer = await answerAtProvider(await begin(browser), ANA);
    kit.google.control.apply({ down: true, times: 1 });
    const ends = [await begin(browser, "/menus"), await comeBack(browser, answer)];
    kit.google.control.apply({ down: false, times: 1 });
    expect(ends[0]).toBe("/sign-in?problem=away&back=%2Fmenus");
    expect(ends[1]).toBe("/sign-in?problem=away");
  });

  test.each([
    "https://evil.example",
    "//evil.example",
    "/\\evil.example",
    "/api/auth/signout",
    "javascript:alert(1)",
  ])("a way back to %s ends at the start", async (back) =>
    expect(await signIn(newBrowser(), ANA, back)).toBe("/"),
  );

  test("another site's page cannot begin a sign-in", async () => {
    const { POST } = await import("./signin/google/route.ts");
    const headers = { ...FORM, origin: "https://evil.example" };
    const answer = await newBrowser().send(POST, "/api/auth/signin/google", {
      method: "POST",
      body: "",
      headers,
    });
    expect([answer.status, answer.headers.get("set-cookie")]).toEqual([400, null]);
  });
});
