import { AppError, inTransaction, requireId } from "#lib/kernel/index.ts";
import { askStripe } from "./ask-stripe.ts";
import type { BillingContext } from "./billing.ts";
import type { PurchaseView } from "./client.ts";
import { viewOf } from "./purchase-view.ts";
import { takeNews } from "./take-news.ts";

/** Someone who waits looks every second or two; Stripe is asked this often at most. */
const ASK_AGAIN_MS = 5_000;

const FINAL = ["granted", "mismatch"];

/** Whether it is our turn to ask: of many who look at once, one does. */
async function takeTurn(ctx: BillingContext, id: string): Promise<boolean> {
  const now = ctx.clock.now();
  const before = new Date(now.getTime() - ASK_AGAIN_MS);
  const { count } = await ctx.db.purchase.updateMany({
    where: { id, OR: [{ askedAt: null }, { askedAt: { lt: before } }] },
    data: { askedAt: now },
  });
  return count === 1;
}

/**
 * What has become of a purchase, for the page that a diner comes back to. Asks Stripe itself when no event has told
 * yet, and grants then and there; the event that comes later finds it done. For the diner who bought and for jobs.
 * Throws `not-found` for another's. While Stripe is away it answers what is known.
 */
export async function fulfilPurchase(
  ctx: BillingContext,
  input: { purchaseId: string },
): Promise<PurchaseView> {
  const purchase = await ctx.db.purchase.findUnique({ where: { id: requireId(input.purchaseId) } });
  const { actor } = ctx;
  const isAllowed =
    actor.kind === "job" || (actor.kind === "diner" && actor.accountId === purchase?.accountId);
  if (!purchase || !isAllowed) throw new AppError("not-found", { detail: "no such purchase" });
  if (FINAL.includes(purchase.status) || !(await takeTurn(ctx, purchase.id))) return viewOf(purchase);
  const news = await askStripe(ctx, purchase).catch((error: unknown) => {
    if (!(error instanceof AppError)) throw error;
    ctx.log.warn("purchase-not-asked", { purchaseId: purchase.id, error });
    return null;
  });
  if (!news) return viewOf(purchase);
  const house: BillingContext = { ...ctx, actor: { kind: "job", jobId: `fulfil:${purchase.id}` } };
  await inTransaction(house, (tx) => takeNews(tx, purchase.id, news));
  const view = viewOf(await ctx.db.purchase.findUniqueOrThrow({ where: { id: purchase.id } }));
  return view.state === "open" ? { ...view, state: "unpaid" } : view;
}
