/**
 * Where one is on the board, kept in the address's hash, so that the phone's back button closes what was opened and a
 * reload comes back to it: `#dish/<id>`, `#photo/2`, `#photo/2/<dish id>` (centred on that dish), `#order`, `#waiter` (the
 * order as the waiter sees it), `#waiter/<dish id>` (one dish).
 */
export type Place =
  | { view: "dishes" }
  | { view: "dish"; dishId: string }
  | { view: "photo"; page: number; dishId: string | null }
  | { view: "order" }
  | { view: "waiter"; dishId: string | null };

export function placeOf(hash: string): Place {
  const [view, first, second] = hash.replace(/^#/, "").split("/");
  if (view === "dish" && first) return { view, dishId: first };
  if (view === "photo") return { view, page: Math.max(1, Number(first) || 1), dishId: second || null };
  if (view === "order") return { view };
  if (view === "waiter") return { view, dishId: first || null };
  return { view: "dishes" };
}

export function hashOf(place: Place): string {
  if (place.view === "dish") return `#dish/${place.dishId}`;
  if (place.view === "dishes") return "";
  if (place.view === "order") return "#order";
  if (place.view === "waiter") return place.dishId ? `#waiter/${place.dishId}` : "#waiter";
  return `#photo/${place.page}${place.dishId ? `/${place.dishId}` : ""}`;
}
