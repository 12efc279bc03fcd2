import { createTurns } from "#lib/kernel/index.ts";
import { CallDenied, ModelFailure, type ModelOffer } from "#lib/models/index.ts";
import { askPainter, findAnswer } from "./picture/ask-painter.ts";
import { answerBlob, pictureBlob } from "./picture/blobs.ts";
import { type Claim, claimPicture } from "./picture/claim.ts";
import { type FoundPicture, findPictures, keyFor, paintersFor } from "./picture/find-pictures.ts";
import { type FinishedPicture, finishPicture } from "./picture/finish-picture.ts";
import type { PictureOrder } from "./picture/order.ts";
import { PaintFailure, reasonOf } from "./picture/paint-failure.ts";
import type { PaintingContext, PaintRequest } from "./picture/paint-request.ts";

/** `later`: nothing was sent and nothing is owed; come back. */
export type Painted =
  | ({ kind: "drawn"; fromCache: boolean } & FoundPicture)
  | { kind: "later"; retryAfterMs: number };

const TAKEN_RETRY_MS = 700;

/**
 * Paints a dish, or finds its picture in the cache that all diners share (free and at once). Asks the painters first to
 * last; only a call that was not taken is followed by another. Safe to run again at any point: what a provider answered
 * is on disk before anything else happens, so that a death in between neither loses the picture nor pays for it twice.
 */
export async function paintPicture(
  ctx: PaintingContext,
  request: PaintRequest,
  signal: AbortSignal,
): Promise<Painted> {
  const known = request.ownKey ? null : await findShared(ctx, request.order);
  if (known) return known;
  for (const offer of paintersFor(request.order, ctx.painters)) {
    const key = request.ownKey ?? keyFor(request.order, offer);
    const claim = await claimPicture(ctx, key, offer, request.order.style.kind);
    if (claim.kind !== "mine") return elsewhere(ctx, key, offer, claim.kind);
    const painted = await paintClaimed(ctx, offer, key, claim, request, signal);
    if (painted !== "next") return painted;
  }
  throw new PaintFailure("no-painter");
}

async function findShared(ctx: PaintingContext, order: PictureOrder): Promise<Painted | null> {
  const [found] = await findPictures(ctx, ctx.painters, [order]);
  return found ? { kind: "drawn", fromCache: true, ...found } : null;
}

/** What somebody else's work on the same picture means for us. */
async function elsewhere(
  ctx: PaintingContext,
  key: string,
  offer: ModelOffer,
  claim: "ready" | "refused" | "taken",
): Promise<Painted> {
  if (claim === "refused") throw new PaintFailure("refused");
  if (claim === "taken") return { kind: "later", retryAfterMs: TAKEN_RETRY_MS };
  const { blur } = await ctx.db.picture.findUniqueOrThrow({ where: { key }, select: { blur: true } });
  return { kind: "drawn", fromCache: true, pictureKey: key, blur, isDemo: offer.provider.isDemo };
}

async function paintClaimed(
  ctx: PaintingContext,
  offer: ModelOffer,
  key: string,
  claim: Extract<Claim, { kind: "mine" }>,
  request: PaintRequest,
  signal: AbortSignal,
): Promise<Painted | "next"> {
  try {
    const answer = (await findAnswer(ctx, key)) ?? (await askPainter(ctx, offer, key, request, signal));
    const { full, thumb, blur, widthPx, heightPx } = await finish(ctx, key, answer);
    await Promise.all([
      ctx.storage.putAs(pictureBlob(key, "full"), full, "image/webp"),
      ctx.storage.putAs(pictureBlob(key, "thumb"), thumb, "image/webp"),
    ]);
    await ctx.db.picture.update({
      where: { key },
      data: { state: "ready", blur, widthPx, heightPx, drawnFor: request.dishId },
    });
    await ctx.storage.delete(answerBlob(key));
    return { kind: "drawn", fromCache: false, pictureKey: key, blur, isDemo: offer.provider.isDemo };
  } catch (error) {
    const outcome = await afterFailure(ctx, key, claim, error);
    if (outcome !== "throw") return outcome;
    throw error instanceof PaintFailure ? error : new PaintFailure(reasonOf(error), error);
  } finally {
    claim.stopKeeping();
  }
}

// Ten pictures of a menu come back at once. Two at a time leave threads free for what is waited for: writing the
// answers down, after which the next calls can leave.
const finishing = createTurns(2);

/** Bytes that are no picture were paid for all the same: they go, and nobody asks again by himself. */
async function finish(ctx: PaintingContext, key: string, answer: Buffer): Promise<FinishedPicture> {
  try {
    return await finishing(() => finishPicture(answer));
  } catch (error) {
    await ctx.storage.delete(answerBlob(key));
    throw new ModelFailure("unusable", "the answer is no picture", { code: "no-picture", cause: error });
  }
}

/** What follows from a failure for the claim and the chain. */
async function afterFailure(
  ctx: PaintingContext,
  key: string,
  claim: Extract<Claim, { kind: "mine" }>,
  error: unknown,
): Promise<Painted | "next" | "throw"> {
  if (error instanceof ModelFailure && error.kind === "refused") {
    await ctx.db.picture.update({ where: { key }, data: { state: "refused" } });
    return "throw";
  }
  await claim.release();
  if (error instanceof CallDenied) {
    if (error.denial.kind === "busy") return { kind: "later", retryAfterMs: error.denial.retryAfterMs };
    return error.denial.kind === "circuit-open" ? "next" : "throw";
  }
  // We are told to stop: no word about the dish, another attempt follows.
  if (!(error instanceof ModelFailure) || error.kind === "cancelled") throw error;
  if (error.kind === "rate-limited") return { kind: "later", retryAfterMs: error.retryAfterMs ?? 1_000 };
  return error.kind === "unavailable" || error.kind === "out-of-money" || error.kind === "misconfigured"
    ? "next"
    : "throw";
}
