import { z } from "zod";
import { type Context, parseInput } from "#lib/kernel/index.ts";
import { requireHolder } from "./rights.ts";

const ForgetNotes = z.object({ accountId: z.uuid() });

/**
 * Erases the names of dishes and menus from a diner's history, when the account is deleted. Amounts and times stay,
 * under an id that no person belongs to any more. Call it in the transaction that deletes the account.
 */
export async function forgetNotes(ctx: Context, input: z.input<typeof ForgetNotes>): Promise<void> {
  const { accountId } = parseInput(ForgetNotes, input);
  requireHolder(ctx, accountId);
  await ctx.db.transferNote.deleteMany({ where: { accountId } });
}
