import { findLiveKeys } from "#lib/jobs/index.ts";
import type { MenuContext } from "./context.ts";
import { failDrawing } from "./drawDish.ts";
import { MENU_LIMITS } from "./limits.ts";
import { drawDishQueue } from "./queues.ts";

const AT_ONCE = 500;

/**
 * Ends the waiting of dishes that nobody works for any more (a queue that was emptied, a job that was deleted): no live
 * job has carried their wish for ten minutes. Answers how many there were.
 */
export async function sweepPictures(ctx: MenuContext): Promise<number> {
  const before = new Date(ctx.clock.now().getTime() - MENU_LIMITS.pictureLostAfterMs);
  const waiting = await ctx.db.dish.findMany({
    where: { pictureState: { in: ["waiting", "drawing"] }, pictureSince: { lt: before } },
    select: { id: true, menuId: true, pictureWish: true },
    take: AT_ONCE,
  });
  const wishes = waiting.flatMap(({ id, menuId, pictureWish: wish }) =>
    wish ? [{ menuId, dishId: id, wish }] : [],
  );
  const live = await findLiveKeys(
    ctx,
    drawDishQueue,
    wishes.map(({ wish }) => wish),
  );
  const lost = wishes.filter(({ wish }) => !live.has(wish));
  for (const wish of lost) {
    await failDrawing(ctx, wish, "lost");
    ctx.log.warn("picture-lost", { menuId: wish.menuId, dishId: wish.dishId });
  }
  return lost.length;
}
