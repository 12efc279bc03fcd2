import { newKey } from "#components/ui/new-key.ts";
import { type Answer, request } from "#components/ui/request.ts";
import type { Quality } from "#lib/credits/client.ts";
import type { DishView } from "#lib/menus/client.ts";
import type { BoardStore } from "../state/board-store.ts";
import { keepForAfterSignIn } from "./after-sign-in.ts";
import { isComing } from "./tally.ts";

/** One wish of the diner. `key` names it: sent twice, it is done once. */
export type DrawOrder = { dishIds: string[]; style: string; quality: Quality; key: string };

export type DrawTrouble = { code: string; retry: () => void };

export type Drawings = ReturnType<typeof createDrawings>;

/** An answered wish whose events never come (a stream that broke just then) stops covering the server after this. */
const ANSWERED_FOR_MS = 10_000;

/**
 * Asks for pictures: each dish shows at once that it waits, and is itself again with a sentence when the wish is
 * refused. `tell` says what went wrong where the board has no place of its own for it.
 */
export function createDrawings(menuId: string, store: BoardStore, tell: (trouble: DrawTrouble) => void) {
  const base = `/api/menus/${menuId}`;

  /** Shows the dishes as waiting while `send` is on its way; false when nobody took the wish. */
  async function take(dishIds: string[], send: () => Promise<Answer>, again: () => void, order?: DrawOrder) {
    const askedId = store.ask(dishIds);
    const answer = await send();
    if (answer.ok) {
      setTimeout(() => store.unask(askedId), ANSWERED_FOR_MS);
      return true;
    }
    store.unask(askedId);
    if (answer.code === "sign-in-needed") {
      if (order) keepForAfterSignIn(menuId, order);
      store.set({ prompt: { kind: "sign-in" } });
    } else if (answer.code === "painting-off") store.set({ paintingOff: true });
    else tell({ code: answer.code, retry: again });
    return false;
  }

  function send(order: DrawOrder): Promise<boolean> {
    const { byId } = store.get();
    // The second tap of two finds nothing left to ask for.
    const dishIds = order.dishIds.filter((id) => {
      const dish = byId.get(id);
      return dish !== undefined && !isComing(dish);
    });
    if (dishIds.length === 0) return Promise.resolve(false);
    const sent = { ...order, dishIds };
    return take(
      dishIds,
      () => request("POST", `${base}/draw`, sent),
      () => void send(sent),
      sent,
    );
  }

  const drawings = {
    draw: (dishIds: string[], style: string, quality: Quality = "standard") =>
      send({ dishIds, style, quality, key: newKey() }),
    /** Goes on with a wish that was made before signing in. */
    send,
    /** The free second try for one dish. */
    redraw(dish: DishView, hint: string): Promise<boolean> {
      const said = hint.trim();
      if (isComing(dish)) return Promise.resolve(false);
      return take(
        [dish.id],
        () => request("POST", `${base}/dishes/${dish.id}/redraw`, said ? { hint: said } : {}),
        () => void drawings.redraw(dish, hint),
      );
    },
  };
  return drawings;
}
