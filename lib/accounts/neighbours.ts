import type { Context } from "#lib/kernel/index.ts";

/**
 * What accounts needs of capabilities that are built on top of it, handed in where the process is put together
 * (`lib/account-neighbours.ts`). Each works inside the transaction of the context it is given, except `portions`.
 */
export type Neighbours = {
  /** All that one account has made becomes another's. Safe to repeat. */
  adopt(tx: Context, move: { fromAccountId: string; toAccountId: string }): Promise<void>;
  /** Takes away what an account has made. Returns what is left to do once that is committed. */
  forget(tx: Context, accountId: string): Promise<() => Promise<void>>;
  /** The credits for signing up, under a key that works once. False when they were given before, under it or a former one. */
  grant(
    tx: Context,
    grant: { accountId: string; credits: number; key: string; former: string[] },
  ): Promise<boolean>;
  /** Everything kept of an account elsewhere, by name; lists come piece by piece. */
  portions(ctx: Context, accountId: string): Record<string, AsyncIterable<unknown>>;
};
