import { z } from "zod";
import { drawDishes } from "#lib/menus/index.ts";
import { addressHashOf } from "../../../_door/address.ts";
import { type Call, door, json } from "../../../_door/door.ts";
import { readJson } from "../../../_door/read-json.ts";

export const runtime = "nodejs";
export const dynamic = "force-dynamic";

const Body = z.strictObject({
  dishIds: z.union([z.literal("all"), z.array(z.string())]),
  style: z.string().optional(),
  key: z.string(),
});

export const POST = door(async ({ request, params, ctx, web }: Call<{ id: string }>) => {
  const body = await readJson(request, Body);
  const addressHash = addressHashOf(request, web.env);
  return json(await drawDishes(ctx, { ...body, menuId: params.id, addressHash }));
});
