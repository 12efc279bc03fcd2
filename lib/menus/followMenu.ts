import { type Follower, readSeq } from "#lib/events/index.ts";
import type { Context } from "#lib/kernel/index.ts";
import { getMenu } from "./getMenu.ts";
import { MENU_LIMITS } from "./limits.ts";
import { requireOwnMenu } from "./own-menu.ts";
import { MenuEvent } from "./stored-event.ts";

export type FollowContext = Context & { follower: Follower };
export type FollowedEvent = { seq: number; event: MenuEvent };

/**
 * What happens to a menu after the event `afterSeq`, for as long as `signal` lasts, without loss or repeat; ends after
 * `deleted`. Whoever gives no place to start from, or one that cannot be continued from, gets a snapshot first.
 */
export async function* followMenu(
  ctx: FollowContext,
  input: { menuId: string; afterSeq: number | null },
  signal: AbortSignal,
): AsyncGenerator<FollowedEvent> {
  const { id } = await requireOwnMenu(ctx, input.menuId);
  const range = await readSeq(ctx, id);
  let afterSeq = input.afterSeq;
  const continuable =
    afterSeq !== null &&
    range !== null &&
    afterSeq <= range.last &&
    afterSeq >= range.first - 1 &&
    range.last - afterSeq <= MENU_LIMITS.eventsToCatchUp;
  if (afterSeq === null || !continuable) {
    const view = await getMenu(ctx, { menuId: id });
    yield { seq: view.seq, event: { kind: "snapshot", view } };
    afterSeq = view.seq;
  }
  for await (const { seq, data } of ctx.follower.follow(id, afterSeq, signal)) {
    const event = MenuEvent.parse(data);
    yield { seq, event };
    if (event.kind === "deleted") return;
  }
}
