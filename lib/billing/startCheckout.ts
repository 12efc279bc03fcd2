import { z } from "zod";
import { safeBack } from "#lib/accounts/index.ts";
import { AppError, newId, parseInput } from "#lib/kernel/index.ts";
import type { BillingContext } from "./billing.ts";
import { type CheckoutWords, openSession } from "./open-session.ts";
import type { Pack } from "./packs.ts";
import { ask, requireStripe } from "./require-stripe.ts";

const StartCheckout = z.object({
  pack: z.string().max(30),
  /** A random key of the page that offers the pack, so that a double click is one purchase. */
  clickKey: z.string().regex(/^[\w-]{8,80}$/),
  back: z.string().max(2_000).nullish(),
});
export type StartCheckout = z.input<typeof StartCheckout>;

/** Stripe wants a page to be open for another 30 minutes when it is asked for; ours is for 60 from the first click. */
const SAME_FOR_MS = 25 * 60 * 1_000;

type Offer = { pack: Pack; clickKey: string; back: string | null };

/** The purchase of this click: the one that is still open, or a new one. */
async function purchaseOf(
  ctx: BillingContext,
  accountId: string,
  offer: Offer,
): Promise<{ id: string; url: string | null; createdAt: Date }> {
  const { pack, clickKey, back } = offer;
  const now = ctx.clock.now();
  const made = await ctx.db.purchase.createManyAndReturn({
    data: [
      {
        id: newId(),
        accountId,
        clickKey,
        pack: pack.name,
        credits: pack.credits,
        priceMinor: pack.priceMinor,
        currency: ctx.billing.currency,
        back,
        createdAt: now,
      },
    ],
    skipDuplicates: true,
  });
  if (made[0]) return { id: made[0].id, url: null, createdAt: made[0].createdAt };
  const known = await ctx.db.purchase.findUniqueOrThrow({
    where: { accountId_clickKey: { accountId, clickKey } },
  });
  const isOpen = known.status === "open" && now.getTime() - known.createdAt.getTime() < SAME_FOR_MS;
  if (isOpen && known.pack === pack.name && known.priceMinor === pack.priceMinor)
    return { id: known.id, url: known.sessionUrl, createdAt: known.createdAt };
  // Paid or expired since, and the same page asks again: this is another purchase.
  return purchaseOf(ctx, accountId, { ...offer, clickKey: newId() });
}

/**
 * Begins a purchase and answers where the diner pays. `words` are what Stripe's page shows and knows of the diner.
 * Throws `sign-in-needed` for whoever is not signed in, `bad-request` for a pack that is not on the list, `buying-off`
 * without a key, `payment-away` when Stripe cannot be reached: nothing was charged then, and one may try again.
 */
export async function startCheckout(
  ctx: BillingContext,
  input: StartCheckout,
  words: CheckoutWords,
): Promise<{ url: string; purchaseId: string }> {
  if (ctx.actor.kind !== "diner") throw new AppError("sign-in-needed");
  const { accountId } = ctx.actor;
  const stripe = requireStripe(ctx);
  const wish = parseInput(StartCheckout, input);
  const pack = ctx.billing.packs.find(({ name }) => name === wish.pack);
  if (!pack) throw new AppError("bad-request", { detail: "no such pack" });
  const back = safeBack(wish.back, "") || null;
  const purchase = await purchaseOf(ctx, accountId, { pack, clickKey: wish.clickKey, back });
  if (purchase.url) return { url: purchase.url, purchaseId: purchase.id };
  const session = await ask(() => openSession(ctx, stripe, { ...purchase, accountId, pack, back }, words));
  if (!session.url) throw new Error(`session ${session.id} has no page to pay on`);
  await ctx.db.purchase.update({
    where: { id: purchase.id },
    data: { sessionId: session.id, sessionUrl: session.url },
  });
  ctx.log.info("checkout-started", { purchaseId: purchase.id, pack: pack.name });
  return { url: session.url, purchaseId: purchase.id };
}
