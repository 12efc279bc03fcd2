import type { DishView, MenuEvent, MenuView } from "#lib/menus/client.ts";

/**
 * What comes over the network is unknown until looked at. zod costs 14 kB of script on a board allowed 25, and both ends
 * are one deployment: so the shape is checked by its kind and by the fields that decide what is drawn.
 */
type Fields = Record<string, unknown>;
const isFields = (value: unknown): value is Fields => typeof value === "object" && value !== null;
const isDish = (value: unknown): value is DishView =>
  isFields(value) &&
  typeof value.id === "string" &&
  typeof value.name === "string" &&
  typeof value.position === "number" &&
  Array.isArray(value.prices);
const isMenu = (value: unknown) => isFields(value) && typeof value.status === "string";
const isPage = (value: unknown) => isFields(value) && typeof value.number === "number";

const isView = (value: unknown): value is MenuView =>
  isFields(value) &&
  isMenu(value.menu) &&
  typeof value.seq === "number" &&
  Array.isArray(value.pages) &&
  value.pages.every(isPage) &&
  Array.isArray(value.dishes) &&
  value.dishes.every(isDish);

function isEvent(value: unknown): value is MenuEvent {
  if (!isFields(value)) return false;
  switch (value.kind) {
    case "menu":
      return isMenu(value.menu);
    case "page":
      return isPage(value.page);
    case "dish":
      return isDish(value.dish);
    case "dish-removed":
      return typeof value.dishId === "string";
    case "snapshot":
      return isView(value.view);
    default:
      return value.kind === "deleted";
  }
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}

/** Null for anything that is no event of a menu, among them kinds that a newer server may add. */
export function parseEvent(json: string): MenuEvent | null {
  const value = parsed(json);
  return isEvent(value) ? value : null;
}

export const parseView = (value: unknown): MenuView | null => (isView(value) ? value : null);

export type Corrected = { correctionId: string; dishes: DishView[] };

/** The answer to a correction: `{correctionId, dish?}`, or `{dishes}` for an undo. */
export function parseCorrected(value: unknown): Corrected | null {
  if (!isFields(value)) return null;
  const dishes = Array.isArray(value.dishes) ? value.dishes : "dish" in value ? [value.dish] : [];
  const correctionId = typeof value.correctionId === "string" ? value.correctionId : "";
  return dishes.every(isDish) ? { correctionId, dishes } : null;
}
