import { fieldOf } from "#components/ui/field-of.ts";
import type { DrawOrder } from "./drawings.ts";

/**
 * What was about to be drawn when signing in was asked for, so that it goes on by itself. Kept in the tab and never in
 * the address: a link that draws when it is opened would spend the credits of whoever is sent it.
 */
const KEY = "carte.draw-after-sign-in";

/** Longer than signing in takes; someone who comes back the next day does not expect anything to be drawn. */
const GOOD_FOR_MS = 30 * 60_000;

type Kept = { menuId: string; order: DrawOrder; atMs: number };

function isKept(value: unknown): value is Kept {
  const order = fieldOf(value, "order");
  return (
    typeof fieldOf(value, "menuId") === "string" &&
    typeof fieldOf(value, "atMs") === "number" &&
    Array.isArray(fieldOf(order, "dishIds")) &&
    ["style", "quality", "key"].every((name) => typeof fieldOf(order, name) === "string")
  );
}

export function keepForAfterSignIn(menuId: string, order: DrawOrder): void {
  try {
    sessionStorage.setItem(KEY, JSON.stringify({ menuId, order, atMs: Date.now() } satisfies Kept));
  } catch {
    // Then one taps once more after signing in.
  }
}

/** What this board was about to draw; only once, and only while it is fresh. */
export function takeAfterSignIn(menuId: string): DrawOrder | null {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(KEY) ?? "null");
    if (!isKept(kept) || kept.menuId !== menuId) return null;
    sessionStorage.removeItem(KEY);
    return Date.now() - kept.atMs < GOOD_FOR_MS ? kept.order : null;
  } catch {
    return null;
  }
}
