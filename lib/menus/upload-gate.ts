import { AppError } from "#lib/kernel/index.ts";

/** Lets at most a few through at once; the rest wait in line, in order, for a limited time. */
export type Gate = { pass<T>(work: () => Promise<T>): Promise<T> };

/** Throws `unavailable` for whoever has waited `waitMs` without getting through. */
export function createGate({ atOnce, waitMs }: { atOnce: number; waitMs: number }): Gate {
  let inside = 0;
  const line: (() => void)[] = [];

  function enter(): Promise<void> {
    if (inside < atOnce) {
      inside += 1;
      return Promise.resolve();
    }
    return new Promise((resolve, reject) => {
      const letIn = () => {
        clearTimeout(timer);
        resolve();
      };
      const timer = setTimeout(() => {
        line.splice(line.indexOf(letIn), 1);
        reject(new AppError("unavailable", { detail: `waited ${waitMs} ms behind ${line.length} others` }));
      }, waitMs);
      line.push(letIn);
    });
  }

  function leave(): void {
    const next = line.shift();
    // The place is handed over, not freed: a newcomer must not slip in between.
    if (next) next();
    else inside -= 1;
  }

  return {
    async pass(work) {
      await enter();
      try {
        return await work();
      } finally {
        leave();
      }
    },
  };
}
