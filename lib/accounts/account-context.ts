import { AppError, type Context } from "#lib/kernel/index.ts";
import type { Visitor } from "./session/findSession.ts";

/** What verbs about one's own account need: who asks, from which session. */
export type AccountContext = Context & { visitor: Visitor | null };

/** The signed-in diner who acts. Throws `sign-in-needed` for everybody else. */
export function requireVisitor(ctx: AccountContext): Visitor {
  if (ctx.visitor && ctx.actor.kind === "diner" && ctx.actor.accountId === ctx.visitor.accountId)
    return ctx.visitor;
  throw new AppError("sign-in-needed", { detail: `${ctx.actor.kind} acts` });
}
