import { z } from "zod";
import { addDish } from "#lib/menus/index.ts";
import { type Call, door, json } from "../../../_door/door.ts";
import { readJson } from "../../../_door/read-json.ts";

export const runtime = "nodejs";
export const dynamic = "force-dynamic";

const Body = z.strictObject({
  name: z.string(),
  description: z.string().nullable().optional(),
  section: z.string().nullable().optional(),
  prices: z.string().nullable().optional(),
  afterDishId: z.string().nullable().optional(),
  page: z.number().optional(),
});

export const POST = door(async ({ request, params, ctx }: Call<{ id: string }>) => {
  const body = await readJson(request, Body);
  return json(await addDish(ctx, { ...body, menuId: params.id }), 201);
});
