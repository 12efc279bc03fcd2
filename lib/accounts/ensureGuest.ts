import { type Context, requireAccount } from "#lib/kernel/index.ts";

/** Makes the acting guest's row where it is missing, and notes that the guest was here. Call it inside the transaction. */
export async function ensureGuest(ctx: Context): Promise<string> {
  const accountId = requireAccount(ctx);
  const now = ctx.clock.now();
  // Prisma's upsert reads first and loses races; one statement cannot.
  await ctx.db.$executeRaw`
    INSERT INTO account (id, kind, created_at, last_seen_at) VALUES (${accountId}::uuid, 'guest', ${now}, ${now})
    ON CONFLICT (id) DO UPDATE SET last_seen_at = excluded.last_seen_at`;
  return accountId;
}
