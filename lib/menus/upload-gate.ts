import { AppError, createTurns } from "#lib/kernel/index.ts";

/** Lets at most a few through at once; the rest wait in line, in order, for a limited time. */
export type Gate = { pass<T>(work: () => Promise<T>): Promise<T> };

/** Throws `unavailable` for whoever has waited `waitMs` without getting through. */
export function createGate({ atOnce, waitMs }: { atOnce: number; waitMs: number }): Gate {
  const inTurns = createTurns(atOnce);
  return {
    pass(work) {
      const patience = new AbortController();
      const giveUp = () => patience.abort(new AppError("unavailable", { detail: `waited ${waitMs} ms` }));
      const timer = setTimeout(giveUp, waitMs);
      const begin = () => {
        clearTimeout(timer);
        return work();
      };
      return inTurns(begin, { signal: patience.signal });
    },
  };
}
