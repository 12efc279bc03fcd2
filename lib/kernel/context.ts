import type { Clock } from "./clock.ts";
import type { Database, Db, Prisma } from "./db.ts";
import { AppError } from "./errors.ts";
import type { Log } from "./log.ts";

/** Who acts. A value, decided at the door; no verb looks a session up. */
export type Actor =
  | { kind: "nobody" }
  | { kind: "guest"; accountId: string }
  | { kind: "diner"; accountId: string }
  | { kind: "job"; jobId: string }
  | { kind: "operator" };

/** What every verb is given. */
export type Context = { actor: Actor; db: Db; log: Log; clock: Clock };

/** The account that acts. Throws `not-found` for anyone without one, so that nothing is confirmed to exist. */
export function requireAccount(ctx: Context): string {
  if (ctx.actor.kind === "guest" || ctx.actor.kind === "diner") return ctx.actor.accountId;
  throw new AppError("not-found", { detail: `an account is needed, ${ctx.actor.kind} acts` });
}

function isTransaction(db: Db): db is Prisma.TransactionClient {
  return !("$transaction" in db);
}

/**
 * Runs `work` in one transaction: the one the context already has open, or a new one. With `snapshot`, everything
 * that `work` reads is of one moment (repeatable read); it is for reading only.
 */
export async function inTransaction<C extends Context, T>(
  ctx: C,
  work: (ctx: C) => Promise<T>,
  options: { snapshot?: boolean } = {},
): Promise<T> {
  if (isTransaction(ctx.db)) return work(ctx);
  const database: Database = ctx.db;
  const isolation = options.snapshot ? ({ isolationLevel: "RepeatableRead" } as const) : {};
  return database.$transaction((tx) => work({ ...ctx, db: tx }), isolation);
}
