import { afterAll, beforeAll, expect, test } from "vitest";
import { newId } from "#lib/kernel/index.ts";
import { addDish } from "./addDish.ts";
import { correctDish } from "./correctDish.ts";
import { deleteMenu } from "./deleteMenu.ts";
import { drawDishes } from "./drawDishes.ts";
import { followMenu } from "./followMenu.ts";
import { getMenu } from "./getMenu.ts";
import { getPagePhoto } from "./getPagePhoto.ts";
import { listMenus } from "./listMenus.ts";
import { mergeDishes } from "./mergeDishes.ts";
import { readAgain } from "./readAgain.ts";
import { redrawDish } from "./redrawDish.ts";
import { removeDish } from "./removeDish.ts";
import { renameMenu } from "./renameMenu.ts";
import { openTestKit, readDish, reading, type TestContext, type TestKit } from "./testing.ts";
import { undoCorrection } from "./undoCorrection.ts";

let kit: TestKit;
let menuId: string;
let dishIds: string[];
let correctionId: string;
beforeAll(async () => {
  kit = await openTestKit();
  const owner = kit.as();
  menuId = await kit.upload(owner);
  await kit.read(menuId, reading([readDish("Phở"), readDish("Bún chả"), readDish("Bánh mì")]));
  dishIds = (await getMenu(owner, { menuId })).dishes.map((dish) => dish.id);
  correctionId = (await removeDish(owner, { menuId, dishId: dishIds[2] ?? "" })).correctionId;
});
afterAll(() => kit.close());

type Target = { menuId: string; dishId: string; other: string; correctionId: string };
const VERBS: [string, (ctx: TestContext, target: Target) => Promise<unknown>][] = [
  ["getMenu", (ctx, { menuId }) => getMenu(ctx, { menuId })],
  ["renameMenu", (ctx, { menuId }) => renameMenu(ctx, { menuId, title: "Mine" })],
  ["deleteMenu", (ctx, { menuId }) => deleteMenu(ctx, { menuId })],
  ["readAgain", (ctx, { menuId }) => readAgain(ctx, { menuId })],
  ["getPagePhoto", (ctx, { menuId }) => getPagePhoto(ctx, { menuId, number: "1" })],
  ["addDish", (ctx, { menuId }) => addDish(ctx, { menuId, name: "Tea" })],
  ["correctDish", (ctx, { menuId, dishId }) => correctDish(ctx, { menuId, dishId, name: "Tea" })],
  ["removeDish", (ctx, { menuId, dishId }) => removeDish(ctx, { menuId, dishId })],
  [
    "mergeDishes",
    (ctx, { menuId, dishId, other }) => mergeDishes(ctx, { menuId, dishId, withDishId: other }),
  ],
  ["drawDishes", (ctx, { menuId }) => drawDishes(ctx, { menuId, dishIds: "all", key: newId() })],
  ["redrawDish", (ctx, { menuId, dishId }) => redrawDish(ctx, { menuId, dishId })],
  ["undoCorrection", (ctx, { menuId, correctionId }) => undoCorrection(ctx, { menuId, correctionId })],
  ["followMenu", (ctx, { menuId }) => followMenu(ctx, { menuId, afterSeq: 0 }, new AbortController().signal)],
];

test.each(VERBS)(
  "%s answers another guest, nobody and a job the same as for a menu that is not there",
  async (_, verb) => {
    const target = { menuId, dishId: dishIds[0] ?? "", other: dishIds[1] ?? "", correctionId };
    const owner = await kit.as().db.menu.findUniqueOrThrow({ where: { id: menuId } });
    const before = await getMenu(kit.as({ kind: "guest", accountId: owner.accountId }), { menuId });
    const notFound = { code: "not-found" };
    await expect(verb(kit.as(), target)).rejects.toMatchObject(notFound);
    await expect(verb(kit.as({ kind: "nobody" }), target)).rejects.toMatchObject(notFound);
    await expect(verb(kit.as({ kind: "job", jobId: "x" }), target)).rejects.toMatchObject(notFound);
    await expect(verb(kit.as(), { ...target, menuId: newId() })).rejects.toMatchObject(notFound);
    await expect(verb(kit.as(), { ...target, menuId: "../etc" })).rejects.toMatchObject(notFound);
    const after = await getMenu(kit.as({ kind: "guest", accountId: owner.accountId }), { menuId });
    expect(after).toEqual(before);
  },
);

test("dishes and corrections are found on their own menu only", async () => {
  const other = kit.as();
  const target = {
    menuId: await kit.upload(other),
    dishId: dishIds[0] ?? "",
    other: dishIds[1] ?? "",
    correctionId,
  };
  for (const [name, verb] of VERBS) {
    if (!/Dish|undo/.test(name) || /^(addDish|drawDishes|redrawDish)$/.test(name)) continue;
    await expect(verb(other, target), name).rejects.toMatchObject({ code: "not-found" });
  }
});

test("a list holds one's own menus only, and nobody's is empty", async () => {
  expect((await listMenus(kit.as(), {})).menus).toEqual([]);
  expect((await listMenus(kit.as({ kind: "nobody" }), {})).menus).toEqual([]);
});
