import { z } from "zod";
import { mergeDishes } from "#lib/menus/index.ts";
import { type Call, door, json } from "../../../../../_door/door.ts";
import { readJson } from "../../../../../_door/read-json.ts";

export const runtime = "nodejs";
export const dynamic = "force-dynamic";

const Body = z.strictObject({ withDishId: z.string() });

export const POST = door(async ({ request, params, ctx }: Call<{ id: string; dishId: string }>) => {
  const { withDishId } = await readJson(request, Body);
  return json(await mergeDishes(ctx, { menuId: params.id, dishId: params.dishId, withDishId }));
});
