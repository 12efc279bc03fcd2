import { newId } from "#lib/kernel/index.ts";
import { drawDishes, followMenu, type MenuEvent, uploadMenu } from "#lib/menus/index.ts";
import { normalisePhoto } from "#lib/pictures/index.ts";
import type { BenchMenu } from "./menus.ts";
import type { BenchContext, BenchProduct } from "./product.ts";
import { type SlotTimes, slotTimes } from "./slots.ts";

/** Milliseconds: reading from the upload's commit, drawing from the tap. All as a phone's event stream sees it. */
export type MenuTimes = {
  menuId: string;
  pickUpMs: number;
  firstDishMs: number;
  allNamesMs: number;
  allDetailsMs: number;
  readyMs: number;
  firstPictureMs: number;
  allPicturesMs: number;
  painter: SlotTimes;
};

/** Follows a menu until `isOver` says so, and tells each event with its time. */
async function follow(
  ctx: BenchContext,
  menuId: string,
  seen: (event: MenuEvent, atMs: number) => boolean,
): Promise<void> {
  const stop = new AbortController();
  for await (const { data } of await followMenu(ctx, { menuId, afterSeq: 0 }, stop.signal))
    if (seen(data, performance.now())) break;
  stop.abort();
}

/** Tells the stand-in what is on the pages, by the very pictures that it will be sent. */
async function teach({ standIn }: BenchProduct, menu: BenchMenu): Promise<void> {
  for (const [at, page] of menu.pages.entries()) {
    const [sent] = await normalisePhoto(menu.photos[at] ?? Buffer.of());
    if (sent) standIn.control.apply({ menus: [{ picture: sent.bytes.toString("base64"), menu: page }] });
  }
}

/** Uploads, waits until it is read, has all of it drawn, waits until it is. */
export async function timeMenu(product: BenchProduct, menu: BenchMenu): Promise<MenuTimes> {
  const ctx = await product.guest();
  await teach(product, menu);
  const count = menu.pages.reduce((sum, page) => sum + page.dishes.length, 0);
  const { menuId } = await uploadMenu(ctx, { uploadKey: newId(), photos: menu.photos });
  const t0 = performance.now();
  const dishes = new Map<string, number>();
  const details = new Map<string, number>();
  let [pickUpMs, readyMs] = [0, 0];
  await follow(ctx, menuId, (event, atMs) => {
    if (event.kind === "menu" && event.menu.status === "reading" && pickUpMs === 0) pickUpMs = atMs - t0;
    if (event.kind === "dish") {
      if (!dishes.has(event.dish.id)) dishes.set(event.dish.id, atMs - t0);
      if (event.dish.details && !details.has(event.dish.id)) details.set(event.dish.id, atMs - t0);
    }
    if (event.kind !== "menu" || !["ready", "failed", "no-menu"].includes(event.menu.status)) return false;
    readyMs = atMs - t0;
    return true;
  });
  if (dishes.size !== count || details.size !== count)
    throw new Error(`${dishes.size} dishes and ${details.size} details of ${count}`);
  const pictures = await timePictures(product, ctx, menuId, dishes.size);
  return {
    menuId,
    pickUpMs,
    firstDishMs: Math.min(...dishes.values()),
    allNamesMs: Math.max(...dishes.values()),
    allDetailsMs: Math.max(...details.values()),
    readyMs,
    ...pictures,
  };
}

async function timePictures(product: BenchProduct, ctx: BenchContext, menuId: string, count: number) {
  const t0 = performance.now();
  const tappedAtMs = Date.now();
  const drawn = new Map<string, number>();
  // A doubtful dish is drawn when it is asked for by name, and the count has to be whole.
  const rows = await ctx.db.dish.findMany({
    where: { menuId },
    orderBy: { position: "asc" },
    select: { id: true },
  });
  await drawDishes(ctx, { menuId, dishIds: rows.map(({ id }) => id), key: newId() });
  await follow(ctx, menuId, (event, atMs) => {
    if (event.kind !== "dish") return false;
    const { state, reason } = event.dish.picture;
    if (state === "failed" || state === "refused") throw new Error(`a picture failed: ${reason}`);
    if (state === "drawn") drawn.set(event.dish.id, Math.max(0, atMs - t0));
    return drawn.size === count;
  });
  return {
    firstPictureMs: Math.min(...drawn.values()),
    allPicturesMs: Math.max(...drawn.values()),
    painter: slotTimes(product.standIn, tappedAtMs),
  };
}
