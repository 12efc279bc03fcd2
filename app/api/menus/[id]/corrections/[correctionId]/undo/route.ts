import { undoCorrection } from "#lib/menus/index.ts";
import { type Call, door, json } from "../../../../../_door/door.ts";

export const runtime = "nodejs";
export const dynamic = "force-dynamic";

export const POST = door(async ({ params, ctx }: Call<{ id: string; correctionId: string }>) =>
  json(await undoCorrection(ctx, { menuId: params.id, correctionId: params.correctionId })),
);
