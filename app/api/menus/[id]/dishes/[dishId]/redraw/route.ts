import { z } from "zod";
import { redrawDish } from "#lib/menus/index.ts";
import { addressHashOf } from "../../../../../_door/address.ts";
import { type Call, door, json } from "../../../../../_door/door.ts";
import { readJson } from "../../../../../_door/read-json.ts";

export const runtime = "nodejs";
export const dynamic = "force-dynamic";

const Body = z.strictObject({ hint: z.string().nullable().optional() });

export const POST = door(async ({ request, params, ctx, web }: Call<{ id: string; dishId: string }>) => {
  const { hint } = await readJson(request, Body);
  const addressHash = addressHashOf(request, web.env);
  return json(await redrawDish(ctx, { menuId: params.id, dishId: params.dishId, hint, addressHash }));
});
