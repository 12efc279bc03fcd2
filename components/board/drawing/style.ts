import { TYPED_LIMITS } from "#lib/menus/client.ts";

/** How a picture is drawn, as the API takes it: as the dish is served, as a chef would sketch it, or as the diner says. */
export const AS_SERVED = "as-served";
export const CHEFS_DRAWING = "chefs-drawing";

const KEY = "carte.style";

export const isOwnWords = (style: string): boolean => style !== AS_SERVED && style !== CHEFS_DRAWING;

/** Own words as the API takes them; without any words it is the usual style. */
export function ownWords(typed: string): string {
  return typed.replace(/\s+/g, " ").trim().slice(0, TYPED_LIMITS.styleChars).trim() || AS_SERVED;
}

/** The style chosen last on this browser. A browser that keeps nothing draws as served. */
export function rememberedStyle(): string {
  try {
    return ownWords(localStorage.getItem(KEY) ?? "");
  } catch {
    return AS_SERVED;
  }
}

export function rememberStyle(style: string): void {
  try {
    localStorage.setItem(KEY, style);
  } catch {
    // Private windows of some browsers refuse; the choice then lasts for this wish.
  }
}
