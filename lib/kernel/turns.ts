/** `rank`: the lowest goes first, equals in the order in which they asked. Rejects with the signal's reason. */
type TurnWish = { rank?: number; signal?: AbortSignal };

export type Turns = <T>(work: () => Promise<T>, wish?: TurnWish) => Promise<T>;

type Waiting = { rank: number; begin(): void };

/** Lets at most `limit` pieces of work of this process run at once. */
export function createTurns(limit: number): Turns {
  let running = 0;
  const queue: Waiting[] = [];

  function stand(rank: number, signal: AbortSignal | undefined): Promise<void> {
    return new Promise((resolve, reject) => {
      const leave = () => {
        queue.splice(queue.indexOf(mine), 1);
        reject(signal?.reason);
      };
      const mine = {
        rank,
        begin() {
          signal?.removeEventListener("abort", leave);
          resolve();
        },
      };
      const behind = queue.findIndex((other) => other.rank > rank);
      queue.splice(behind < 0 ? queue.length : behind, 0, mine);
      signal?.addEventListener("abort", leave, { once: true });
    });
  }

  return async (work, { rank = 0, signal } = {}) => {
    signal?.throwIfAborted();
    if (running >= limit) await stand(rank, signal);
    else running += 1;
    try {
      return await work();
    } finally {
      const next = queue.shift();
      if (next) next.begin();
      else running -= 1;
    }
  };
}
