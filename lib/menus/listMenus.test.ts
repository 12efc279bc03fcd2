import { afterAll, beforeAll, expect, test } from "vitest";
import { ensureAccount } from "#lib/accounts/index.ts";
import { newId, requireAccount } from "#lib/kernel/index.ts";
import { getMenu } from "./getMenu.ts";
import { listMenus } from "./listMenus.ts";
import { removeDish } from "./removeDish.ts";
import { openTestKit, readDish, reading, type TestContext, type TestKit } from "./testing.ts";

let kit: TestKit;
beforeAll(async () => {
  kit = await openTestKit();
});
afterAll(() => kit.close());

async function makeMenus(ctx: TestContext, count: number): Promise<string[]> {
  await ensureAccount(ctx);
  const accountId = requireAccount(ctx);
  const ids = Array.from({ length: count }, (_, n) => newId(Date.UTC(2026, 0, 1) + n));
  await ctx.db.menu.createMany({ data: ids.map((id) => ({ id, accountId, uploadKey: newId() })) });
  return ids.reverse();
}

test("pages through all menus of a guest, newest first, none twice and none left out", async () => {
  const ctx = kit.as();
  const ids = await makeMenus(ctx, 65);
  await makeMenus(kit.as(), 3);
  const seen: string[] = [];
  let before: string | undefined;
  do {
    const page = await listMenus(ctx, { before });
    expect(page.menus.length).toBeLessThanOrEqual(30);
    seen.push(...page.menus.map((menu) => menu.id));
    before = page.next ?? undefined;
  } while (before);
  expect(seen).toEqual(ids);
});

test("counts the dishes on the board and shows four: what was drawn, then its first", async () => {
  const ctx = kit.as();
  const menuId = await kit.upload(ctx);
  const names = ["Pho", "Laksa", "Ramen", "Udon", "Soba", "Pad Thai"];
  await kit.read(menuId, reading(names.map((name) => readDish(name))));
  const { dishes } = await getMenu(ctx, { menuId });
  await removeDish(ctx, { menuId, dishId: dishes[1]?.id ?? "" });
  const { menus } = await listMenus(ctx, {});
  expect(menus).toMatchObject([
    { id: menuId, status: "ready", title: "Zum Krug", dishCount: 5, pageCount: 1 },
  ]);
  const faces = (places: number[]) => places.map((n) => dishes[n]?.sketchKey);
  expect(menus[0]?.faces.map((face) => face.sketchKey)).toEqual(faces([0, 2, 3, 4]));
  await ctx.db.dish.update({ where: { id: dishes[5]?.id ?? "" }, data: { pictureKey: "drawn" } });
  const after = (await listMenus(ctx, {})).menus[0]?.faces;
  expect(after?.map((face) => face.sketchKey)).toEqual(faces([5, 0, 2, 3]));
  expect(after?.map((face) => face.pictureKey)).toEqual(["drawn", null, null, null]);
});
