import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { newId } from "#lib/kernel/index.ts";
import { getMenu } from "./getMenu.ts";
import { readAgain } from "./readAgain.ts";
import { openTestKit, photo, type TestKit } from "./testing.ts";
import { uploadMenu } from "./uploadMenu.ts";

let kit: TestKit;
beforeAll(async () => {
  kit = await openTestKit();
});
afterAll(() => kit.close());

async function rows() {
  const { db } = kit.as();
  return {
    accounts: await db.account.count(),
    menus: await db.menu.count(),
    pages: await db.page.count(),
    events: await db.event.count(),
    files: (await kit.photoFiles()).length,
    jobs: (await kit.jobs("read-menu")).length,
    brooms: (await kit.jobs("forget-menu")).length,
  };
}

describe("uploadMenu", () => {
  test("makes a menu with its pages in order, a job to read it, and an event to follow from", async () => {
    const ctx = kit.as();
    const photos = [await photo(10), await photo(100), await photo(250)];
    const { menuId, created } = await uploadMenu(ctx, { uploadKey: newId(), photos });
    expect(created).toBe(true);
    const view = await getMenu(ctx, { menuId });
    expect(view.menu.status).toBe("uploaded");
    expect(view.pages.map((page) => [page.number, page.widthPx, page.heightPx])).toEqual([
      [1, 240, 320],
      [2, 240, 320],
      [3, 240, 320],
    ]);
    expect(view.seq).toBe(1);
    expect(await kit.events(menuId)).toEqual([{ seq: 1, data: { kind: "menu", menu: view.menu } }]);
    expect(await kit.jobs("read-menu")).toContainEqual({ menuId, reading: 1 });
    const files = await kit.photoFiles();
    expect(files.filter((path) => path.includes(menuId))).toHaveLength(6);
  });

  test("makes one menu, one job and no stray photo of the same upload sent twenty times at once", async () => {
    const ctx = kit.as();
    const before = await rows();
    const upload = { uploadKey: newId(), photos: [await photo(77)] };
    const answers = await Promise.all(Array.from({ length: 20 }, () => uploadMenu(ctx, upload)));
    expect(new Set(answers.map((answer) => answer.menuId)).size).toBe(1);
    expect(answers.filter((answer) => answer.created)).toHaveLength(1);
    const after = await rows();
    expect(after).toEqual({
      accounts: before.accounts + 1,
      menus: before.menus + 1,
      pages: before.pages + 1,
      events: before.events + 1,
      files: before.files + 2,
      jobs: before.jobs + 1,
      brooms: expect.any(Number),
    });
  });

  test("takes the same key from another guest for another upload", async () => {
    const upload = { uploadKey: newId(), photos: [await photo()] };
    const one = await uploadMenu(kit.as(), upload);
    const other = await uploadMenu(kit.as(), upload);
    expect(other.menuId).not.toBe(one.menuId);
  });

  test.each([
    ["a text", async () => [Buffer.from("nasi goreng")], "photo-unsupported"],
    [
      "a good photo and a cut one",
      async () => [await photo(), (await photo()).subarray(0, 500)],
      "photo-damaged",
    ],
    ["an empty file", async () => [Buffer.alloc(0)], "upload-empty"],
    ["no file", async () => [], "bad-request"],
    ["nine photos", async () => Array.from({ length: 9 }, () => Buffer.from("x")), "bad-request"],
  ])("refuses %s and leaves nothing behind", async (_, photos, code) => {
    const before = await rows();
    const upload = uploadMenu(kit.as(), { uploadKey: newId(), photos: await photos() });
    await expect(upload).rejects.toMatchObject({ code });
    expect(await rows()).toEqual(before);
  });

  test("says which photo of several was refused", async () => {
    const photos = [await photo(), await photo(), Buffer.from("GIF89a no")];
    const upload = uploadMenu(kit.as(), { uploadKey: newId(), photos });
    await expect(upload).rejects.toMatchObject({ page: 3 });
  });

  test("lets a guest have twenty menus waiting and no more, however fast they come", async () => {
    const ctx = kit.as();
    const files = (await kit.photoFiles()).length;
    const uploads = await Promise.allSettled(Array.from({ length: 26 }, () => kit.upload(ctx)));
    for (const upload of uploads) {
      if (upload.status === "rejected") expect(upload.reason).toMatchObject({ code: "too-many-requests" });
    }
    expect(uploads.filter(({ status }) => status === "fulfilled")).toHaveLength(20);
    expect(await kit.photoFiles()).toHaveLength(files + 40);
    // Reading again waits in the same line: four that are read already find room for two.
    const menus = uploads.flatMap((upload) => (upload.status === "fulfilled" ? [upload.value] : []));
    await ctx.db.menu.updateMany({ where: { id: { in: menus.slice(0, 4) } }, data: { status: "ready" } });
    await Promise.all([kit.upload(ctx), kit.upload(ctx)]);
    const again = await Promise.allSettled(menus.slice(0, 4).map((menuId) => readAgain(ctx, { menuId })));
    const refused = again.flatMap((each) => (each.status === "rejected" ? [each.reason] : []));
    expect(refused).toMatchObject([{ code: "too-many-requests" }, { code: "too-many-requests" }]);
  });

  test("is for guests and diners only", async () => {
    const upload = uploadMenu(kit.as({ kind: "nobody" }), { uploadKey: newId(), photos: [await photo()] });
    await expect(upload).rejects.toMatchObject({ code: "not-found" });
  });
});
