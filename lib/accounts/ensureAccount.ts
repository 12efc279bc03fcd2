import { z } from "zod";
import { AppError, type Context, requireAccount } from "#lib/kernel/index.ts";

const Rows = z.array(z.object({ id: z.string() }));

/**
 * The account that what is made now belongs to; notes that it was here. A guest's row is made where it is missing, and
 * what a guest makes after signing in (an upload that was on its way) goes to the account. Call it inside the
 * transaction. Throws `not-found` for a diner whose account has been deleted.
 */
export async function ensureAccount(ctx: Context): Promise<string> {
  const accountId = requireAccount(ctx);
  const now = ctx.clock.now();
  // Prisma's upsert reads first and loses races; one statement cannot.
  const rows = Rows.parse(
    ctx.actor.kind === "guest"
      ? await ctx.db.$queryRaw`
          INSERT INTO account (id, kind, created_at, last_seen_at) VALUES (${accountId}::uuid, 'guest', ${now}, ${now})
          ON CONFLICT (id) DO UPDATE SET last_seen_at = excluded.last_seen_at
          RETURNING coalesce(adopted_by_id, id) AS id`
      : await ctx.db.$queryRaw`
          UPDATE account SET last_seen_at = ${now} WHERE id = ${accountId}::uuid RETURNING id`,
  );
  const id = rows[0]?.id;
  if (!id) throw new AppError("not-found", { detail: "the diner's account was deleted" });
  return id;
}
