import type { DishView } from "#lib/menus/client.ts";

const MARK = "new-";

/** The id of a dish added here, until the server has answered with its own. */
export const unsavedId = (): string => `${MARK}${Date.now()}`;

/** Whether the server knows this dish: one that it does not can be neither drawn nor ordered by its id. */
export const isSaved = (dish: DishView): boolean => !dish.id.startsWith(MARK);
