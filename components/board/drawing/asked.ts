import type { DishView, PictureView } from "#lib/menus/client.ts";

/**
 * A picture the diner has just asked for. It lies over the dish's picture alone, not over the dish: details and
 * corrections that arrive meanwhile show through.
 */
export type Asked = {
  id: number;
  dishId: string;
  /** The picture as the server had it: once the server says anything else, that is the truth. */
  before: PictureView;
};

const same = (a: PictureView, b: PictureView) => JSON.stringify(a) === JSON.stringify(b);

/** Asked again after each event, so that a tile whose dish did not change is not drawn again. */
const shownWaiting = new WeakMap<DishView, DishView>();

function waiting(dish: DishView): DishView {
  let shown = shownWaiting.get(dish);
  if (!shown) {
    shown = { ...dish, picture: { ...dish.picture, state: "waiting", reason: null } };
    shownWaiting.set(dish, shown);
  }
  return shown;
}

/** What is still only asked for: the rest the server has taken up, or the dish is gone. */
export function stillAsked(asked: Asked[], dishes: DishView[]): Asked[] {
  if (asked.length === 0) return asked;
  const byId = new Map(dishes.map((dish) => [dish.id, dish]));
  const left = asked.filter(({ dishId, before }) => {
    const dish = byId.get(dishId);
    return dish !== undefined && same(dish.picture, before);
  });
  return left.length === asked.length ? asked : left;
}

/** The dishes as the diner should see them: those asked for are waiting. Others keep their identity. */
export function withAsked(dishes: DishView[], asked: Asked[]): DishView[] {
  if (asked.length === 0) return dishes;
  const ids = new Set(asked.map(({ dishId }) => dishId));
  return dishes.map((dish) => (ids.has(dish.id) ? waiting(dish) : dish));
}
