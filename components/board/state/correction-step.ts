import { type DishView, type Price, UNDESCRIBED } from "#lib/menus/client.ts";
import { unsavedId } from "./unsaved-dish.ts";

/** What a diner may change about a dish; null takes a thing away, a missing key leaves it as it is. */
export type DishChange = {
  name?: string;
  description?: string | null;
  section?: string | null;
  /** As typed; several prices stand apart by a slash. */
  prices?: string | null;
};

/** One change as the board shows it at once. */
export type Step = {
  puts: DishView[];
  removes: string[];
  /** The dishes as they were, to show at once when it is undone. */
  before: DishView[];
  told:
    | { kind: "edited" | "added" | "removed"; name: string }
    | { kind: "merged"; name: string; other: string };
};

export function editing(dish: DishView, change: DishChange): Step {
  const after = changed(dish, change);
  return { puts: [after], removes: [], before: [dish], told: { kind: "edited", name: after.name } };
}

export function adding(dishes: DishView[], change: DishChange & { name: string }): Step {
  const after = placeAfter(dishes, change.section);
  const blank: DishView = {
    ...UNDESCRIBED,
    id: unsavedId(),
    page: after?.page ?? 1,
    position: (after?.position ?? 0) + 1e-6,
    name: change.name,
  };
  return {
    puts: [changed(blank, change)],
    removes: [],
    before: [],
    told: { kind: "added", name: change.name },
  };
}

export const removing = (dish: DishView): Step => ({
  puts: [],
  removes: [dish.id],
  before: [dish],
  told: { kind: "removed", name: dish.name },
});

/** The other dish becomes more words and prices of the first. */
export function merging(dish: DishView, other: DishView): Step {
  const description = [dish.description, other.name, other.description].filter(Boolean).join(" ");
  const merged = { ...dish, description, prices: [...dish.prices, ...other.prices], corrected: true };
  return {
    puts: [merged],
    removes: [other.id],
    before: [dish, other],
    told: { kind: "merged", name: dish.name, other: other.name },
  };
}

/** Until the server has parsed what was typed, it is shown as typed. */
function pricesAsTyped(typed: string | null): Price[] {
  return (typed ?? "")
    .split("/")
    .map((text) => text.trim())
    .filter(Boolean)
    .map((text) => ({ text, amountHundredths: null, currency: null, label: null }));
}

function changed(dish: DishView, { prices, ...rest }: DishChange): DishView {
  const typed = prices === undefined ? {} : { prices: pricesAsTyped(prices) };
  return { ...dish, ...rest, ...typed, corrected: true };
}

/** Where an added dish will stand: after the last dish of its section, else at the end. */
function placeAfter(dishes: DishView[], section: string | null | undefined): DishView | undefined {
  return dishes.findLast((dish) => dish.section === section) ?? dishes.at(-1);
}
