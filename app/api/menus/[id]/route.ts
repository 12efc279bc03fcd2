import { z } from "zod";
import { deleteMenu, getMenu, renameMenu } from "#lib/menus/index.ts";
import { type Call, door, json } from "../../_door/door.ts";
import { readJson } from "../../_door/read-json.ts";

export const runtime = "nodejs";
export const dynamic = "force-dynamic";

type Menu = Call<{ id: string }>;

export const GET = door(async ({ params, ctx }: Menu) => json(await getMenu(ctx, { menuId: params.id })));

export const PATCH = door(async ({ request, params, ctx }: Menu) => {
  const { title } = await readJson(request, z.strictObject({ title: z.string() }));
  return json(await renameMenu(ctx, { menuId: params.id, title }));
});

export const DELETE = door(async ({ params, ctx }: Menu) => {
  await deleteMenu(ctx, { menuId: params.id });
  return new Response(null, { status: 204 });
});
