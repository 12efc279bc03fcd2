import type { DishView, MenuEvent } from "#lib/menus/client.ts";

/**
 * A change a diner made that the event stream has not told us yet. It lies over what the server says, so that a
 * correction shows at once and falls away without a trace when it is refused.
 */
export type Overlay = {
  id: number;
  puts: DishView[];
  removes: string[];
  /** Answered by the server: it waits only for the events that say the same. */
  settled: boolean;
  /** Events about the touched dishes that came before the answer did. */
  seen: DishView[];
};

const same = (a: DishView, b: DishView) => JSON.stringify(a) === JSON.stringify(b);

const named = (overlay: Overlay, dishId: string) =>
  overlay.removes.includes(dishId) || overlay.puts.some((dish) => dish.id === dishId);

/** The dishes as the diner should see them, in menu order. Untouched dishes keep their identity. */
export function withOverlays(dishes: DishView[], overlays: Overlay[]): DishView[] {
  if (overlays.length === 0) return dishes;
  const shown = new Map(dishes.map((dish) => [dish.id, dish]));
  for (const overlay of overlays) {
    for (const dish of overlay.puts) shown.set(dish.id, dish);
    for (const id of overlay.removes) shown.delete(id);
  }
  return [...shown.values()].sort((a, b) => a.position - b.position);
}

function eventDishId(event: MenuEvent): string | null {
  if (event.kind === "dish") return event.dish.id;
  return event.kind === "dish-removed" ? event.dishId : null;
}

/** What is left of the overlays after an event: a settled one gives way to the first event about its dish. */
export function afterEvent(overlays: Overlay[], event: MenuEvent): Overlay[] {
  if (event.kind === "snapshot") return overlays.filter((overlay) => !overlay.settled);
  const id = eventDishId(event);
  if (id === null || !overlays.some((overlay) => named(overlay, id))) return overlays;
  return overlays
    .map((overlay) => {
      if (!named(overlay, id)) return overlay;
      if (!overlay.settled) {
        return event.kind === "dish" ? { ...overlay, seen: [...overlay.seen, event.dish] } : overlay;
      }
      return {
        ...overlay,
        puts: overlay.puts.filter((dish) => dish.id !== id),
        removes: overlay.removes.filter((removed) => removed !== id),
      };
    })
    .filter((overlay) => overlay.puts.length + overlay.removes.length > 0);
}

/**
 * The server has answered with `puts`. Answer and event travel separately: what an event has said already is dropped
 * here, the rest stays until its event comes. Without this, an older answer could hide a newer change by another phone.
 */
export function settle(overlay: Overlay, puts: DishView[], serverDishes: DishView[]): Overlay | null {
  const left = {
    ...overlay,
    settled: true,
    puts: puts.filter((dish) => ![...overlay.seen, ...serverDishes].some((other) => same(other, dish))),
    removes: overlay.removes.filter((id) => serverDishes.some((dish) => dish.id === id)),
    seen: [],
  };
  return left.puts.length + left.removes.length > 0 ? left : null;
}
