import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { newId } from "#lib/kernel/index.ts";
import { createTestDatabase, type TestDatabase } from "#lib/kernel/testing.ts";
import { listProviders, type ModelOffer, parseChain } from "#lib/models/index.ts";
import { openLocalStorage } from "#lib/storage/index.ts";
import { type OpenAiStandIn, startOpenAiStandIn } from "../../stand-ins/openai/server.ts";
import { PaintFailure, type PaintingContext, type PaintRequest, paintPicture, pictureBlob } from "./index.ts";
import { pictureOrder } from "./picture/order-testing.ts";

let database: TestDatabase;
let standIn: OpenAiStandIn;
let folder: string;
let ctx: PaintingContext;

const never = new AbortController().signal;

beforeAll(async () => {
  [database, standIn, folder] = await Promise.all([
    createTestDatabase(),
    startOpenAiStandIn(),
    mkdtemp(join(tmpdir(), "painting-")),
  ]);
});
afterAll(async () => {
  await Promise.all([database.drop(), standIn.close(), rm(folder, { recursive: true })]);
});

function painters(chain: string, more: object = {}): ModelOffer[] {
  const url = standIn.url;
  const compatible = { baseUrl: url.replace("/v1", "/compat/v1"), apiKey: "k", image: "compatible" };
  const providers = listProviders({
    openAiUrl: url,
    openAiKey: undefined,
    providers: [
      { name: "one", baseUrl: url, apiKey: "k", image: "native", imageTimeoutMs: 60_000, ...more },
      { name: "two", ...compatible },
      { name: "fine", ...compatible, imageQuality: { standard: "draft", fine: "fine" } },
      { name: "gone", baseUrl: "http://127.0.0.1:61234/v1", apiKey: "k" },
    ],
  });
  return parseChain(chain, providers, []).flatMap((link) => (link.kind === "model" ? [link.offer] : []));
}

beforeEach(async () => {
  standIn.control.apply({ reset: true, pictures: "plain" });
  const base = database.context();
  ctx = {
    ...base,
    storage: openLocalStorage(folder),
    painters: painters("one:gpt-image-2.6-flare"),
    budgets: { allMicros: 1e9, dinerMicros: 1e9, addressMicros: 1e9 },
  };
  await base.db.picture.deleteMany();
  await base.db.modelCall.deleteMany();
  await base.db.modelHealth.deleteMany();
});

let dishNumber = 0;
function request(name = `Soup number ${++dishNumber}`): PaintRequest {
  return {
    order: pictureOrder(name, { englishName: name }),
    ownKey: null,
    payer: { accountId: newId(), addressHash: null },
    menuId: newId(),
    dishId: newId(),
    safetyIdentifier: "hash",
    rank: 0,
  };
}

async function reason(painted: Promise<unknown>): Promise<string> {
  const failure = await painted.then(
    () => null,
    (error: unknown) => error,
  );
  return failure instanceof PaintFailure ? failure.reason : `not a paint failure: ${String(failure)}`;
}

const fail = (kind: string, at = "first", times = 1) =>
  standIn.control.apply({
    faults: [{ kind, at, times, retryAfterSeconds: 3 }] as Parameters<
      typeof standIn.control.apply
    >[0]["faults"],
  });
const billed = () => standIn.control.summary().billedCalls;

describe("paintPicture", () => {
  test("draws a dish once for everybody: the second diner has it free and at once", async () => {
    const first = request("Onion soup");
    const drawn = await paintPicture(ctx, first, never);
    expect(drawn).toMatchObject({ kind: "drawn", fromCache: false });
    if (drawn.kind !== "drawn") throw new Error("not drawn");
    expect(await ctx.storage.has(pictureBlob(drawn.pictureKey, "full"))).toBe(true);
    expect(await ctx.storage.has(pictureBlob(drawn.pictureKey, "thumb"))).toBe(true);
    expect(await paintPicture(ctx, request("soup of ONIONS"), never)).toMatchObject({
      kind: "drawn",
      fromCache: true,
      pictureKey: drawn.pictureKey,
    });
    expect(billed()).toBe(1);
  });

  test("twenty diners asking at once cause one call", async () => {
    const painted = await Promise.all(
      Array.from({ length: 20 }, () => paintPicture(ctx, request("Paella"), never)),
    );
    expect(painted.filter((one) => one.kind === "drawn" && !one.fromCache)).toHaveLength(1);
    expect(
      painted.filter((one) => one.kind === "later").length +
        painted.filter((one) => one.kind === "drawn").length,
    ).toBe(20);
    expect(billed()).toBe(1);
  });

  test("moderation is final, said as such, and asked for once only", async () => {
    fail("moderation-blocked");
    expect(await reason(paintPicture(ctx, request("Odd dish"), never))).toBe("refused");
    expect(await reason(paintPicture(ctx, request("Odd dish"), never))).toBe("refused");
    expect(standIn.control.summary().calls).toBe(1);
  });

  test.each([
    ["cut", "first"],
    ["cut", "middle"],
    ["cut", "last"],
    ["hang", "first"],
    ["hang", "middle"],
    ["hang", "last"],
    ["malformed", "first"],
    ["html", "first"],
    ["empty", "first"],
    ["other-json", "first"],
    ["other-events", "first"],
    ["server-error", "first"],
  ])("never repeats by itself what may have been billed: %s at the %s byte", async (kind, at) => {
    ctx = { ...ctx, painters: painters("one:gpt-image-2.6-flare", { imageTimeoutMs: 1_500 }) };
    fail(kind, at);
    expect(await reason(paintPicture(ctx, request(), never))).toBe("failed");
    expect(standIn.control.summary().calls).toBe(1);
    const call = await ctx.db.modelCall.findFirstOrThrow();
    expect(call.outcome).toMatch(/maybe-billed|unusable/);
    expect(call.costMicros).toBe(call.heldMicros);
  });

  test("bytes that are no picture are paid for, go, and are not asked for again by itself", async () => {
    fail("no-picture");
    const dish = request();
    expect(await reason(paintPicture(ctx, dish, never))).toBe("failed");
    const call = await ctx.db.modelCall.findFirstOrThrow();
    expect(call).toMatchObject({ outcome: "ok", costMicros: call.heldMicros });
    expect(standIn.control.summary().calls).toBe(1);
    expect(await paintPicture(ctx, dish, never)).toMatchObject({ kind: "drawn" });
  });

  test("a rate limit waits its turn, as long as the provider says", async () => {
    fail("rate-limit");
    const dish = request();
    expect(await paintPicture(ctx, dish, never)).toEqual({ kind: "later", retryAfterMs: 3_000 });
    expect(await paintPicture(ctx, dish, never)).toMatchObject({ kind: "later" });
    expect(standIn.control.summary().calls).toBe(1);
  });

  test.each(["quota", "spend-limit", "billing-limit", "unauthorized", "overloaded"])(
    "%s: the next painter steps in, in the other dialect",
    async (kind) => {
      ctx = { ...ctx, painters: painters("one:gpt-image-2.6-flare, two:gpt-image-2.6-flare") };
      fail(kind);
      expect(await paintPicture(ctx, request(), never)).toMatchObject({ kind: "drawn", fromCache: false });
      expect(standIn.control.summary().journal.at(-1)?.path).toBe("/compat/v1/images/generations");
    },
  );

  test("a fine picture is asked of those alone who know fine ones, each in its own words", async () => {
    const model = "gpt-image-2.6-flare";
    const paint = async (chain: string, quality: "low" | "medium") => {
      const dish = request();
      const asked = { ...dish, order: { ...dish.order, quality } };
      return paintPicture({ ...ctx, painters: painters(chain) }, asked, never);
    };
    const told = () =>
      standIn.control.journal.map(({ path, body }) => [
        path.startsWith("/compat") ? "compatible" : "native",
        (body as { quality?: string }).quality,
      ]);
    expect(await reason(paint(`two:${model}`, "medium"))).toBe("no-painter");
    expect(told()).toEqual([]);
    await paint(`two:${model}`, "low");
    await paint(`two:${model}, one:${model}`, "medium");
    await paint(`fine:${model}`, "medium");
    await paint(`fine:${model}`, "low");
    expect(told()).toEqual([
      ["compatible", undefined],
      ["native", "medium"],
      ["compatible", "fine"],
      ["compatible", "draft"],
    ]);
  });

  test("with every painter down there is no picture and nothing is owed", async () => {
    ctx = { ...ctx, painters: painters("gone:gpt-image-2.6-flare") };
    expect(await reason(paintPicture(ctx, request(), never))).toBe("no-painter");
    expect(await ctx.db.modelCall.findFirst()).toMatchObject({ outcome: "unavailable", costMicros: 0 });
  });

  test("a painter that died after the answer came is not asked again", async () => {
    const dish = request();
    const dying = {
      ...ctx.storage,
      put: ctx.storage.put,
      putAs: async (key: string, bytes: Uint8Array, type: string) => {
        if (key.endsWith("full.webp")) throw new Error("killed here");
        return ctx.storage.putAs(key, bytes, type);
      },
    };
    await expect(paintPicture({ ...ctx, storage: dying }, dish, never)).rejects.toThrow("killed here");
    expect(await paintPicture(ctx, dish, never)).toMatchObject({ kind: "drawn" });
    expect(billed()).toBe(1);
  });

  test("a redraw is the dish's own: not from the cache, and not put there", async () => {
    const dish = request("Risotto");
    const shared = await paintPicture(ctx, dish, never);
    const own = await paintPicture(ctx, { ...dish, ownKey: "0".repeat(40) }, never);
    expect(own).toMatchObject({ kind: "drawn", fromCache: false });
    expect(await paintPicture(ctx, request("Risotto"), never)).toEqual({ ...shared, fromCache: true });
    expect(billed()).toBe(2);
  });

  test("when the diner's budget is spent, the diner is told which", async () => {
    ctx = { ...ctx, budgets: { ...ctx.budgets, dinerMicros: 10 } };
    expect(await reason(paintPicture(ctx, request(), never))).toBe("over-budget-diner");
    expect(standIn.control.summary().calls).toBe(0);
  });
});
