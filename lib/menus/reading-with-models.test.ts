import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { newId } from "#lib/kernel/index.ts";
import { spendOfMenu } from "#lib/models/index.ts";
import { getMenu } from "./getMenu.ts";
import { readAgain } from "./readAgain.ts";
import { readMenu } from "./readMenu.ts";
import { scriptedReader } from "./testing.ts";
import { uploadMenu } from "./uploadMenu.ts";
import {
  BUDGETS,
  box,
  DISHES,
  expectExactMoney,
  models,
  names,
  never,
  ocr,
  openVisionKit,
  type ReadOptions,
  type Truth,
  type VisionKit,
} from "./vision-testing.ts";

let vision: VisionKit;
beforeAll(async () => {
  vision = await openVisionKit();
});
afterAll(() => vision.close());
beforeEach(() => vision.reset());

const taught = (dishes: Truth[]) => vision.taught(dishes);
const read = (photos: Buffer[], options: ReadOptions) => vision.read(photos, options);
const expected = DISHES.map(({ name }) => name);

/** Readings by models, through everything from the upload to the board, against a provider that fails in every way. */
describe("a menu read by a model", () => {
  test("has every dish with place, details and the menu's facts, and the bill of each call", async () => {
    const photo = await taught(DISHES);
    const { view, ctx } = await read([photo], { lines: ocr(DISHES, 1, ["Saltimbocca"]) });
    expect(names(view)).toEqual(expected);
    expect(view.menu).toMatchObject({
      status: "ready",
      title: "Da Prova",
      readBy: "vision",
      fellBack: false,
    });
    expect(view.menu).toMatchObject({ cuisine: "Italian", place: "neighbourhood restaurant" });
    expect(view.dishes[0]).toMatchObject({ section: "Primi", description: "clams, white wine", box: box(0) });
    expect(view.dishes[0]?.prices).toMatchObject([{ amountHundredths: 1_450, currency: "EUR" }]);
    expect(view.dishes[0]?.details).toMatchObject({ translation: expect.any(String), spice: 0 });
    expect(view.dishes[0]?.details?.allergens).toContainEqual(
      expect.objectContaining({
        allergen: "molluscs",
        grade: "likely",
        words: expect.stringMatching(/vongole|clam/i),
      }),
    );
    expect(view.dishes.map(({ doubt }) => doubt)).toEqual([false, false, true, false, false]);
    expect(view.dishes.map(({ priceDiffers }) => priceDiffers)).toEqual([true, true, false, true, true]);
    expect(JSON.stringify(vision.standIn.control.journal)).toContain('\\"language\\":\\"de\\"');
    await expectExactMoney(ctx);
    expect((await spendOfMenu(ctx, view.menu.id)).map(({ purpose, calls }) => [purpose, calls])).toEqual(
      expect.arrayContaining([
        ["read-page", 1],
        ["describe-dishes", 2],
      ]),
    );
  });

  // Outcome of the call that met the fault, and whether it is charged: no, all that was held, or by its usage.
  test.each([
    ["rate-limit", "first", "rate-limited", "nothing"],
    ["quota", "first", "out-of-money", "nothing"],
    ["spend-limit", "first", "out-of-money", "nothing"],
    ["billing-limit", "first", "out-of-money", "nothing"],
    ["unauthorized", "first", "misconfigured", "nothing"],
    ["overloaded", "first", "unavailable", "nothing"],
    ["server-error", "first", "maybe-billed", "held"],
    ["server-error", "middle", "maybe-billed", "held"],
    ["server-error", "last", "maybe-billed", "held"],
    ["hang", "first", "maybe-billed", "held"],
    ["hang", "middle", "maybe-billed", "held"],
    ["hang", "last", "maybe-billed", "held"],
    ["cut", "first", "maybe-billed", "held"],
    ["cut", "middle", "maybe-billed", "held"],
    ["cut", "last", "maybe-billed", "held"],
    ["failed", "middle", "maybe-billed", "held"],
    ["malformed", "first", "ok", "usage"],
    ["malformed", "middle", "ok", "usage"],
    ["malformed", "last", "ok", "usage"],
    ["invalid-json", "first", "ok", "usage"],
    ["refusal", "first", "refused", "usage"],
    ["content-filter", "first", "refused", "usage"],
    ["content-filter", "middle", "refused", "usage"],
    ["content-filter", "last", "refused", "usage"],
    ["token-limit", "first", "ok", "usage"],
    ["token-limit", "middle", "ok", "usage"],
    ["token-limit", "last", "ok", "usage"],
  ] as const)(
    "survives %s at the %s byte: each dish once, each cent once",
    async (kind, at, outcome, charge) => {
      const photo = await taught(DISHES);
      vision.standIn.control.apply({
        faults: [{ kind, at, contains: "menu_page", times: 1, retryAfterSeconds: 0.05 }],
      });
      const { view, ctx } = await read([photo], { timeoutMs: kind === "hang" ? 1_200 : 15_000 });
      expect(names(view)).toEqual(expected);
      expect(view.menu).toMatchObject({ status: "ready", readBy: "vision", fellBack: false });
      expect(view.dishes.every(({ details }) => details !== null)).toBe(true);
      const [first] = await ctx.db.modelCall.findMany({
        where: { purpose: "read-page" },
        orderBy: { id: "asc" },
      });
      expect(first?.outcome).toBe(outcome);
      const cost = first?.costMicros ?? -1;
      if (charge === "nothing") expect(cost).toBe(0);
      else if (charge === "held") expect(cost).toBe(first?.heldMicros);
      else expect([cost > 0, cost < (first?.heldMicros ?? 0)]).toEqual([true, true]);
      await expectExactMoney(ctx);
    },
  );

  describe.each([
    ["Responses", "one:gpt-6-luna, two:gpt-6-luna"],
    ["Chat Completions", "two:gpt-6-luna, one:gpt-6-luna"],
  ])("a 200 that is no answer, in %s", (_, chain) => {
    test.each(["html", "empty", "other-json", "other-events"] as const)(
      "%s: asked once more, then the next; maybe billed",
      async (kind) => {
        const photo = await taught(DISHES);
        const fault = { kind, at: "first", contains: "menu_page", times: 2, retryAfterSeconds: 1 } as const;
        vision.standIn.control.apply({ faults: [fault] });
        const { view, ctx } = await read([photo], { chain });
        expect(names(view)).toEqual(expected);
        expect(view.menu).toMatchObject({ status: "ready", readBy: "vision", fellBack: false });
        const calls = await ctx.db.modelCall.findMany({
          where: { purpose: "read-page" },
          orderBy: { id: "asc" },
        });
        expect(calls.map(({ outcome }) => outcome)).toEqual(["maybe-billed", "maybe-billed", "ok"]);
        expect(calls.map((call) => call.costMicros === call.heldMicros)).toEqual([true, true, false]);
        expect(calls.at(-1)?.provider).not.toBe(calls[0]?.provider);
        await expectExactMoney(ctx);
      },
    );
  });

  test.each(["gone:gpt-6-luna", "one:gpt-5-mini"])(
    "falls back to the local reader and says so: %s",
    async (chain) => {
      const photo = await taught(DISHES);
      vision.standIn.control.apply({ today: "2026-12-20" });
      const { view, ctx } = await read([photo], { chain });
      expect(names(view)).toEqual(expected);
      expect(view.menu).toMatchObject({
        status: "ready",
        readBy: "local",
        fellBack: true,
        fallbackReason: "no-model",
      });
      await expectExactMoney(ctx);
    },
  );

  test("keeps the dishes of a model that failed half way, and takes the rest from the local reader", async () => {
    const photo = await taught(DISHES);
    vision.standIn.control.apply({
      faults: [{ kind: "cut", at: "middle", times: 99, retryAfterSeconds: 1 }],
    });
    const { view, ctx } = await read([photo], { chain: "one:gpt-6-luna" });
    expect(names(view).toSorted()).toEqual(expected.toSorted());
    expect(view.menu).toMatchObject({ readBy: "mixed", fellBack: true, fallbackReason: "no-model" });
    await expectExactMoney(ctx);
  });

  test("stops asking models when the day's budget is spent; the menu is read all the same", async () => {
    const photo = await taught(DISHES);
    const ctx = vision.kit.as();
    const { menuId } = await uploadMenu(ctx, { uploadKey: newId(), photos: [photo] });
    const budgets = { ...BUDGETS, dinerMicros: 100 };
    const readers = {
      local: scriptedReader(ocr(DISHES)),
      models: models(vision.standIn.url, "one:gpt-6-luna"),
      budgets,
    };
    await readMenu({ ...vision.kit.as({ kind: "job", jobId: "t" }), readers }, { menuId, reading: 1 }, never);
    expect((await getMenu(ctx, { menuId })).menu).toMatchObject({
      status: "ready",
      readBy: "local",
      fellBack: true,
      fallbackReason: "over-budget-diner",
    });
    expect(vision.standIn.control.summary().calls).toBe(0);
  });

  test("says why when details end in the middle, and says nothing of it once they have come", async () => {
    const photo = await taught(DISHES);
    const fault = {
      kind: "quota",
      at: "first",
      contains: "dish_details",
      times: 9,
      retryAfterSeconds: 1,
    } as const;
    vision.standIn.control.apply({ faults: [fault] });
    const { view, ctx } = await read([photo], { chain: "one:gpt-6-luna" });
    expect(view.menu).toMatchObject({ readBy: "vision", fellBack: false, fallbackReason: "no-model" });
    expect(names(view)).toEqual(expected);
    expect(view.dishes.some(({ details }) => details === null)).toBe(true);
    await vision.reset();
    await readAgain(ctx, { menuId: view.menu.id });
    const readers = {
      local: scriptedReader(ocr(DISHES)),
      models: models(vision.standIn.url, "one:gpt-6-luna"),
      budgets: BUDGETS,
    };
    const job = { ...vision.kit.as({ kind: "job", jobId: "t" }), readers };
    await readMenu(job, { menuId: view.menu.id, reading: 2 }, never);
    const again = await getMenu(ctx, { menuId: view.menu.id });
    expect(again.menu).toMatchObject({ readBy: "vision", fellBack: false, fallbackReason: null });
    expect(again.dishes.every(({ details }) => details !== null)).toBe(true);
  });
});
