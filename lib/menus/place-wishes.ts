import { priceOf } from "#lib/credits/index.ts";
import { enqueueAll } from "#lib/jobs/index.ts";
import { newId } from "#lib/kernel/index.ts";
import type { ModelOffer } from "#lib/models/index.ts";
import { findPictures } from "#lib/painting/index.ts";
import type { MenuContext } from "./context.ts";
import { type Cover, holdCredits, isPaidFor } from "./cover-picture.ts";
import { MENU_LIMITS } from "./limits.ts";
import { lookForCredits } from "./look-for-credits.ts";
import type { MenuRow } from "./own-menu.ts";
import { pictureOrder } from "./picture-order.ts";
import { drawn, writePicture } from "./picture-wish.ts";
import { type DrawDishJob, drawDishQueue } from "./queues.ts";
import { type DishRow, dishView } from "./stored.ts";
import type { Asked } from "./stored-picture.ts";
import { tellAll } from "./tell.ts";

/** How many dishes wait for a painter, wait for credits, were there at once; and the credits held for it. */
export type Placed = { waiting: number; unpaid: number; drawn: number; credits: number };

type WishContext = MenuContext & { painters: ModelOffer[] };
type Job = Parameters<typeof enqueueAll<DrawDishJob>>[2][number];

type Place = { row: DishRow; wish: string; reservationId: string | null };

/**
 * Writes down that dishes wait for a painter, and gives each its job, the first with the highest priority. All in one
 * statement each: a row at a time, forty dishes took a second on a busy machine before the first of them was drawn.
 */
async function waitForPainters(tx: WishContext, menu: MenuRow, asked: Asked, places: Place[]): Promise<void> {
  if (places.length === 0) return;
  const wishes = places.map(({ row, wish, reservationId }) => ({ id: row.id, wish, reservationId }));
  await tx.db.$executeRaw`
    UPDATE dish SET picture_state = 'waiting', picture_asked = ${JSON.stringify(asked)}::jsonb, picture_wish = wish,
      picture_since = ${tx.clock.now()}, picture_reason = NULL, reservation_id = "reservationId"
    FROM jsonb_to_recordset(${JSON.stringify(wishes)}::jsonb) AS wishes (id uuid, wish uuid, "reservationId" uuid)
    WHERE dish.id = wishes.id`;
  const after = await tx.db.dish.findMany({
    where: { id: { in: places.map(({ row }) => row.id) }, removedAt: null },
    orderBy: [{ position: "asc" }, { id: "asc" }],
  });
  await tellAll(
    tx,
    menu.id,
    after.map((row) => ({ kind: "dish", dish: dishView(row) })),
  );
  const jobs = places.map(({ row, wish }, rank): Job => {
    const options = { singletonKey: wish, group: menu.accountId, priority: -rank };
    return { payload: { menuId: menu.id, dishId: row.id, wish, rank }, options };
  });
  await enqueueAll(tx, drawDishQueue, jobs);
}

/** Has one dish drawn without credits: the redraw that each picture includes. */
export async function placeFreeWish(
  tx: WishContext,
  menu: MenuRow,
  row: DishRow,
  asked: Asked,
): Promise<void> {
  await waitForPainters(tx, menu, asked, [{ row, wish: newId(), reservationId: null }]);
}

/**
 * Has dishes of one menu drawn, in the caller's transaction and with the menu locked: at once and free where any diner
 * had the picture drawn before; by a job for each, the first with the highest priority, as far as credits reach; the
 * others wait for credits.
 */
export async function placeWishes(
  tx: WishContext,
  menu: MenuRow,
  rows: DishRow[],
  asked: Asked,
): Promise<Placed> {
  const orders = rows.map((row) => pictureOrder(menu, row, asked));
  const found = await findPictures(tx, tx.painters, orders);
  const isPaid = await isPaidFor(tx, menu);
  const placed: Placed = { waiting: 0, unpaid: 0, drawn: 0, credits: 0 };
  const credits = priceOf(asked);
  const waiting: Place[] = [];
  async function coverFor(wish: string, row: DishRow): Promise<Cover> {
    if (!isPaid) return { kind: "free" };
    // All cost the same: where credits did not reach one dish, they reach none after it.
    if (placed.unpaid > 0) return { kind: "short" };
    return holdCredits(tx, menu, row, { wish, credits });
  }
  for (const [index, row] of rows.entries()) {
    const picture = found[index];
    if (picture) {
      await writePicture(tx, row, drawn(picture, asked));
      placed.drawn += 1;
      continue;
    }
    const wish = newId();
    const cover = await coverFor(wish, row);
    if (cover.kind === "short") {
      await writePicture(tx, row, { pictureState: "unpaid", pictureAsked: asked, pictureReason: null });
      placed.unpaid += 1;
      continue;
    }
    const reservationId = cover.kind === "paid" ? cover.reservationId : null;
    waiting.push({ row, wish, reservationId });
    if (reservationId) placed.credits += credits;
  }
  placed.waiting = waiting.length;
  await waitForPainters(tx, menu, asked, waiting);
  // Credits that came while we looked were no use to dishes nobody could see yet: look once more soon.
  if (placed.unpaid > 0) await lookForCredits(tx, menu.accountId, MENU_LIMITS.resumeAfterMs);
  return placed;
}
