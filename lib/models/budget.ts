import { type Context, Prisma } from "#lib/kernel/index.ts";

/** Who a call is made for: an account, and the hash of the address it came from. */
export type Payer = { accountId: string | null; addressHash: string | null };

/** Micro-dollars a UTC day. */
export type Budgets = { allMicros: number; dinerMicros: number; addressMicros: number };

export type BudgetScope = "all" | "diner" | "address";

export function utcDay(now: Date): Date {
  return new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), now.getUTCDate()));
}

/** The budgets that a payer's calls count in, in the order in which their rows are taken. */
function scopesOf({ accountId, addressHash }: Payer): { scope: string; kind: BudgetScope }[] {
  return [
    { scope: "all", kind: "all" },
    ...(addressHash ? [{ scope: `address:${addressHash}`, kind: "address" } as const] : []),
    ...(accountId ? [{ scope: `diner:${accountId}`, kind: "diner" } as const] : []),
  ];
}

/**
 * Holds `micros` in every budget of the payer, in the caller's transaction. Answers the budget that has no room, having
 * held nothing the caller may keep: roll back then. The condition is part of the update, so that workers cannot
 * overshoot together; rows are taken in one order, so that they cannot lock each other out.
 */
export async function holdBudget(
  ctx: Context,
  payer: Payer,
  budgets: Budgets,
  micros: number,
): Promise<BudgetScope | null> {
  const day = utcDay(ctx.clock.now());
  const limits = { all: budgets.allMicros, address: budgets.addressMicros, diner: budgets.dinerMicros };
  for (const { scope, kind } of scopesOf(payer)) {
    const limitMicros = limits[kind];
    if (micros > limitMicros) return kind;
    const held = await ctx.db.$executeRaw(Prisma.sql`
      INSERT INTO spend AS s (scope, day, held_micros) VALUES (${scope}, ${day}::date, ${micros})
      ON CONFLICT (scope, day) DO UPDATE SET held_micros = s.held_micros + ${micros}
      WHERE s.spent_micros + s.held_micros + ${micros} <= ${limitMicros}`);
    if (held === 0) return kind;
  }
  return null;
}

/** Turns what was held on `day` into what was spent. */
export async function settleBudget(
  ctx: Context,
  payer: Payer,
  day: Date,
  heldMicros: number,
  spentMicros: number,
): Promise<void> {
  for (const { scope } of scopesOf(payer)) {
    await ctx.db.$executeRaw(Prisma.sql`
      UPDATE spend SET held_micros = held_micros - ${heldMicros}, spent_micros = spent_micros + ${spentMicros}
      WHERE scope = ${scope} AND day = ${day}::date`);
  }
}
