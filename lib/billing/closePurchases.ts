import { AppError } from "#lib/kernel/index.ts";
import type { BillingContext } from "./billing.ts";

/** Whoever deletes an account waits for this at most; a page that stays open closes by itself within the hour. */
const CLOSE_WITHIN = { timeout: 3_000, maxNetworkRetries: 0 };

/**
 * The buyer's account is being deleted: forgets where each purchase began, and returns what closes the pages that are
 * still open to pay on, once that is committed. What was paid stays, as the law wants it, under an id that is nobody's.
 */
export async function closePurchases(
  tx: BillingContext,
  input: { accountId: string },
): Promise<() => Promise<void>> {
  const { accountId } = input;
  if (tx.actor.kind !== "diner" || tx.actor.accountId !== accountId) throw new AppError("not-found");
  const { stripe } = tx.billing;
  const open = await tx.db.purchase.findMany({
    where: { accountId, status: "open", sessionId: { not: null } },
    select: { id: true, sessionId: true },
  });
  await tx.db.purchase.updateMany({ where: { accountId }, data: { back: null, sessionUrl: null } });
  return async () => {
    const closing = open.map(async ({ id, sessionId }) => {
      await stripe?.checkout.sessions
        .expire(sessionId ?? "", {}, CLOSE_WITHIN)
        .catch((error: unknown) => tx.log.warn("purchase-not-closed", { purchaseId: id, error }));
    });
    await Promise.all(closing);
  };
}
