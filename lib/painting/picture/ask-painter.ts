import { buffer } from "node:stream/consumers";
import { callModel, costMicros, generateImage, inTurn, type ModelOffer } from "#lib/models/index.ts";
import { answerBlob } from "./blobs.ts";
import { FULL_SIDE_PX } from "./finish-picture.ts";
import type { PaintingContext, PaintRequest } from "./paint-request.ts";
import { picturePrompt } from "./prompt.ts";

const CALL_SPARE_MS = 30_000;
/** Of a picture of 1024 px. The price of twice as many is held until the provider says what it was. */
const TOKENS_OF_QUALITY = { low: 200, medium: 1_767, high: 7_000 };

/** What the provider answered before a worker died, if it did. */
export async function findAnswer(ctx: PaintingContext, key: string): Promise<Buffer | null> {
  const blob = await ctx.storage.get(answerBlob(key));
  return blob ? buffer(blob.stream) : null;
}

/** One call, in its turn and within the budgets. The answer is on disk before anything else happens: it is paid for. */
export async function askPainter(
  ctx: PaintingContext,
  offer: ModelOffer,
  key: string,
  request: PaintRequest,
  signal: AbortSignal,
): Promise<Buffer> {
  const { order, payer, menuId, dishId, safetyIdentifier, rank } = request;
  const prompt = picturePrompt(order);
  const usage = {
    textIn: Math.ceil(prompt.length / 2),
    imageIn: 0,
    out: TOKENS_OF_QUALITY[order.quality] * 2,
  };
  const heldMicros = costMicros(offer.price, usage);
  const facts = {
    purpose: "paint-dish",
    medium: "image",
    payer,
    menuId,
    dishId,
    heldMicros,
    deadlineMs: offer.provider.imageTimeoutMs + CALL_SPARE_MS,
  } as const;
  const side = { widthPx: FULL_SIDE_PX, heightPx: FULL_SIDE_PX };
  const question = { prompt, ...side, quality: order.quality, safetyIdentifier };
  const call = () =>
    callModel(ctx, offer, facts, ctx.budgets, async () => {
      const { bytes, usage: used, requestId } = await generateImage(offer, question, signal);
      await ctx.storage.putAs(answerBlob(key), bytes, "image/webp");
      return { value: bytes, usage: used, requestId };
    });
  return inTurn(offer, { rank, signal }, call);
}
