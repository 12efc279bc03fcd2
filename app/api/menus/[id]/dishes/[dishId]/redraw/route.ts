import { z } from "zod";
import { requireRate } from "#lib/accounts/index.ts";
import { redrawDish } from "#lib/menus/index.ts";
import { type Call, door, json } from "../../../../../_door/door.ts";
import { readJson } from "../../../../../_door/read-json.ts";

export const runtime = "nodejs";
export const dynamic = "force-dynamic";

const Body = z.strictObject({ hint: z.string().nullable().optional() });

export const POST = door(async ({ request, params, ctx }: Call<{ id: string; dishId: string }>) => {
  const { hint } = await readJson(request, Body);
  await requireRate(ctx, "draw");
  const { addressHash } = ctx;
  return json(await redrawDish(ctx, { menuId: params.id, dishId: params.dishId, hint, addressHash }));
});
