import type { Context } from "#lib/kernel/index.ts";

/** Forgets limits of which nothing is used any more. Returns how many. */
export async function sweepRates(ctx: Context): Promise<number> {
  const { count } = await ctx.db.rate.deleteMany({ where: { freeAt: { lt: ctx.clock.now() } } });
  return count;
}
