import type { Context } from "#lib/kernel/index.ts";
import type { Storage } from "#lib/storage/index.ts";

/** What verbs that touch photos or sketches need beside the rest. */
export type MenuContext = Context & { storage: Storage };

/** Where the photos of one menu live; nothing else lives there, so that deleting the menu deletes the folder. */
export function photoPrefix(menuId: string): string {
  return `menus/${menuId}`;
}
