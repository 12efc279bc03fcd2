/** How a picture is drawn: as the dish is served, as a chef would sketch it, or in the diner's own words. */
export type DrawStyle =
  | { kind: "as-served" }
  | { kind: "chefs-drawing" }
  | { kind: "own-words"; words: string };

/** What the API takes at most. */
export const OWN_WORDS_MAX = 120;
export const HINT_MAX = 120;

export const AS_SERVED: DrawStyle = { kind: "as-served" };

const KEY = "carte.style";

function styleOf(value: unknown): DrawStyle {
  if (typeof value !== "object" || value === null || !("kind" in value)) return AS_SERVED;
  if (value.kind === "chefs-drawing") return { kind: "chefs-drawing" };
  if (value.kind === "own-words" && "words" in value && typeof value.words === "string")
    return ownWords(value.words);
  return AS_SERVED;
}

/** Own words as the API takes them; without any words it is the usual style. */
export function ownWords(typed: string): DrawStyle {
  const words = typed.replace(/\s+/g, " ").trim().slice(0, OWN_WORDS_MAX).trim();
  return words === "" ? AS_SERVED : { kind: "own-words", words };
}

/** The style chosen last on this browser. A browser that keeps nothing draws as served. */
export function rememberedStyle(): DrawStyle {
  try {
    return styleOf(JSON.parse(localStorage.getItem(KEY) ?? "null"));
  } catch {
    return AS_SERVED;
  }
}

export function rememberStyle(style: DrawStyle): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(style));
  } catch {
    // Private windows of some browsers refuse; the choice then lasts for this board.
  }
}
