import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { deleteMenu } from "./deleteMenu.ts";
import { forgetMenu } from "./forgetMenu.ts";
import { listMenus } from "./listMenus.ts";
import { removeDish } from "./removeDish.ts";
import { openTestKit, readDish, reading, type TestKit } from "./testing.ts";

let kit: TestKit;
beforeAll(async () => {
  kit = await openTestKit();
});
afterAll(() => kit.close());

describe("deleteMenu", () => {
  test("leaves no row and no photo, and of the events only that it is gone", async () => {
    const ctx = kit.as();
    const menuId = await kit.upload(ctx);
    await kit.read(menuId, reading([readDish("Paella"), readDish("Gazpacho")]));
    const dish = await ctx.db.dish.findFirstOrThrow({ where: { menuId } });
    await removeDish(ctx, { menuId, dishId: dish.id });
    await deleteMenu(ctx, { menuId });
    const { db } = ctx;
    const left = await Promise.all([
      db.menu.count({ where: { id: menuId } }),
      db.page.count({ where: { menuId } }),
      db.dish.count({ where: { menuId } }),
      db.correction.count({ where: { menuId } }),
    ]);
    expect(left).toEqual([0, 0, 0, 0]);
    expect(await kit.photoFiles()).toEqual([]);
    expect((await kit.events(menuId)).map((event) => event.data)).toEqual([{ kind: "deleted" }]);
    expect(await kit.jobs("forget-menu")).toContainEqual({ menuId, left: [] });
  });

  test("happens once when two phones ask at once", async () => {
    const ctx = kit.as();
    const menuId = await kit.upload(ctx);
    const answers = await Promise.allSettled([deleteMenu(ctx, { menuId }), deleteMenu(ctx, { menuId })]);
    expect(answers.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    expect(await kit.events(menuId)).toHaveLength(1);
  });

  test("goes through when storage is away, and the photos go later", async () => {
    const ctx = kit.as();
    const menuId = await kit.upload(ctx);
    const broken = { ...ctx.storage, deletePrefix: () => Promise.reject(new Error("disk away")) };
    await deleteMenu({ ...ctx, storage: broken }, { menuId });
    expect(await listMenus(ctx, {})).toEqual({ menus: [], next: null });
    expect(await kit.photoFiles()).toHaveLength(2);
    await forgetMenu(ctx, { menuId });
    expect(await kit.photoFiles()).toEqual([]);
  });
});

describe("forgetMenu", () => {
  test("sweeps up photos that no menu has, and the last event", async () => {
    const ctx = kit.as();
    const menuId = await kit.upload(ctx);
    await deleteMenu(ctx, { menuId });
    await ctx.storage.put(`menus/${menuId}`, Buffer.from("stray"), "image/webp");
    await forgetMenu(ctx, { menuId });
    expect(await kit.photoFiles()).toEqual([]);
    expect(await kit.events(menuId)).toEqual([]);
    expect(await ctx.db.eventStream.count({ where: { id: menuId } })).toBe(0);
  });

  test("does nothing to a menu that is there", async () => {
    const ctx = kit.as();
    const menuId = await kit.upload(ctx);
    await forgetMenu(ctx, { menuId });
    expect(await kit.photoFiles()).toHaveLength(2);
    expect(await kit.events(menuId)).toHaveLength(1);
  });
});
