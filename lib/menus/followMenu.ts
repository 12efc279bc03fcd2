import { type Follower, readSeq } from "#lib/events/index.ts";
import { type Context, requireId } from "#lib/kernel/index.ts";
import { getMenu } from "./getMenu.ts";
import { MENU_LIMITS } from "./limits.ts";
import { requireOwnMenu } from "./own-menu.ts";
import { MenuEvent } from "./stored-event.ts";

export type FollowContext = Context & { follower: Follower };
export type FollowedEvent = { id: number; data: MenuEvent };

/** Whether a phone that has seen `afterSeq` can be given just what came since. */
function canContinue(afterSeq: number, kept: { first: number; last: number } | null): boolean {
  if (!kept || afterSeq > kept.last || afterSeq < kept.first - 1) return false;
  return kept.last - afterSeq <= MENU_LIMITS.eventsToCatchUp;
}

/**
 * What happens to a menu after the event `afterSeq`, for as long as `signal` lasts, without loss or repeat; ends after
 * `deleted`. Whoever gives no place to start from, or one that cannot be continued from, gets a snapshot first.
 * Rejects with `not-found` before anything is followed.
 */
export async function followMenu(
  ctx: FollowContext,
  input: { menuId: string; afterSeq: number | null },
  signal: AbortSignal,
): Promise<AsyncGenerator<FollowedEvent, void>> {
  const { id } = await requireOwnMenu(ctx, input.menuId);
  const { afterSeq } = input;
  if (afterSeq !== null && canContinue(afterSeq, await readSeq(ctx, id)))
    return follow(ctx, id, afterSeq, signal);
  const view = await getMenu(ctx, { menuId: id });
  return follow(ctx, id, view.seq, signal, { id: view.seq, data: { kind: "snapshot", view } });
}

/** Whether who acts may go on following; also a menu that is gone, of which there is only that left to tell. */
export async function mayFollow(ctx: Context, input: { menuId: string }): Promise<boolean> {
  const menu = await ctx.db.menu.findUnique({
    where: { id: requireId(input.menuId) },
    select: { accountId: true },
  });
  return menu === null || ("accountId" in ctx.actor && ctx.actor.accountId === menu.accountId);
}

async function* follow(
  ctx: FollowContext,
  menuId: string,
  afterSeq: number,
  signal: AbortSignal,
  first?: FollowedEvent,
): AsyncGenerator<FollowedEvent, void> {
  if (first) yield first;
  for await (const event of ctx.follower.follow(menuId, afterSeq, signal)) {
    const data = MenuEvent.parse(event.data);
    yield { id: event.seq, data };
    if (data.kind === "deleted") return;
  }
}
