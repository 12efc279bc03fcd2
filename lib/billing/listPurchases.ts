import { AppError, type Context } from "#lib/kernel/index.ts";

/** A purchase with all that is kept of it, as its buyer takes it along. Money in the currency's smallest unit. */
type BoughtPack = {
  id: string;
  pack: string;
  credits: number;
  priceMinor: number;
  paidMinor: number | null;
  currency: string;
  status: string;
  /** Credits taken back with money that went back. */
  takenBack: number;
  createdAt: string;
  grantedAt: string | null;
  returns: { kind: string; amountMinor: number; status: string }[];
};

/** All purchases of one's own, oldest first. Throws `not-found` for whoever asks for another's. */
export async function listPurchases(ctx: Context, input: { accountId: string }): Promise<BoughtPack[]> {
  const { accountId } = input;
  if (ctx.actor.kind !== "diner" || ctx.actor.accountId !== accountId) throw new AppError("not-found");
  const rows = await ctx.db.purchase.findMany({
    where: { accountId },
    orderBy: { id: "asc" },
    include: { returns: { orderBy: { id: "asc" } } },
  });
  return rows.map(({ id, pack, credits, priceMinor, paidMinor, currency, status, takenBack, ...row }) => ({
    ...{ id, pack, credits, priceMinor, paidMinor, currency, status, takenBack },
    createdAt: row.createdAt.toISOString(),
    grantedAt: row.grantedAt?.toISOString() ?? null,
    returns: row.returns.map(({ kind, amountMinor, status }) => ({ kind, amountMinor, status })),
  }));
}
