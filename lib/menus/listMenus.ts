import { z } from "zod";
import { type Context, parseInput } from "#lib/kernel/index.ts";
import { MENU_LIMITS } from "./limits.ts";
import { menuFacts } from "./stored.ts";
import type { MenuCard, MenuFace } from "./view.ts";

const ListMenus = z.object({ before: z.uuid().optional() });
export type ListMenus = z.input<typeof ListMenus>;

/** The menus of who acts, newest first, 30 at a time; `next` is the `before` of the next page. Nobody has none. */
export async function listMenus(
  ctx: Context,
  input: ListMenus,
): Promise<{ menus: MenuCard[]; next: string | null }> {
  const { before } = parseInput(ListMenus, input);
  if (ctx.actor.kind !== "guest" && ctx.actor.kind !== "diner") return { menus: [], next: null };
  const rows = await ctx.db.menu.findMany({
    where: { accountId: ctx.actor.accountId, ...(before && { id: { lt: before } }) },
    orderBy: { id: "desc" },
    take: MENU_LIMITS.menusPerList + 1,
    include: { _count: { select: { pages: true, dishes: { where: { removedAt: null } } } } },
  });
  const shown = rows.slice(0, MENU_LIMITS.menusPerList);
  const faces = await facesOf(
    ctx,
    shown.map((row) => row.id),
  );
  const menus = shown.map((row) => {
    const { id, status, title, createdAt } = menuFacts(row);
    const { dishes: dishCount, pages: pageCount } = row._count;
    return { id, status, title, dishCount, pageCount, faces: faces.get(id) ?? [], createdAt };
  });
  return { menus, next: rows.length > shown.length ? (shown.at(-1)?.id ?? null) : null };
}

const FaceRows = z.array(
  z.object({
    menu_id: z.string(),
    faces: z.array(z.object({ sketchKey: z.string(), pictureKey: z.string().nullable() })),
  }),
);

/** Of each menu the dishes that were drawn, then its first. By hand: Prisma would fetch every dish to keep four. */
async function facesOf(ctx: Context, menuIds: string[]): Promise<Map<string, MenuFace[]>> {
  const rows = FaceRows.parse(
    await ctx.db.$queryRaw`
      SELECT menu.id AS menu_id, json_agg(
        json_build_object('sketchKey', sketch_key, 'pictureKey', picture_key)
        ORDER BY picture_key IS NULL, first.position, first.id
      ) AS faces
      FROM menu, LATERAL (
        SELECT id, sketch_key, picture_key, position FROM dish
        WHERE dish.menu_id = menu.id AND removed_at IS NULL
        ORDER BY picture_key IS NULL, position, id LIMIT ${MENU_LIMITS.facesPerCard}
      ) AS first
      WHERE menu.id = ANY(${menuIds}::uuid[])
      GROUP BY menu.id`,
  );
  return new Map(rows.map((row) => [row.menu_id, row.faces]));
}
