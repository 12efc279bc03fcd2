import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { ensureAccount } from "#lib/accounts/index.ts";
import { getBalance, grantCredits, listEntries, settleReservation } from "#lib/credits/index.ts";
import { inTransaction, newId } from "#lib/kernel/index.ts";
import { listProviders, type ModelOffer, parseChain } from "#lib/models/index.ts";
import { type OpenAiStandIn, startOpenAiStandIn } from "../../stand-ins/openai/server.ts";
import { deleteMenu } from "./deleteMenu.ts";
import { drawDish, failDrawing } from "./drawDish.ts";
import { drawDishes } from "./drawDishes.ts";
import { forgetMenu } from "./forgetMenu.ts";
import { getMenu } from "./getMenu.ts";
import { MENU_LIMITS } from "./limits.ts";
import { lookForCredits } from "./look-for-credits.ts";
import { drawDishQueue, forgetMenuQueue, resumeDrawingQueue } from "./queues.ts";
import { redrawDish } from "./redrawDish.ts";
import { removeDish } from "./removeDish.ts";
import { resumeDrawing } from "./resumeDrawing.ts";
import { openTestKit, readDish, reading, type TestContext, type TestKit } from "./testing.ts";

/** Drawing as it costs credits: rows, ledger and board have to say the same at every moment. */
let kit: TestKit;
let standIn: OpenAiStandIn;
let painters: ModelOffer[];

beforeAll(async () => {
  [kit, standIn] = await Promise.all([openTestKit(), startOpenAiStandIn()]);
  const one = { name: "one", baseUrl: standIn.url, apiKey: "k", image: "native" };
  const [link] = parseChain("one:flare", listProviders({ openAiUrl: standIn.url, providers: [one] }), []);
  painters = link?.kind === "model" ? [{ ...link.offer, model: "gpt-image-2.6-flare" }] : [];
});
afterAll(() => Promise.all([kit.close(), standIn.close()]));
beforeEach(async () => {
  standIn.control.apply({ reset: true, pictures: "plain" });
  const { db } = kit.as();
  await db.$executeRaw`DELETE FROM pgboss.job WHERE name IN (${drawDishQueue.name}, ${resumeDrawingQueue.name})`;
  await db.modelHealth.deleteMany();
});

const never = new AbortController().signal;
const key = () => crypto.randomUUID();
const asJob = () => ({ ...kit.as({ kind: "job", jobId: "t" }), painters, guestsMayDraw: false });

type Diner = TestContext & { accountId: string };

async function diner(credits: number): Promise<Diner> {
  const accountId = newId();
  const guest = kit.as({ kind: "guest", accountId });
  await ensureAccount(guest);
  await guest.db.account.update({ where: { id: accountId }, data: { kind: "diner" } });
  if (credits > 0) await grantCredits(asJob(), { accountId, credits, key: `test:${accountId}` });
  return { ...kit.as({ kind: "diner", accountId }), painters, guestsMayDraw: false, accountId };
}

let numbers = 0;
async function menuOf(ctx: TestContext, count: number): Promise<string> {
  const menuId = await kit.upload(ctx);
  const dishes = Array.from({ length: count }, () => readDish(`Paid stew ${++numbers}`));
  await kit.read(menuId, reading(dishes));
  return menuId;
}

const drawAll = (ctx: TestContext, menuId: string) => drawDishes(ctx, { menuId, dishIds: "all", key: key() });
const balance = ({ accountId, ...ctx }: Diner) => getBalance(ctx, { accountId });
const states = async (ctx: TestContext, menuId: string) =>
  (await getMenu(ctx, { menuId })).dishes.map(({ picture }) => picture.state);

async function work(ctx = asJob()): Promise<void> {
  const { db } = kit.as();
  await db.$executeRaw`UPDATE pgboss.job SET state = 'active' WHERE name = ${drawDishQueue.name} AND state = 'created'`;
  for (const wish of (await kit.jobs(drawDishQueue.name)) as Parameters<typeof drawDish>[1][])
    await drawDish(ctx, wish, never);
}

describe("drawing with credits", () => {
  test("a guest is asked to sign in, and nothing happens", async () => {
    const guest = { ...kit.as(), painters, guestsMayDraw: false };
    const menuId = await menuOf(guest, 1);
    await expect(drawAll(guest, menuId)).rejects.toMatchObject({ code: "sign-in-needed" });
    expect(await states(guest, menuId)).toEqual(["none"]);
  });

  test("holds one credit a dish, spends it when the picture is there, and never a second one", async () => {
    const ctx = await diner(5);
    const menuId = await menuOf(ctx, 2);
    expect(await drawAll(ctx, menuId)).toEqual({ waiting: 2, unpaid: 0, drawn: 0, credits: 2 });
    expect(await balance(ctx)).toEqual({ available: 3, held: 2 });
    await work();
    await work();
    expect(await balance(ctx)).toEqual({ available: 3, held: 0 });
    const [dish] = (await getMenu(ctx, { menuId })).dishes;
    await redrawDish(ctx, { menuId, dishId: dish?.id ?? "" });
    await work();
    expect(await balance(ctx)).toEqual({ available: 3, held: 0 });
    const { lines } = await listEntries(ctx, { accountId: ctx.accountId });
    expect(lines.filter(({ kind }) => kind === "picture-drawn").map(({ dishName }) => dishName)).toContain(
      dish?.name,
    );
  });

  test("gives the credit back when there is no picture, and says why", async () => {
    const ctx = await diner(2);
    const menuId = await menuOf(ctx, 2);
    await drawAll(ctx, menuId);
    standIn.control.apply({
      faults: [
        { kind: "moderation-blocked", at: "first", times: 1, retryAfterSeconds: 1 },
        { kind: "malformed", at: "first", times: 1, retryAfterSeconds: 1 },
      ],
    });
    await work();
    expect(await states(ctx, menuId)).toEqual(["refused", "failed"]);
    expect(await balance(ctx)).toEqual({ available: 2, held: 0 });
    const { lines } = await listEntries(ctx, { accountId: ctx.accountId });
    expect(lines.flatMap(({ reason }) => reason ?? []).toSorted()).toEqual(["failed", "refused"]);
  });

  const drawOne = (ctx: TestContext & Diner, menuId: string, dishId: string, quality?: "standard" | "hd") =>
    drawDishes(ctx, { menuId, dishIds: [dishId], quality, key: key() });
  const dishOf = async (ctx: TestContext, menuId: string) => {
    const [dish] = (await getMenu(ctx, { menuId })).dishes;
    if (!dish) throw new Error("no dish");
    return dish;
  };
  const paintedAs = () =>
    standIn.control.journal.flatMap(({ body }) => JSON.stringify(body).match(/"quality":"(\w+)"/)?.[1] ?? []);

  test("a fine picture costs four, is another than the standard one, and its free redo is as fine", async () => {
    const ctx = await diner(9);
    const menuId = await menuOf(ctx, 1);
    await drawAll(ctx, menuId);
    await work();
    const standard = await dishOf(ctx, menuId);
    const fine = await drawOne(ctx, menuId, standard.id, "hd");
    expect(fine).toEqual({ waiting: 1, unpaid: 0, drawn: 0, credits: 4 });
    expect(await balance(ctx)).toEqual({ available: 4, held: 4 });
    expect((await dishOf(ctx, menuId)).picture.key).toBe(standard.picture.key);
    await work();
    const { picture } = await dishOf(ctx, menuId);
    expect(picture).toMatchObject({ state: "drawn", quality: "hd" });
    expect(picture.key).not.toBe(standard.picture.key);
    // Whoever has the fine one has the standard one as well.
    for (const quality of ["hd", "standard"] as const)
      expect(await drawOne(ctx, menuId, standard.id, quality)).toMatchObject({ waiting: 0, drawn: 0 });
    await redrawDish(ctx, { menuId, dishId: standard.id });
    await work();
    expect((await dishOf(ctx, menuId)).picture).toMatchObject({ quality: "hd", canRedraw: false });
    expect(await balance(ctx)).toEqual({ available: 4, held: 0 });
    expect(paintedAs()).toEqual(["low", "medium", "medium"]);
  });

  test("a fine picture that credits do not reach waits as a fine one, beside a standard one", async () => {
    const ctx = await diner(3);
    const menuId = await menuOf(ctx, 2);
    const [first, second] = (await getMenu(ctx, { menuId })).dishes.map(({ id }) => id);
    expect(await drawOne(ctx, menuId, first ?? "", "hd")).toMatchObject({ unpaid: 1, credits: 0 });
    expect(await drawOne(ctx, menuId, second ?? "")).toMatchObject({ waiting: 1, credits: 1 });
    await grantCredits(asJob(), { accountId: ctx.accountId, credits: 3, key: key() });
    await resumeDrawing(asJob(), { accountId: ctx.accountId });
    expect(await balance(ctx)).toEqual({ available: 1, held: 5 });
    await work();
    expect((await getMenu(ctx, { menuId })).dishes.map(({ picture }) => picture.quality)).toEqual([
      "hd",
      "standard",
    ]);
    expect(await balance(ctx)).toEqual({ available: 1, held: 0 });
  });

  test("a fine picture that fails gives all four back", async () => {
    const ctx = await diner(4);
    const menuId = await menuOf(ctx, 1);
    await drawOne(ctx, menuId, (await dishOf(ctx, menuId)).id, "hd");
    expect(await balance(ctx)).toEqual({ available: 0, held: 4 });
    standIn.control.apply({ faults: [{ kind: "malformed", at: "first", times: 1, retryAfterSeconds: 1 }] });
    await work();
    expect(await states(ctx, menuId)).toEqual(["failed"]);
    expect(await balance(ctx)).toEqual({ available: 4, held: 0 });
  });

  test("what credits do not reach waits for them, and goes on by itself when they come", async () => {
    const ctx = await diner(1);
    const menuId = await menuOf(ctx, 3);
    expect(await drawAll(ctx, menuId)).toEqual({ waiting: 1, unpaid: 2, drawn: 0, credits: 1 });
    await work();
    expect(await states(ctx, menuId)).toEqual(["drawn", "unpaid", "unpaid"]);
    await inTransaction(asJob(), async (tx) => {
      await grantCredits(tx, { accountId: ctx.accountId, credits: 10, key: key() });
      await lookForCredits(tx, ctx.accountId);
    });
    expect(await kit.jobs(resumeDrawingQueue.name)).toContainEqual({ accountId: ctx.accountId });
    await resumeDrawing(asJob(), { accountId: ctx.accountId });
    await resumeDrawing(asJob(), { accountId: ctx.accountId });
    expect(await balance(ctx)).toEqual({ available: 8, held: 2 });
    await work();
    expect(await states(ctx, menuId)).toEqual(["drawn", "drawn", "drawn"]);
    expect(await balance(ctx)).toEqual({ available: 8, held: 0 });
  });

  test("a dish taken off the board and a menu deleted give back what they hold", async () => {
    const ctx = await diner(3);
    const menuId = await menuOf(ctx, 1);
    await drawAll(ctx, menuId);
    const [dish] = (await getMenu(ctx, { menuId })).dishes;
    await removeDish(ctx, { menuId, dishId: dish?.id ?? "" });
    await work();
    expect(await balance(ctx)).toEqual({ available: 3, held: 0 });
    const gone = await menuOf(ctx, 2);
    await drawAll(ctx, gone);
    expect(await balance(ctx)).toEqual({ available: 1, held: 2 });
    await deleteMenu(ctx, { menuId: gone });
    await work();
    expect(await balance(ctx)).toEqual({ available: 3, held: 0 });
  });

  test("a picture at work when its menu is deleted is paid for when it comes; what waits is given back", async () => {
    const ctx = await diner(3);
    const menuId = await menuOf(ctx, 2);
    await drawAll(ctx, menuId);
    // The painter has answered, and the picture is on its way into the cache that all diners share.
    let isDeleted = false;
    const putAs: typeof ctx.storage.putAs = async (...blob) => {
      if (!isDeleted) await deleteMenu(ctx, { menuId });
      isDeleted = true;
      return ctx.storage.putAs(...blob);
    };
    await work({ ...asJob(), storage: { ...ctx.storage, putAs } });
    expect(isDeleted).toBe(true);
    expect(await balance(ctx)).toEqual({ available: 2, held: 0 });
    expect(await kit.jobs(resumeDrawingQueue.name)).toContainEqual({ accountId: ctx.accountId });
  });

  test("a picture at work when its menu is deleted gives its credit back once when it fails", async () => {
    const ctx = await diner(3);
    const menuId = await menuOf(ctx, 1);
    await drawAll(ctx, menuId);
    const [row] = await ctx.db.dish.updateManyAndReturn({
      where: { menuId },
      data: { pictureState: "drawing" },
    });
    await deleteMenu(ctx, { menuId });
    expect(await balance(ctx)).toEqual({ available: 2, held: 1 });
    const wish = { menuId, dishId: row?.id ?? "", wish: row?.pictureWish ?? "" };
    const cover = { reservationId: row?.reservationId ?? "", accountId: ctx.accountId };
    for (let run = 0; run < 2; run++) await failDrawing(asJob(), wish, "failed", cover);
    expect(await balance(ctx)).toEqual({ available: 3, held: 0 });
  });

  test("what a painter held that died at work on a deleted menu comes back with the menu's sweep, and nothing else does", async () => {
    const ctx = await diner(3);
    const menuId = await menuOf(ctx, 2);
    await drawAll(ctx, menuId);
    const rows = await ctx.db.dish.updateManyAndReturn({
      where: { menuId },
      data: { pictureState: "drawing" },
    });
    await deleteMenu(ctx, { menuId });
    await settleReservation(asJob(), { reservationId: rows[0]?.reservationId ?? "" });
    await work();
    expect(await balance(ctx)).toEqual({ available: 1, held: 1 });
    // No painter is at work any more when the sweep comes.
    expect(MENU_LIMITS.forgetAfterMs).toBeGreaterThan(2_000 * drawDishQueue.policy.expireSeconds);
    const sweeps = forgetMenuQueue.payload.array().parse(await kit.jobs(forgetMenuQueue.name));
    for (const sweep of sweeps.concat(sweeps)) await forgetMenu(asJob(), sweep);
    expect(await balance(ctx)).toEqual({ available: 2, held: 0 });
  });

  test("a picture that another diner had drawn meanwhile costs the second one nothing", async () => {
    const [first, second] = [await diner(1), await diner(1)];
    const name = `Shared stew ${++numbers}`;
    for (const ctx of [first, second]) {
      const menuId = await kit.upload(ctx);
      await kit.read(menuId, reading([readDish(name)]));
      await drawAll(ctx, menuId);
    }
    await work();
    expect(standIn.control.summary().billedCalls).toBe(1);
    expect(await balance(first)).toEqual({ available: 0, held: 0 });
    expect(await balance(second)).toEqual({ available: 1, held: 0 });
  });

  test("leaves it to us: everything certain is drawn as soon as it is read", async () => {
    const ctx = await diner(5);
    await ctx.db.account.update({ where: { id: ctx.accountId }, data: { autonomy: "all" } });
    const menuId = await kit.upload(ctx);
    const doubt = {
      kind: "placed",
      page: 1,
      index: 1,
      box: null,
      doubtful: true,
      priceDiffers: false,
    } as const;
    const dishes = [readDish(`Own stew ${++numbers}`), readDish(`Own stew ${++numbers}`)];
    await kit.read(menuId, reading(dishes).toSpliced(-1, 0, doubt), painters);
    expect(await states(ctx, menuId)).toEqual(["waiting", "none"]);
    expect(await balance(ctx)).toEqual({ available: 4, held: 1 });
  });
});
