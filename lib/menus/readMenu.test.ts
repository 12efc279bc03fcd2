import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { ReadingEvent } from "#lib/reading/index.ts";
import { addDish } from "./addDish.ts";
import { deleteMenu } from "./deleteMenu.ts";
import { failReading } from "./finishReading.ts";
import { getMenu } from "./getMenu.ts";
import { readAgain } from "./readAgain.ts";
import { readMenu } from "./readMenu.ts";
import { sketchFile } from "./sketch.ts";
import {
  finished,
  openTestKit,
  readDish,
  reading,
  scripted,
  scriptedReader,
  type TestKit,
} from "./testing.ts";
import { applyEvent, type MenuView } from "./view.ts";

let kit: TestKit;
beforeAll(async () => {
  kit = await openTestKit();
});
afterAll(() => kit.close());

const DISHES = [
  readDish("Linsensuppe", { section: "Suppen" }),
  readDish("Pfannkuchen", { section: "Süßes", description: "mit Apfelmus" }),
  readDish("Pfannkuchen", { section: "Süßes", description: "mit Zimt" }),
];
const never = new AbortController().signal;

function job(events: ReadingEvent[], diesBefore?: number) {
  return { ...kit.as({ kind: "job", jobId: "test" }), readers: scripted(scriptedReader(events, diesBefore)) };
}

/** The board as a phone that only saw the events has it. */
async function replayed(menuId: string): Promise<MenuView> {
  const events = await kit.events(menuId);
  const first = events[0];
  if (first?.data.kind !== "menu") throw new Error("no first event");
  const empty: MenuView = { menu: first.data.menu, pages: [], dishes: [], seq: 0 };
  return events.reduce((view, { seq, data }) => applyEvent(view, seq, data), empty);
}

describe("readMenu", () => {
  test("writes each dish with its sketch stored, and the facts of the menu", async () => {
    const ctx = kit.as();
    const menuId = await kit.upload(ctx);
    await kit.read(menuId, reading(DISHES));
    const view = await getMenu(ctx, { menuId });
    expect(view.menu).toMatchObject({ status: "ready", title: "Zum Krug", language: "de", currency: "EUR" });
    expect(view.dishes.map((dish) => [dish.name, dish.description, dish.position])).toEqual([
      ["Linsensuppe", null, 1_001],
      ["Pfannkuchen", "mit Apfelmus", 1_002],
      ["Pfannkuchen", "mit Zimt", 1_003],
    ]);
    expect(view.pages[0]).toMatchObject({ read: true, linesRead: 3 });
    for (const dish of view.dishes) expect(await ctx.storage.has(sketchFile(dish.sketchKey))).toBe(true);
    expect(await replayed(menuId)).toEqual(view);
  });

  test("doubles no dish when its worker dies before any of its steps and it runs again", async () => {
    const events = reading(DISHES);
    for (let diesBefore = 0; diesBefore <= events.length; diesBefore += 1) {
      const ctx = kit.as();
      const menuId = await kit.upload(ctx);
      const death = readMenu(job(events, diesBefore), { menuId, reading: 1 }, never);
      await expect(death).rejects.toThrow("killed");
      const ids = (await getMenu(ctx, { menuId })).dishes.map((dish) => dish.id);
      await readMenu(job(events), { menuId, reading: 1 }, never);
      const view = await getMenu(ctx, { menuId });
      expect(view.menu.status).toBe("ready");
      expect(view.dishes.map((dish) => dish.name)).toEqual(["Linsensuppe", "Pfannkuchen", "Pfannkuchen"]);
      expect(view.dishes.map((dish) => dish.id).slice(0, ids.length)).toEqual(ids);
      expect(await replayed(menuId)).toEqual(view);
    }
  });

  test("doubles no dish when two workers read the same menu at once", async () => {
    const ctx = kit.as();
    const menuId = await kit.upload(ctx);
    const runs = Array.from({ length: 4 }, () =>
      readMenu(job(reading(DISHES)), { menuId, reading: 1 }, never),
    );
    await Promise.all(runs);
    const view = await getMenu(ctx, { menuId });
    expect(view.dishes).toHaveLength(3);
    expect(await replayed(menuId)).toEqual(view);
  });

  test("changes nothing when it runs again after it was done", async () => {
    const ctx = kit.as();
    const menuId = await kit.upload(ctx);
    await kit.read(menuId, reading(DISHES));
    const before = await getMenu(ctx, { menuId });
    await readMenu(job(reading([readDish("Something else")])), { menuId, reading: 1 }, never);
    expect(await getMenu(ctx, { menuId })).toEqual(before);
  });

  test("stops quietly when the menu is deleted in the middle, and leaves no row", async () => {
    const ctx = kit.as();
    const menuId = await kit.upload(ctx);
    const reader = scriptedReader(reading(DISHES));
    const deleting = {
      name: "deleting",
      async *read(...args: Parameters<typeof reader.read>) {
        let count = 0;
        for await (const event of reader.read(...args)) {
          if (count === 3) await deleteMenu(ctx, { menuId });
          count += 1;
          yield event;
        }
      },
    };
    await readMenu({ ...job([]), readers: scripted(deleting) }, { menuId, reading: 1 }, never);
    expect(await ctx.db.dish.count({ where: { menuId } })).toBe(0);
    expect(await ctx.db.page.count({ where: { menuId } })).toBe(0);
  });

  test("stops the reader when it is told to stop, so that another worker can go on", async () => {
    const menuId = await kit.upload(kit.as());
    const stop = AbortSignal.abort(new Error("shutting down"));
    const run = readMenu(job(reading(DISHES)), { menuId, reading: 1 }, stop);
    await expect(run).rejects.toThrow("shutting down");
  });

  test("says why there is no menu, and names scripts it cannot read", async () => {
    const ctx = kit.as();
    const menuId = await kit.upload(ctx);
    const nothing = { title: null, language: null, currency: null };
    const reason = "unreadable-script";
    await kit.read(menuId, [finished({ isMenu: false, reason, unreadableScripts: ["Thai"], ...nothing })]);
    const { menu } = await getMenu(ctx, { menuId });
    expect(menu).toMatchObject({
      status: "no-menu",
      reason: "unreadable-script",
      unreadableScripts: ["Thai"],
    });
  });

  test("cuts what a reader says to the limits, and takes at most 400 dishes", async () => {
    const ctx = kit.as();
    const menuId = await kit.upload(ctx);
    const prices = Array.from({ length: 50 }, () => ({
      text: "9".repeat(500),
      amountHundredths: 1e300,
      currency: null,
      label: null,
    }));
    const huge = readDish(`\u0000${"語".repeat(500)}\ud800`, { description: "x".repeat(5_000), prices });
    // Few names, so that few sketches are painted.
    const many = Array.from({ length: 405 }, (_, i) => readDish(`Dish ${i % 5}`, { page: i === 0 ? 7 : 1 }));
    await kit.read(menuId, reading([huge, readDish(" \u200b "), ...many]));
    const { dishes } = await getMenu(ctx, { menuId });
    expect(dishes).toHaveLength(400);
    expect(dishes[0]?.name).toBe("語".repeat(200));
    expect(dishes[0]?.description).toHaveLength(600);
    expect(dishes[0]?.prices).toHaveLength(12);
    expect(dishes[0]?.prices[0]).toMatchObject({ text: "9".repeat(120), amountHundredths: null });
    expect(dishes[1]?.name).toBe("Dish 1");
  });

  test("keeps a board readable whatever numbers, boxes and codes a reader comes up with", async () => {
    const ctx = kit.as();
    const menuId = await kit.upload(ctx);
    const mad = { x: Number.NaN, y: -5, width: Number.POSITIVE_INFINITY, height: 1e12 };
    const price = { text: "-3", amountHundredths: -300, currency: "euros", label: "" };
    await kit.read(menuId, [
      { kind: "lines-located", page: 1, boxes: [mad, { x: 1.4, y: -2, width: 10.6, height: 5 }] },
      { kind: "dish", dish: readDish("Tea", { box: mad, confidence: Number.NaN, prices: [price] }) },
      { kind: "dish", dish: readDish("Milk", { box: { x: 0.6, y: 2, width: 9, height: 9 }, confidence: 7 }) },
      finished({ language: "<b>", currency: "$", unreadableScripts: Array(50).fill("x".repeat(999)) }),
    ]);
    const view = await getMenu(ctx, { menuId });
    expect(view.menu).toMatchObject({ language: null, currency: null });
    expect(view.menu.unreadableScripts).toHaveLength(10);
    expect(view.pages[0]?.lineBoxes).toEqual([[1, 0, 11, 5]]);
    expect(view.dishes.map((dish) => [dish.box, dish.confidence])).toEqual([
      [null, 0],
      [{ x: 1, y: 2, width: 9, height: 9 }, 1],
    ]);
    expect(view.dishes[0]?.prices).toEqual([
      { text: "-3", amountHundredths: null, currency: null, label: null },
    ]);
    expect(await replayed(menuId)).toEqual(view);
  });

  test("tells of its last failure, unless another reading has begun since", async () => {
    const ctx = kit.as();
    const menuId = await kit.upload(ctx);
    await failReading(ctx, { menuId, reading: 1 });
    expect((await getMenu(ctx, { menuId })).menu.status).toBe("failed");
    await readAgain(ctx, { menuId });
    await failReading(ctx, { menuId, reading: 1 });
    expect((await getMenu(ctx, { menuId })).menu.status).toBe("uploaded");
    expect(await replayed(menuId)).toMatchObject({ menu: { status: "uploaded" } });
  });

  test("keeps a menu of which only a diner's own dish is left", async () => {
    const ctx = kit.as();
    const menuId = await kit.upload(ctx);
    await addDish(ctx, { menuId, name: "Tagessuppe" });
    await kit.read(menuId, [finished({ isMenu: false, reason: "not-a-menu" })]);
    const view = await getMenu(ctx, { menuId });
    expect(view.menu.status).toBe("ready");
    expect(view.dishes).toHaveLength(1);
  });
});
