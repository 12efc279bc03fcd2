import { pruneEvents } from "#lib/events/index.ts";
import type { Context } from "#lib/kernel/index.ts";
import { MENU_LIMITS } from "./limits.ts";

/** Forgets what happened to menus longer than a week ago; a phone that comes back after that is given a snapshot. */
export async function pruneHistory(ctx: Context): Promise<void> {
  const before = new Date(ctx.clock.now().getTime() - MENU_LIMITS.eventsKeptMs);
  let pruned = 0;
  for (let more = 1; more > 0; pruned += more) more = await pruneEvents(ctx, before);
  if (pruned > 0) ctx.log.info("history-pruned", { events: pruned });
}
