import type { DishView } from "#lib/menus/client.ts";
import { type DietWords, matches } from "./search.ts";

type Sort = "menu" | "price";
export type Arrangement = {
  query: string;
  section: string | null;
  /** A diet mark that the menu prints. */
  diet: string | null;
  sort: Sort;
};

/** Dishes under one heading. `title` is null for dishes that stand under none, and when sorted by price. */
export type Group = { title: string | null; ids: string[] };

/** The cheapest way to have the dish; null when no price is a number. */
function lowestHundredths(dish: DishView): number | null {
  const amounts = dish.prices.flatMap((price) =>
    price.amountHundredths === null ? [] : price.amountHundredths,
  );
  return amounts.length > 0 ? Math.min(...amounts) : null;
}

/** Dishes without a number come last, in menu order. */
function byPrice(a: DishView, b: DishView): number {
  const [left, right] = [lowestHundredths(a), lowestHundredths(b)];
  if (left === null || right === null) return Number(left === null) - Number(right === null);
  return left - right;
}

/** Section titles in the order in which they first stand on the menu. */
export function sectionTitles(dishes: DishView[]): string[] {
  return [...new Set(dishes.flatMap((dish) => dish.section ?? []))];
}

/** The diet marks that this menu prints, in the order in which they first stand on it. */
export function dietMarks(dishes: DishView[]): string[] {
  return [...new Set(dishes.flatMap((dish) => dish.details?.diet ?? []))];
}

/**
 * The board's groups. A section that goes on after another one (a second column, a second page) stays one group, where
 * it first stood: so a dish that arrives later never makes an earlier section move down.
 */
export function arrange(dishes: DishView[], how: Arrangement, dietWords: DietWords = {}): Group[] {
  const shown = dishes.filter(
    (dish) =>
      (how.section === null || dish.section === how.section) &&
      (how.diet === null || dish.details?.diet.includes(how.diet)) &&
      (how.query.trim() === "" || matches(dish, how.query, dietWords)),
  );
  if (how.sort === "price") {
    const ids = shown.toSorted(byPrice).map((dish) => dish.id);
    return ids.length > 0 ? [{ title: null, ids }] : [];
  }
  const groups = new Map<string | null, string[]>();
  for (const dish of shown) {
    const ids = groups.get(dish.section);
    if (ids) ids.push(dish.id);
    else groups.set(dish.section, [dish.id]);
  }
  return [...groups].map(([title, ids]) => ({ title, ids }));
}

/** The new groups, but with every unchanged group being the very same object: only changed ones render again. */
export function keepSame(before: Group[], after: Group[]): Group[] {
  const kept = after.map((group, index) => {
    const old = before[index];
    const equal =
      old?.title === group.title &&
      old.ids.length === group.ids.length &&
      old.ids.every((id, at) => id === group.ids[at]);
    return equal ? old : group;
  });
  return kept.length === before.length && kept.every((group, index) => group === before[index])
    ? before
    : kept;
}
