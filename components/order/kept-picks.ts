import { fieldOf } from "#components/ui/field-of.ts";
import { PICK_MAX, type Pick } from "./picks.ts";

const keyOf = (menuId: string) => `carte.picks.${menuId}`;

function isPick(value: unknown): value is Pick {
  const count = fieldOf(value, "count");
  return (
    typeof fieldOf(value, "dishId") === "string" &&
    Number.isInteger(fieldOf(value, "priceIndex")) &&
    Number.isInteger(count) &&
    Number(count) > 0 &&
    Number(count) <= PICK_MAX
  );
}

/** What was picked on this phone from this menu. A browser that keeps nothing has nothing. */
export function keptPicks(menuId: string): Pick[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(keyOf(menuId)) ?? "[]");
    return Array.isArray(kept) ? kept.filter(isPick) : [];
  } catch {
    return [];
  }
}

export function keepPicks(menuId: string, picks: Pick[]): void {
  try {
    if (picks.length > 0) localStorage.setItem(keyOf(menuId), JSON.stringify(picks));
    else localStorage.removeItem(keyOf(menuId));
  } catch {
    // Private windows of some browsers refuse; the order then lasts as long as the page.
  }
}
