import { buffer } from "node:stream/consumers";
import { AppError } from "#lib/kernel/index.ts";
import type { MenuContext } from "./context.ts";
import { getMenu } from "./getMenu.ts";
import type { MenuView } from "./view.ts";

/** One menu with everything kept of it. `photos` are data URLs: a link would die with the account. */
export type ExportedMenu = MenuView & {
  corrections: { id: string; kind: string; changes: unknown; createdAt: string; undoneAt: string | null }[];
  photos: { page: number; photo: string }[];
};

/** All menus of who acts, oldest first, one at a time: only one menu's photos are in memory at once. */
export async function* exportMenus(ctx: MenuContext, accountId: string): AsyncGenerator<ExportedMenu> {
  const menus = await ctx.db.menu.findMany({
    where: { accountId },
    select: { id: true },
    orderBy: { id: "asc" },
  });
  for (const { id } of menus) {
    const menu = await exportMenu(ctx, id);
    if (menu) yield menu;
  }
}

async function exportMenu(ctx: MenuContext, menuId: string): Promise<ExportedMenu | null> {
  // Deleted while the others were written.
  const view = await getMenu(ctx, { menuId }).catch((error: unknown) => {
    if (error instanceof AppError && error.code === "not-found") return null;
    throw error;
  });
  if (!view) return null;
  const corrections = await ctx.db.correction.findMany({ where: { menuId }, orderBy: { id: "asc" } });
  const pages = await ctx.db.page.findMany({ where: { menuId }, orderBy: { number: "asc" } });
  const photos: ExportedMenu["photos"] = [];
  for (const { number, photoKey } of pages) {
    const blob = await ctx.storage.get(photoKey);
    if (!blob) continue;
    const bytes = await buffer(blob.stream);
    photos.push({ page: number, photo: `data:${blob.contentType};base64,${bytes.toString("base64")}` });
  }
  return {
    ...view,
    corrections: corrections.map(({ id, kind, changes, createdAt, undoneAt }) => ({
      id,
      kind,
      changes,
      createdAt: createdAt.toISOString(),
      undoneAt: undoneAt?.toISOString() ?? null,
    })),
    photos,
  };
}
