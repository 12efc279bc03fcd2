import { AppError, type Context } from "#lib/kernel/index.ts";
import { type Rated, type RateLimits, type RateScope, SCOPES } from "./rate-limits.ts";
import { takeTurn } from "./takeTurn.ts";

/** What a limit needs to know of a request. */
export type RatedContext = Context & { addressHash: string | null; rateLimits: RateLimits };

/**
 * Uses up one of the caller's turns at something that costs. Throws `rate-limited`, with the seconds until the next turn,
 * when there is none. Call it at the door, before any work, and outside a transaction: a refusal must be remembered.
 */
export async function requireRate(ctx: RatedContext, rated: Rated): Promise<void> {
  const { actor, addressHash } = ctx;
  const limits = ctx.rateLimits[rated];
  const who: Partial<Record<RateScope, string>> = {
    ...(addressHash !== null && { address: addressHash }),
    ...(actor.kind === "guest" && { guest: actor.accountId }),
    ...(actor.kind === "diner" && { account: actor.accountId }),
  };
  const turns = SCOPES.flatMap((scope) => {
    const [id, limit] = [who[scope], limits[scope]];
    return id && limit ? [{ key: `${rated}:${scope}:${id}`, ...limit }] : [];
  });
  const refused = await takeTurn(ctx, turns);
  if (refused)
    throw new AppError("rate-limited", { detail: rated, retryAfterSeconds: refused.retryAfterSeconds });
}
