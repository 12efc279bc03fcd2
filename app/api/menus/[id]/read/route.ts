import { readAgain } from "#lib/menus/index.ts";
import { type Call, door, json } from "../../../_door/door.ts";

export const runtime = "nodejs";
export const dynamic = "force-dynamic";

export const POST = door(async ({ params, ctx }: Call<{ id: string }>) => {
  await readAgain(ctx, { menuId: params.id });
  return json({}, 202);
});
