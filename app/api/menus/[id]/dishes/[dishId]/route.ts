import { z } from "zod";
import { correctDish, removeDish } from "#lib/menus/index.ts";
import { type Call, door, json } from "../../../../_door/door.ts";
import { readJson } from "../../../../_door/read-json.ts";

export const runtime = "nodejs";
export const dynamic = "force-dynamic";

const Body = z.strictObject({
  name: z.string().optional(),
  description: z.string().nullable().optional(),
  section: z.string().nullable().optional(),
  prices: z.string().nullable().optional(),
});

type Dish = Call<{ id: string; dishId: string }>;

export const PATCH = door(async ({ request, params, ctx }: Dish) => {
  const body = await readJson(request, Body);
  return json(await correctDish(ctx, { ...body, menuId: params.id, dishId: params.dishId }));
});

export const DELETE = door(async ({ params, ctx }: Dish) =>
  json(await removeDish(ctx, { menuId: params.id, dishId: params.dishId })),
);
