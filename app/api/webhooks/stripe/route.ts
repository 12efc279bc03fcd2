import { receiveStripeEvent } from "#lib/billing/index.ts";
import { type Call, door, json } from "../../_door/door.ts";
import { readBytes } from "../../_door/read-bytes.ts";

export const runtime = "nodejs";
export const dynamic = "force-dynamic";

/** Events are a few kilobytes; Stripe itself caps what can be in one far below this. */
const MAX_BYTES = 1024 * 1024;

// The signature is over the bytes as they came: nothing may parse them first.
export const POST = door(async ({ request, ctx }: Call<object>) => {
  const signature = request.headers.get("stripe-signature") ?? "";
  return json({
    outcome: await receiveStripeEvent(ctx, { rawBody: await readBytes(request, MAX_BYTES), signature }),
  });
});
