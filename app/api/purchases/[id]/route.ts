import { fulfilPurchase } from "#lib/billing/index.ts";
import { type Call, door, json } from "../../_door/door.ts";

export const runtime = "nodejs";
export const dynamic = "force-dynamic";

export const GET = door(
  async ({ params, ctx }: Call<{ id: string }>) => json(await fulfilPurchase(ctx, { purchaseId: params.id })),
  "debug",
);
