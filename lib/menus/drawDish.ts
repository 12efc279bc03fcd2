import { setTimeout as wait } from "node:timers/promises";
import { enqueue } from "#lib/jobs/index.ts";
import { createTurns, inTransaction } from "#lib/kernel/index.ts";
import {
  type Painted,
  PaintFailure,
  type PaintingContext,
  type PaintRequest,
  paintPicture,
  wasDrawnFor,
} from "#lib/painting/index.ts";
import type { MenuContext } from "./context.ts";
import { endLeftCover, returnCredits, takeCredits } from "./cover-picture.ts";
import type { LeftCover } from "./left-cover.ts";
import { pictureOrder } from "./picture-order.ts";
import {
  drawn,
  findWishing,
  notDrawn,
  type PictureWish,
  withdrawWish,
  writePicture,
} from "./picture-wish.ts";
import { type DrawDishJob, drawDishQueue } from "./queues.ts";
import { redrawKey } from "./redrawDish.ts";
import { safetyIdentifier } from "./safety-identifier.ts";
import { askedOf } from "./stored-picture.ts";
import type { PictureReason } from "./view.ts";

/**
 * A lane is kept for a painter that is free again this soon, or for whoever draws the very same picture just now; for
 * longer the dish goes back into the queue, whose jobs are looked for every two seconds.
 */
const WAIT_HERE_MS = 15_000;

type DrawContext = MenuContext & PaintingContext;

// Twenty dishes of a menu are taken up at once. All together each would be begun when the last one is; two by two the
// first call leaves while the others still look into the database.
const beginning = createTurns(2);

type Begun = { request: PaintRequest; cover: LeftCover };

/** Marks the dish as being drawn and says what to paint; null when nobody waits for it any more. */
async function begin(ctx: DrawContext, wish: DrawDishJob): Promise<Begun | null> {
  return inTransaction(ctx, async (tx) => {
    const row = await findWishing(tx, wish);
    const asked = row && askedOf(row);
    if (!row || !asked) return null;
    if (row.removedAt) {
      await withdrawWish(tx, row);
      return null;
    }
    if (row.pictureState === "waiting") await writePicture(tx, row, { pictureState: "drawing" });
    const menu = await tx.db.menu.findUniqueOrThrow({ where: { id: wish.menuId } });
    const { accountId } = menu;
    const request = {
      order: pictureOrder(menu, row, asked),
      ownKey: asked.isRedraw ? redrawKey(wish.wish) : null,
      payer: { accountId, addressHash: asked.addressHash },
      menuId: menu.id,
      dishId: row.id,
      safetyIdentifier: safetyIdentifier(accountId),
      rank: wish.rank,
    };
    return { request, cover: { reservationId: row.reservationId, accountId } };
  });
}

/** Asks again while the painters say "soon". */
async function paintPatiently(
  ctx: DrawContext,
  request: PaintRequest,
  signal: AbortSignal,
): Promise<Painted> {
  let waitedMs = 0;
  while (true) {
    const painted = await paintPicture(ctx, request, signal);
    if (painted.kind === "drawn" || waitedMs + painted.retryAfterMs > WAIT_HERE_MS) return painted;
    await wait(painted.retryAfterMs, undefined, { signal });
    waitedMs += painted.retryAfterMs;
  }
}

async function comeBack(
  ctx: DrawContext,
  wish: DrawDishJob,
  retryAfterMs: number,
  cover: LeftCover,
): Promise<void> {
  await inTransaction(ctx, async (tx) => {
    const row = await findWishing(tx, wish);
    if (!row) return endLeftCover(tx, cover, "cancelled");
    await writePicture(tx, row, { pictureState: "waiting", pictureSince: tx.clock.now() });
    const { accountId } = await tx.db.menu.findUniqueOrThrow({ where: { id: wish.menuId } });
    const startAfter = new Date(tx.clock.now().getTime() + retryAfterMs);
    const options = { singletonKey: wish.wish, group: accountId, priority: -wish.rank, startAfter };
    await enqueue(tx, drawDishQueue, wish, options);
  });
}

/** The end of a wish without a picture. Safe to repeat; does nothing to a dish that no longer waits for it. */
export async function failDrawing(
  ctx: MenuContext,
  wish: PictureWish,
  reason: PictureReason,
  cover?: LeftCover,
): Promise<void> {
  await inTransaction(ctx, async (tx) => {
    const row = await findWishing(tx, wish);
    if (!row) {
      if (cover) await endLeftCover(tx, cover, reason);
      return;
    }
    await returnCredits(tx, row, reason);
    await writePicture(tx, row, notDrawn(row, reason));
  });
}

/** Whether a picture out of the cache is there because of somebody else's call, and not of an earlier run of ours. */
async function isOthersWork(ctx: DrawContext, painted: Painted, wish: PictureWish): Promise<boolean> {
  if (painted.kind !== "drawn" || !painted.fromCache) return false;
  return !(await wasDrawnFor(ctx, painted.pictureKey, wish.dishId));
}

/**
 * The job: paints one dish, outside of any transaction, and writes it down in one. Safe to run again at any point: what
 * the provider answered is found again, and a wish that was answered or withdrawn is left alone. Throws when the machine
 * failed, to be tried again.
 */
export async function drawDish(ctx: DrawContext, wish: DrawDishJob, signal: AbortSignal): Promise<void> {
  const begun = await beginning(() => begin(ctx, wish), { rank: wish.rank, signal });
  if (!begun) return;
  const { request, cover } = begun;
  let painted: Painted;
  try {
    painted = await paintPatiently(ctx, request, signal);
  } catch (error) {
    if (!(error instanceof PaintFailure)) throw error;
    ctx.log.warn("dish-not-drawn", { dishId: wish.dishId, reason: error.reason });
    return failDrawing(ctx, wish, error.reason, cover);
  }
  if (painted.kind === "later") return comeBack(ctx, wish, painted.retryAfterMs, cover);
  const picture = painted;
  const isShared = await isOthersWork(ctx, painted, wish);
  await inTransaction(ctx, async (tx) => {
    const row = await findWishing(tx, wish);
    if (!row) return endLeftCover(tx, cover, isShared ? "shared" : "drawn");
    await takeCredits(tx, row, isShared);
    await writePicture(tx, row, drawn(picture, askedOf(row)));
  });
}
