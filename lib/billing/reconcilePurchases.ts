import { AppError, inTransaction, isDatabaseAway } from "#lib/kernel/index.ts";
import { askStripe } from "./ask-stripe.ts";
import type { BillingContext } from "./billing.ts";
import { EVENT_TYPES, handleEvent } from "./handle-event.ts";
import { ask, requireStripe } from "./require-stripe.ts";
import { takeNews } from "./take-news.ts";

const HOUR_MS = 60 * 60 * 1_000;
const DAY_MS = 24 * HOUR_MS;
/** A bank transfer may take two weeks. */
const OPEN_FOR_MS = 21 * DAY_MS;
const PURCHASES_PER_RUN = 2_000;
/** Stripe itself lists events of the last 30 days. */
const KEEP_EVENTS_MS = 45 * DAY_MS;

export type Reconciled = { asked: number; granted: number; missedEvents: number };

/** One purchase or event that fails, for whatever reason, must not keep all others from being looked at. */
async function onItsOwn(ctx: BillingContext, about: object, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (error instanceof AppError || isDatabaseAway(error)) throw error;
    ctx.log.error("reconcile-failed", { ...about, error });
  }
}

/** Asks about purchases that are not over: those paid while no event came through. */
async function askAboutOpen(ctx: BillingContext): Promise<{ asked: number; granted: number }> {
  const now = ctx.clock.now().getTime();
  const open = await ctx.db.purchase.findMany({
    where: {
      status: { in: ["open", "waiting", "failed"] },
      sessionId: { not: null },
      createdAt: { gt: new Date(now - OPEN_FOR_MS) },
    },
    orderBy: { askedAt: { sort: "asc", nulls: "first" } },
    take: PURCHASES_PER_RUN,
  });
  let granted = 0;
  for (const purchase of open)
    await onItsOwn(ctx, { purchaseId: purchase.id }, async () => {
      await ctx.db.purchase.update({ where: { id: purchase.id }, data: { askedAt: ctx.clock.now() } });
      const news = await askStripe(ctx, purchase);
      if (!news) return;
      await inTransaction(ctx, (tx) => takeNews(tx, purchase.id, news));
      const { status } = await ctx.db.purchase.findUniqueOrThrow({ where: { id: purchase.id } });
      if (status === "granted") granted += 1;
    });
  return { asked: open.length, granted };
}

/** Goes through what Stripe wanted to tell us and deals with what never arrived: refunds and disputes too. */
async function takeMissedEvents(ctx: BillingContext, sinceMs: number): Promise<number> {
  const stripe = requireStripe(ctx);
  const created = { gte: Math.floor(sinceMs / 1_000) };
  let missed = 0;
  await ask(async () => {
    for await (const event of stripe.events.list({ types: [...EVENT_TYPES], created, limit: 100 }))
      await onItsOwn(ctx, { eventId: event.id }, async () => {
        if ((await handleEvent(ctx, event)) === "done") missed += 1;
      });
  });
  return missed;
}

/**
 * Finds what Stripe knows and we do not: payments of open purchases, and events of the last `windowHours` that were
 * lost on the way. A job; safe to run at any time and by several at once. Does nothing where no key is set.
 */
export async function reconcilePurchases(
  ctx: BillingContext,
  input: { windowHours: number },
): Promise<Reconciled> {
  if (ctx.actor.kind !== "job" && ctx.actor.kind !== "operator") throw new AppError("not-found");
  if (!ctx.billing.stripe) return { asked: 0, granted: 0, missedEvents: 0 };
  const now = ctx.clock.now().getTime();
  const missedEvents = await takeMissedEvents(ctx, now - input.windowHours * HOUR_MS);
  const { asked, granted } = await askAboutOpen(ctx);
  await ctx.db.stripeEvent.deleteMany({ where: { receivedAt: { lt: new Date(now - KEEP_EVENTS_MS) } } });
  if (granted + missedEvents > 0) ctx.log.warn("purchases-reconciled", { asked, granted, missedEvents });
  return { asked, granted, missedEvents };
}
