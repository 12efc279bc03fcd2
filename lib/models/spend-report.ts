import { z } from "zod";
import { type Context, Prisma } from "#lib/kernel/index.ts";

const Row = z.object({
  purpose: z.string(),
  provider: z.string(),
  model: z.string(),
  calls: z.coerce.number().int(),
  maybeBilled: z.coerce.number().int(),
  costMicros: z.coerce.number().int(),
});
export type SpendRow = z.infer<typeof Row>;

/** What a menu's calls have cost, by purpose and model. Nothing is left out: failed calls that may be billed count. */
export async function spendOfMenu(ctx: Context, menuId: string): Promise<SpendRow[]> {
  return report(ctx, Prisma.sql`menu_id = ${menuId}::uuid`);
}

/** What a UTC day's calls have cost. */
export async function spendOfDay(ctx: Context, day: Date): Promise<SpendRow[]> {
  return report(ctx, Prisma.sql`day = ${day}::date`);
}

async function report(ctx: Context, where: Prisma.Sql): Promise<SpendRow[]> {
  const rows = await ctx.db.$queryRaw(Prisma.sql`
    SELECT purpose, provider, model, count(*) AS calls, count(*) FILTER (WHERE outcome = 'maybe-billed') AS "maybeBilled",
           sum(cost_micros) AS "costMicros"
    FROM model_call WHERE ${where} GROUP BY purpose, provider, model ORDER BY "costMicros" DESC`);
  return z.array(Row).parse(rows);
}
