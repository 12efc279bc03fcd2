import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { addDish } from "./addDish.ts";
import { correctDish } from "./correctDish.ts";
import { getMenu } from "./getMenu.ts";
import { mergeDishes } from "./mergeDishes.ts";
import { removeDish } from "./removeDish.ts";
import { sketchFile, sketchKey } from "./sketch.ts";
import { openTestKit, readDish, reading, type TestContext, type TestKit } from "./testing.ts";
import { undoCorrection } from "./undoCorrection.ts";
import type { DishView } from "./view.ts";

let kit: TestKit;
beforeAll(async () => {
  kit = await openTestKit();
});
afterAll(() => kit.close());

const BOX = { x: 100, y: 100, width: 200, height: 40 };

/** A read menu of three dishes. */
async function board() {
  const ctx = kit.as();
  const menuId = await kit.upload(ctx);
  const lines = [
    readDish("Zwiebelsuppe", { section: "Suppen", box: BOX }),
    readDish("mit Käse überbacken", { prices: [], box: { ...BOX, y: 150 } }),
    readDish("Gulasch", { section: "Hauptgerichte" }),
  ];
  await kit.read(menuId, reading(lines));
  const { dishes } = await getMenu(ctx, { menuId });
  const [soup, cheese, goulash] = dishes;
  if (!soup || !cheese || !goulash) throw new Error("three dishes were read");
  return { ctx, menuId, soup, cheese, goulash };
}

async function shown(ctx: TestContext, menuId: string): Promise<DishView[]> {
  return (await getMenu(ctx, { menuId })).dishes;
}

describe("correctDish", () => {
  test("changes what is given, lets the sketch follow the words, and tells the other phone", async () => {
    const { ctx, menuId, goulash } = await board();
    const edit = { name: "  Szegediner\tGulasch ", description: "mit Sauerkraut" };
    const { dish } = await correctDish(ctx, { menuId, dishId: goulash.id, ...edit });
    expect(dish).toMatchObject({
      name: "Szegediner Gulasch",
      description: "mit Sauerkraut",
      corrected: true,
    });
    expect(dish.section).toBe("Hauptgerichte");
    expect(dish.sketchKey).toBe(sketchKey(dish));
    expect(dish.sketchKey).not.toBe(goulash.sketchKey);
    expect(await ctx.storage.has(sketchFile(dish.sketchKey))).toBe(true);
    expect((await kit.events(menuId)).at(-1)?.data).toEqual({ kind: "dish", dish });
    expect((await shown(ctx, menuId))[2]).toEqual(dish);
  });

  test("does nothing, and offers nothing to undo, when all is as it was", async () => {
    const { ctx, menuId, goulash } = await board();
    const before = await getMenu(ctx, { menuId });
    const answer = await correctDish(ctx, { menuId, dishId: goulash.id, name: "Gulasch", description: "" });
    expect(answer).toEqual({ dish: goulash, correctionId: null });
    expect(await getMenu(ctx, { menuId })).toEqual(before);
  });

  test("keeps both when two phones correct different fields of a dish at once", async () => {
    const { ctx, menuId, goulash } = await board();
    const dishId = goulash.id;
    await Promise.all([
      correctDish(ctx, { menuId, dishId, name: "Gulasch vom Reh" }),
      correctDish(ctx, { menuId, dishId, description: "mit Knödeln" }),
      correctDish(ctx, { menuId, dishId, section: "Wild" }),
    ]);
    const dish = (await shown(ctx, menuId))[2];
    expect(dish).toMatchObject({ name: "Gulasch vom Reh", description: "mit Knödeln", section: "Wild" });
    expect(dish && (await ctx.storage.has(sketchFile(dish.sketchKey)))).toBe(true);
    expect(dish?.sketchKey).toBe(dish && sketchKey(dish));
  });

  test("keeps one whole when two phones correct the same field at once", async () => {
    const { ctx, menuId, goulash } = await board();
    const names = ["Rehgulasch", "Rindergulasch"];
    await Promise.all(names.map((name) => correctDish(ctx, { menuId, dishId: goulash.id, name })));
    const dish = (await shown(ctx, menuId))[2];
    expect(names).toContain(dish?.name);
    expect(dish?.sketchKey).toBe(dish && sketchKey(dish));
  });

  test.each([
    ["an empty name", { name: " \u200b " }],
    ["a name of 201 characters", { name: "x".repeat(201) }],
    ["a description of 601 characters", { description: "x".repeat(601) }],
    ["a name of a megabyte", { name: "x".repeat(1_000_000) }],
  ])("refuses %s", async (_, edit) => {
    const { ctx, menuId, goulash } = await board();
    const answer = correctDish(ctx, { menuId, dishId: goulash.id, ...edit });
    await expect(answer).rejects.toMatchObject({ code: "bad-request" });
    expect((await shown(ctx, menuId))[2]).toEqual(goulash);
  });

  test("says so when the dish was removed by another phone", async () => {
    const { ctx, menuId, goulash } = await board();
    await removeDish(ctx, { menuId, dishId: goulash.id });
    const answer = correctDish(ctx, { menuId, dishId: goulash.id, name: "Ragout" });
    await expect(answer).rejects.toMatchObject({ code: "dish-removed" });
  });
});

describe("addDish", () => {
  test("puts a dish after another, or after the last of its section, or at the end", async () => {
    const { ctx, menuId, soup } = await board();
    await addDish(ctx, { menuId, name: "Brotkorb", afterDishId: soup.id, prices: "3,50" });
    await addDish(ctx, { menuId, name: "Linsensuppe", section: "Suppen" });
    await addDish(ctx, { menuId, name: "Espresso" });
    const dishes = await shown(ctx, menuId);
    expect(dishes.map((dish) => dish.name)).toEqual([
      "Zwiebelsuppe",
      "Linsensuppe",
      "Brotkorb",
      "mit Käse überbacken",
      "Gulasch",
      "Espresso",
    ]);
    const bread = dishes[2];
    expect(bread).toMatchObject({ corrected: true, page: 1, box: null, prices: [{ text: "3,50" }] });
    expect(bread && (await ctx.storage.has(sketchFile(bread.sketchKey)))).toBe(true);
  });

  test("refuses a page that the menu does not have, and a neighbour on another menu", async () => {
    const { ctx, menuId } = await board();
    const other = await board();
    const onPage = addDish(ctx, { menuId, name: "Tee", page: 2 });
    await expect(onPage).rejects.toMatchObject({ code: "bad-request" });
    const beside = addDish(ctx, { menuId, name: "Tee", afterDishId: other.soup.id });
    await expect(beside).rejects.toMatchObject({ code: "not-found" });
  });
});

describe("mergeDishes", () => {
  test("makes one dish of two lines: words, prices and place of both", async () => {
    const { ctx, menuId, soup, cheese } = await board();
    const { dish } = await mergeDishes(ctx, { menuId, dishId: soup.id, withDishId: cheese.id });
    expect(dish).toMatchObject({ name: "Zwiebelsuppe", description: "mit Käse überbacken" });
    expect(dish.prices).toEqual(soup.prices);
    expect(dish.box).toEqual({ x: 100, y: 100, width: 200, height: 90 });
    expect((await shown(ctx, menuId)).map(({ name }) => name)).toEqual(["Zwiebelsuppe", "Gulasch"]);
  });

  test("refuses a dish with itself, and one that is gone", async () => {
    const { ctx, menuId, soup, cheese } = await board();
    const self = mergeDishes(ctx, { menuId, dishId: soup.id, withDishId: soup.id });
    await expect(self).rejects.toMatchObject({ code: "bad-request" });
    await removeDish(ctx, { menuId, dishId: cheese.id });
    const gone = mergeDishes(ctx, { menuId, dishId: soup.id, withDishId: cheese.id });
    await expect(gone).rejects.toMatchObject({ code: "dish-removed" });
  });
});

describe("undoCorrection", () => {
  test("brings everything back as it was, for each kind of correction", async () => {
    const { ctx, menuId, soup, cheese, goulash } = await board();
    const before = await shown(ctx, menuId);
    const corrections = [
      () => correctDish(ctx, { menuId, dishId: goulash.id, name: "Ragout", prices: "12", section: null }),
      () => removeDish(ctx, { menuId, dishId: goulash.id }),
      () => addDish(ctx, { menuId, name: "Tee" }),
      () => mergeDishes(ctx, { menuId, dishId: soup.id, withDishId: cheese.id }),
    ];
    for (const correct of corrections) {
      const { correctionId } = await correct();
      expect(await shown(ctx, menuId)).not.toEqual(before);
      await undoCorrection(ctx, { menuId, correctionId: correctionId ?? "" });
      expect(await shown(ctx, menuId)).toEqual(before);
    }
  });

  test("happens once, also when two phones ask at the same time", async () => {
    const { ctx, menuId, goulash } = await board();
    const { correctionId } = await removeDish(ctx, { menuId, dishId: goulash.id });
    const answers = await Promise.allSettled(
      Array.from({ length: 5 }, () => undoCorrection(ctx, { menuId, correctionId })),
    );
    expect(answers.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    for (const answer of answers) {
      if (answer.status === "rejected") expect(answer.reason).toMatchObject({ code: "already-undone" });
    }
    expect(await shown(ctx, menuId)).toHaveLength(3);
  });

  test("leaves alone what another phone corrected meanwhile in other fields, and refuses where it would undo it", async () => {
    const { ctx, menuId, goulash } = await board();
    const dishId = goulash.id;
    const first = await correctDish(ctx, { menuId, dishId, name: "Ragout" });
    const second = await correctDish(ctx, { menuId, dishId, name: "Ragout fin", description: "mit Toast" });
    const undo = (correctionId: string | null) =>
      undoCorrection(ctx, { menuId, correctionId: correctionId ?? "" });
    await expect(undo(first.correctionId)).rejects.toMatchObject({ code: "conflict" });
    await undo(second.correctionId);
    expect((await shown(ctx, menuId))[2]).toMatchObject({ name: "Ragout", description: null });
    await undo(first.correctionId);
    expect((await shown(ctx, menuId))[2]).toEqual(goulash);
  });

  test("does not reach corrections of another menu", async () => {
    const one = await board();
    const other = await board();
    const { correctionId } = await removeDish(one.ctx, { menuId: one.menuId, dishId: one.soup.id });
    const undo = undoCorrection(other.ctx, { menuId: other.menuId, correctionId });
    await expect(undo).rejects.toMatchObject({ code: "not-found" });
  });
});
