import { receiveStripeEvent } from "#lib/billing/index.ts";
import { AppError } from "#lib/kernel/index.ts";
import { type Call, door, json } from "../../_door/door.ts";

export const runtime = "nodejs";
export const dynamic = "force-dynamic";

/** Events are a few kilobytes; Stripe itself caps what can be in one far below this. */
const MAX_BYTES = 1024 * 1024;

async function readBytes(request: Request): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of request.body ?? []) {
    bytes += chunk.length;
    if (bytes > MAX_BYTES) throw new AppError("bad-request", { detail: "an event of more than a megabyte" });
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

// The signature is over the bytes as they came: nothing may parse them first.
export const POST = door(async ({ request, ctx }: Call<object>) => {
  const signature = request.headers.get("stripe-signature") ?? "";
  return json({ outcome: await receiveStripeEvent(ctx, { rawBody: await readBytes(request), signature }) });
});
