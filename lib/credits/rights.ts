import { AppError, type Context } from "#lib/kernel/index.ts";

/** A diner may act on its own credits, a job and the operator on anyone's. Throws `not-found` for all others. */
export function requireHolder(ctx: Context, accountId: string): void {
  const { actor } = ctx;
  if (actor.kind === "job" || actor.kind === "operator") return;
  if (actor.kind === "diner" && actor.accountId === accountId) return;
  throw new AppError("not-found", { detail: `${actor.kind} may not touch the credits of ${accountId}` });
}

/** Credits come into being and vanish by the product's own doing alone. Throws `not-found` for whoever asks for it. */
export function requireHouse(ctx: Context): void {
  if (ctx.actor.kind === "job" || ctx.actor.kind === "operator") return;
  throw new AppError("not-found", { detail: `${ctx.actor.kind} may not make or take credits` });
}
