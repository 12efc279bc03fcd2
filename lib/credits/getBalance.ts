import { z } from "zod";
import { type Context, parseInput } from "#lib/kernel/index.ts";
import type { Balance } from "./credit-line.ts";
import { requireHolder } from "./rights.ts";

const GetBalance = z.object({ accountId: z.uuid() });

/** What a diner has now. Someone who never got a credit has none. Two kept rows, not a sum: see docs/decisions.md. */
export async function getBalance(ctx: Context, input: z.input<typeof GetBalance>): Promise<Balance> {
  const { accountId } = parseInput(GetBalance, input);
  requireHolder(ctx, accountId);
  const rows = await ctx.db.ledgerAccount.findMany({
    where: { accountId },
    select: { kind: true, balance: true },
  });
  const of = (kind: string) => Number(rows.find((row) => row.kind === kind)?.balance ?? 0);
  return { available: of("available"), held: of("held") };
}
