import { z } from "zod";
import { AppError, parseInput } from "#lib/kernel/index.ts";
import { type AccountContext, requireVisitor } from "../account-context.ts";

/** `this`: where one is. `all`: everywhere, here too. Or the id of one of one's own sessions. */
const EndSessions = z.union([z.literal("this"), z.literal("all"), z.uuid()]);
export type EndSessions = z.input<typeof EndSessions>;

/** Signs browsers out; they are strangers from the next request on. Throws `not-found` for a session of someone else. */
export async function endSessions(ctx: AccountContext, which: EndSessions): Promise<{ endedHere: boolean }> {
  const { accountId, sessionId } = requireVisitor(ctx);
  const wanted = parseInput(EndSessions, which);
  const id = wanted === "this" ? sessionId : wanted;
  const { count } = await ctx.db.session.deleteMany({
    where: { accountId, ...(id === "all" ? {} : { id }) },
  });
  if (count === 0 && id !== "all" && id !== sessionId)
    throw new AppError("not-found", { detail: "no such session" });
  return { endedHere: id === "all" || id === sessionId };
}
