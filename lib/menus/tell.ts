import { publish, publishAll } from "#lib/events/index.ts";
import type { Context } from "#lib/kernel/index.ts";
import type { MenuEvent } from "./view.ts";

/** The last event of a menu. */
export const DELETED = { kind: "deleted" } as const satisfies MenuEvent;

/** Writes an event into a menu's stream, in the caller's transaction: whoever follows sees it when that commits. */
export async function tell(ctx: Context, menuId: string, event: MenuEvent): Promise<void> {
  await publish(ctx, menuId, event);
}

/** As `tell`, for some events in one statement. */
export async function tellAll(ctx: Context, menuId: string, events: MenuEvent[]): Promise<void> {
  if (events.length > 0) await publishAll(ctx, menuId, events);
}
