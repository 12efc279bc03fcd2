import { buffer } from "node:stream/consumers";
import sharp from "sharp";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { listProviders, type ModelOffer, parseChain } from "#lib/models/index.ts";
import type { ReadingEvent } from "#lib/reading/index.ts";
import { type OpenAiStandIn, startOpenAiStandIn } from "../../stand-ins/openai/server.ts";
import { deleteMenu } from "./deleteMenu.ts";
import { drawDish, failDrawing } from "./drawDish.ts";
import { drawDishes } from "./drawDishes.ts";
import { getMenu } from "./getMenu.ts";
import { getPicture } from "./getPicture.ts";
import { MENU_LIMITS } from "./limits.ts";
import { type DrawDishJob, drawDishQueue } from "./queues.ts";
import { redrawDish } from "./redrawDish.ts";
import { removeDish } from "./removeDish.ts";
import { sweepPictures } from "./sweepPictures.ts";
import { openTestKit, readDish, reading, type TestContext, type TestKit } from "./testing.ts";
import type { DishView } from "./view.ts";

let kit: TestKit;
let standIn: OpenAiStandIn;
let painters: ModelOffer[];

beforeAll(async () => {
  [kit, standIn] = await Promise.all([openTestKit(), startOpenAiStandIn()]);
  const one = { name: "one", baseUrl: standIn.url, apiKey: "k", image: "native", imageTimeoutMs: 30_000 };
  const providers = listProviders({ openAiUrl: standIn.url, providers: [one] });
  const [link] = parseChain("one:gpt-image-2.6-flare", providers, []);
  painters = link?.kind === "model" ? [link.offer] : [];
});
afterAll(() => Promise.all([kit.close(), standIn.close()]));
beforeEach(async () => {
  standIn.control.apply({ reset: true, pictures: "plain" });
  const { db } = kit.as();
  await db.$executeRaw`DELETE FROM pgboss.job WHERE name = ${drawDishQueue.name}`;
  await db.modelHealth.deleteMany();
  await db.picture.deleteMany();
  await db.dish.updateMany({ data: { pictureState: "none", pictureWish: null } });
});

const never = new AbortController().signal;
const key = () => crypto.randomUUID();
const billed = () => standIn.control.summary().billedCalls;
const guest = () => ({ ...kit.as(), painters });
type Job = DrawDishJob;

let numbers = 0;
/** Names nobody has drawn yet. */
const fresh = (count: number) => Array.from({ length: count }, () => readDish(`Stew number ${++numbers}`));

async function menuOf(ctx: TestContext, dishes = fresh(2), later: ReadingEvent[] = []): Promise<string> {
  const menuId = await kit.upload(ctx);
  const events = reading(dishes);
  await kit.read(menuId, events.toSpliced(-1, 0, ...later));
  return menuId;
}

async function jobs(): Promise<Job[]> {
  return (await kit.jobs(drawDishQueue.name)) as Job[];
}

const asJob = () => ({ ...kit.as({ kind: "job", jobId: "t" }), painters });

/** Works through the queue as it is now. */
async function work(): Promise<void> {
  const { db } = kit.as();
  await db.$executeRaw`UPDATE pgboss.job SET state = 'active' WHERE name = ${drawDishQueue.name}`;
  for (const wish of await jobs()) await drawDish(asJob(), wish, never);
}

async function dishes(ctx: TestContext, menuId: string): Promise<DishView[]> {
  return (await getMenu(ctx, { menuId })).dishes;
}
const states = async (ctx: TestContext, menuId: string) =>
  (await dishes(ctx, menuId)).map(({ picture }) => picture.state);

describe("drawDishes", () => {
  test("has every dish drawn but the doubtful, and the pictures can be fetched in both sizes", async () => {
    const ctx = guest();
    const doubt = {
      kind: "placed",
      page: 1,
      index: 2,
      box: null,
      doubtful: true,
      priceDiffers: false,
    } as const;
    const menuId = await menuOf(ctx, fresh(3), [doubt]);
    const answer = await drawDishes(ctx, { menuId, dishIds: "all", key: key() });
    expect(answer).toEqual({ waiting: 2, unpaid: 0, drawn: 0, credits: 0 });
    expect(await states(ctx, menuId)).toEqual(["waiting", "waiting", "none"]);
    await work();
    const [first, , third] = await dishes(ctx, menuId);
    expect(first?.picture).toMatchObject({
      state: "drawn",
      style: "as-served",
      canRedraw: true,
      reason: null,
    });
    expect(first?.picture.blur).toMatch(/^data:image\/webp;base64,/);
    const pictureKey = first?.picture.key ?? "";
    for (const [size, widthPx] of [
      ["thumb", 400],
      ["full", 1024],
    ] as const) {
      const blob = await getPicture(ctx, { key: pictureKey, size });
      expect(await sharp(await buffer(blob.stream)).metadata()).toMatchObject({
        format: "webp",
        width: widthPx,
      });
    }
    await drawDishes(ctx, { menuId, dishIds: [third?.id ?? ""], key: key() });
    expect(await states(ctx, menuId)).toEqual(["drawn", "drawn", "waiting"]);
    const told = (await kit.events(menuId)).flatMap(({ data }) =>
      data.kind === "dish" && data.dish.id === first?.id ? [data.dish.picture.state] : [],
    );
    expect(told).toEqual(["none", "waiting", "drawing", "drawn"]);
  });

  test("a second tap, a lost answer and two phones at once cause one drawing each", async () => {
    const ctx = guest();
    const menuId = await menuOf(ctx);
    const same = key();
    const ask = (one: string) => drawDishes(ctx, { menuId, dishIds: "all", key: one });
    const answers = await Promise.all([ask(same), ask(same), ask(same)]);
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(await ask(key())).toMatchObject({ waiting: 0 });
    const wishes = await jobs();
    expect(wishes).toHaveLength(2);
    await Promise.all(wishes.concat(wishes).map((wish) => drawDish(asJob(), wish, never)));
    await work();
    expect(await states(ctx, menuId)).toEqual(["drawn", "drawn"]);
    expect(billed()).toBe(2);
    expect(await ask(key())).toEqual({ waiting: 0, unpaid: 0, drawn: 0, credits: 0 });
  });

  test("a dish that any diner had drawn before is there at once, without a job", async () => {
    const one = guest();
    await drawDishes(one, {
      menuId: await menuOf(one, [readDish("Mousse au chocolat")]),
      dishIds: "all",
      key: key(),
    });
    await work();
    const other = guest();
    const menuId = await menuOf(other, [readDish("MOUSSE au Chocolat")]);
    const before = (await jobs()).length;
    expect(await drawDishes(other, { menuId, dishIds: "all", key: key() })).toMatchObject({
      waiting: 0,
      drawn: 1,
    });
    expect(await states(other, menuId)).toEqual(["drawn"]);
    expect([(await jobs()).length - before, billed()]).toEqual([0, 1]);
  });

  test("lets the first dishes of every menu go before the last of any", async () => {
    const ctx = guest();
    for (const menuId of [await menuOf(ctx, fresh(3)), await menuOf(ctx, fresh(3))])
      await drawDishes(ctx, { menuId, dishIds: "all", key: key() });
    const rows = await ctx.db.$queryRaw<{ priority: number; group_id: string }[]>`
      SELECT priority, group_id FROM pgboss.job WHERE name = ${drawDishQueue.name} ORDER BY priority DESC`;
    expect(rows.map(({ priority }) => priority)).toEqual([0, 0, -1, -1, -2, -2]);
    expect(new Set(rows.map(({ group_id }) => group_id)).size).toBe(1);
  });

  test("nobody else's menu, no painter, no offensive wish", async () => {
    const ctx = guest();
    const menuId = await menuOf(ctx);
    const ask = (more: object, who: Parameters<typeof drawDishes>[0] = ctx) =>
      drawDishes(who, { menuId, dishIds: "all", key: key(), ...more });
    // Nor is a stranger's wish judged first: that is a call to a model.
    const offensive = { style: "an offensive-test-word" };
    await expect(ask(offensive, guest())).rejects.toMatchObject({ code: "not-found" });
    await expect(ask({}, { ...ctx, painters: [] })).rejects.toMatchObject({ code: "painting-off" });
    await expect(ask(offensive)).rejects.toMatchObject({ code: "style-refused" });
    await expect(ask({ style: "x".repeat(121) })).rejects.toMatchObject({ code: "bad-request" });
    expect(await states(ctx, menuId)).toEqual(["none", "none"]);
    expect(await ask({ style: "水彩" })).toMatchObject({ waiting: 2 });
  });
});

describe("a drawing that fails", () => {
  async function one(): Promise<{ ctx: ReturnType<typeof guest>; menuId: string; id: string }> {
    const ctx = guest();
    const menuId = await menuOf(ctx, fresh(1));
    await drawDishes(ctx, { menuId, dishIds: "all", key: key() });
    return { ctx, menuId, id: (await dishes(ctx, menuId))[0]?.id ?? "" };
  }

  test.each([
    ["moderation-blocked", "refused", "refused"],
    ["server-error", "failed", "failed"],
    ["quota", "failed", "no-painter"],
  ] as const)("%s leaves the sketch and says %s", async (kind, state, reason) => {
    const { ctx, menuId, id } = await one();
    standIn.control.apply({ faults: [{ kind, at: "first", times: 1, retryAfterSeconds: 1 }] });
    await work();
    expect((await dishes(ctx, menuId))[0]?.picture).toMatchObject({ state, reason, key: null });
    await ctx.db.modelHealth.deleteMany();
    const again = await drawDishes(ctx, { menuId, dishIds: [id], key: key() });
    expect(again.waiting).toBe(1);
  });

  test("waits its turn when the painter says later, in the queue and not in a lane", async () => {
    const { ctx, menuId } = await one();
    standIn.control.apply({ faults: [{ kind: "rate-limit", at: "first", times: 1, retryAfterSeconds: 60 }] });
    await work();
    expect(await states(ctx, menuId)).toEqual(["waiting"]);
    const [, later] = await ctx.db.$queryRaw<{ wait: number }[]>`
      SELECT extract(epoch FROM start_after - now())::float8 AS wait FROM pgboss.job
      WHERE name = ${drawDishQueue.name} ORDER BY start_after`;
    expect(later?.wait).toBeGreaterThan(50);
  });

  test("a dish removed or a menu deleted meanwhile is left alone", async () => {
    const { ctx, menuId, id } = await one();
    await removeDish(ctx, { menuId, dishId: id });
    await work();
    expect(billed()).toBe(0);
    const row = await ctx.db.dish.findUniqueOrThrow({ where: { id } });
    expect(row).toMatchObject({ pictureState: "none", pictureWish: null });
    const second = await one();
    await deleteMenu(second.ctx, { menuId: second.menuId });
    await work();
    expect(billed()).toBe(0);
  });

  test("a wish whose job is gone is given up after ten minutes; one whose job lives is not", async () => {
    const lost = await one();
    const waiting = await one();
    await lost.ctx.db
      .$executeRaw`DELETE FROM pgboss.job WHERE name = ${drawDishQueue.name} AND data->>'menuId' = ${lost.menuId}`;
    const ctx = asJob();
    expect(await sweepPictures(ctx)).toBe(0);
    const later = new Date(Date.now() + MENU_LIMITS.pictureLostAfterMs + 1_000);
    expect(await sweepPictures({ ...ctx, clock: { now: () => later } })).toBe(1);
    expect((await dishes(lost.ctx, lost.menuId))[0]?.picture).toMatchObject({
      state: "failed",
      reason: "lost",
    });
    expect(await states(waiting.ctx, waiting.menuId)).toEqual(["waiting"]);
  });

  test("an old job changes nothing that was wished for since", async () => {
    const { ctx, menuId, id } = await one();
    const [old] = await jobs();
    if (!old) throw new Error("no job");
    await failDrawing(asJob(), old, "failed");
    await drawDishes(ctx, { menuId, dishIds: [id], key: key() });
    await drawDish(asJob(), old, never);
    await failDrawing(asJob(), old, "failed");
    expect(await states(ctx, menuId)).toEqual(["waiting"]);
  });
});

describe("redrawDish", () => {
  async function drawnOne() {
    const ctx = guest();
    const menuId = await menuOf(ctx, fresh(1));
    await drawDishes(ctx, { menuId, dishIds: "all", key: key() });
    await work();
    const [dish] = await dishes(ctx, menuId);
    if (!dish) throw new Error("no dish");
    return { ctx, menuId, dish, ask: (hint?: string) => redrawDish(ctx, { menuId, dishId: dish.id, hint }) };
  }

  test("draws once more for free, with the hint, for this dish alone; the old picture stays until then", async () => {
    const { ctx, menuId, dish, ask } = await drawnOne();
    const { dish: waiting } = await ask("more sauce");
    expect(waiting.picture).toMatchObject({ state: "waiting", key: dish.picture.key });
    await expect(ask()).rejects.toMatchObject({ code: "picture-busy" });
    await work();
    const [after] = await dishes(ctx, menuId);
    expect(after?.picture).toMatchObject({ state: "drawn", canRedraw: false });
    expect(after?.picture.key).not.toBe(dish.picture.key);
    expect(JSON.stringify(standIn.control.journal.at(-1)?.body)).toContain("more sauce");
    await expect(ask()).rejects.toMatchObject({ code: "redraw-used" });
    const other = guest();
    const theirs = { menuId, dishId: dish.id, hint: "an offensive-test-word" };
    await expect(redrawDish(other, theirs)).rejects.toMatchObject({ code: "not-found" });
    const same = await menuOf(other, [readDish(dish.name)]);
    await drawDishes(other, { menuId: same, dishIds: "all", key: key() });
    expect((await dishes(other, same))[0]?.picture.key).toBe(dish.picture.key);
  });

  test("that fails leaves the old picture, says why, and is free again", async () => {
    const { ctx, menuId, dish, ask } = await drawnOne();
    standIn.control.apply({ faults: [{ kind: "cut", at: "middle", times: 1, retryAfterSeconds: 1 }] });
    await ask();
    await work();
    const [after] = await dishes(ctx, menuId);
    expect(after?.picture).toMatchObject({
      state: "drawn",
      key: dish.picture.key,
      reason: "failed",
      canRedraw: true,
    });
  });
});
