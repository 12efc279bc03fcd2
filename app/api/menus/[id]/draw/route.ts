import { z } from "zod";
import { requireRate } from "#lib/accounts/index.ts";
import { QUALITIES } from "#lib/credits/client.ts";
import { drawDishes } from "#lib/menus/index.ts";
import { type Call, door, json } from "../../../_door/door.ts";
import { readJson } from "../../../_door/read-json.ts";

export const runtime = "nodejs";
export const dynamic = "force-dynamic";

const Body = z.strictObject({
  dishIds: z.union([z.literal("all"), z.array(z.string())]),
  style: z.string().optional(),
  quality: z.enum(QUALITIES).optional(),
  key: z.string(),
});

export const POST = door(async ({ request, params, ctx }: Call<{ id: string }>) => {
  const body = await readJson(request, Body);
  await requireRate(ctx, "draw");
  return json(await drawDishes(ctx, { ...body, menuId: params.id, addressHash: ctx.addressHash }));
});
