import { z } from "zod";
import type { Context } from "#lib/kernel/index.ts";

const name = z.string().trim().min(1).max(300);

/** What a picture is called in a diner's history. Facts, not a sentence: the sentence is made in the diner's language. */
export const PictureNote = z.object({
  menuId: z.uuid(),
  dishId: z.uuid(),
  dishName: name,
  menuTitle: name.nullish().transform((title) => title ?? null),
});

const ReturnReason = z.enum(["failed", "refused", "cancelled", "lost", "shared"]);

/** Any note, as it is read back. Lenient: a note is an adornment and must never keep a history from being shown. */
export const NoteFacts = z.object({
  menuId: z.string().nullable().catch(null),
  dishName: z.string().nullable().catch(null),
  menuTitle: z.string().nullable().catch(null),
  reason: ReturnReason.nullable().catch(null),
});

/** Puts a note to a transfer, in the caller's transaction. A transfer that has one keeps it. */
export async function writeNote(
  ctx: Context,
  note: { transferId: string; accountId: string; facts: object },
): Promise<void> {
  await ctx.db.$executeRaw`
    INSERT INTO transfer_note (transfer_id, account_id, facts)
    VALUES (${note.transferId}::uuid, ${note.accountId}::uuid, ${JSON.stringify(note.facts)}::jsonb)
    ON CONFLICT DO NOTHING`;
}
