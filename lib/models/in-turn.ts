import { setTimeout as wait } from "node:timers/promises";
import { createTurns, type Turns } from "#lib/kernel/index.ts";
import { BUSY_RETRY_MS, CallDenied } from "./call-model.ts";
import type { ModelOffer } from "./provider.ts";

// Together with the longest call it stays below the time after which a job is taken for stuck.
const LONGEST_WAIT_MS = 60_000;
/** Told to wait longer than this, by a provider's rate limit, one had better go and come back. */
const WORTH_STANDING_MS = 1_000;

const byProvider = new Map<string, Turns>();

function turnsOf({ provider, model }: ModelOffer): Turns {
  const id = `${provider.name} ${model} ${provider.concurrentImageCalls}`;
  let turns = byProvider.get(id);
  if (!turns) {
    turns = createTurns(provider.concurrentImageCalls);
    byProvider.set(id, turns);
  }
  return turns;
}

function roomInMs(error: unknown): number | null {
  if (!(error instanceof CallDenied) || error.denial.kind !== "busy") return null;
  return error.denial.retryAfterMs <= WORTH_STANDING_MS ? error.denial.retryAfterMs : null;
}

/**
 * Makes an image call (`call`, by way of callModel) as soon as its model has room, lowest `rank` first. The limit that
 * counts is the database's, over all workers; this line before it lets the next call leave when the one before has
 * been settled, instead of at somebody's next look. Throws CallDenied `busy` after a minute.
 */
export async function inTurn<T>(
  offer: ModelOffer,
  { rank, signal }: { rank: number; signal: AbortSignal },
  call: () => Promise<T>,
): Promise<T> {
  const patience = AbortSignal.timeout(LONGEST_WAIT_MS);
  const standing = AbortSignal.any([signal, patience]);
  const work = async () => {
    while (true) {
      try {
        return await call();
      } catch (error) {
        const retryMs = roomInMs(error);
        if (retryMs === null || patience.aborted) throw error;
        await wait(retryMs * (0.75 + Math.random() / 2), undefined, { signal });
      }
    }
  };
  let begun = false;
  try {
    return await turnsOf(offer)(
      () => {
        begun = true;
        return work();
      },
      { rank, signal: standing },
    );
  } catch (error) {
    if (begun || signal.aborted || !patience.aborted) throw error;
    throw new CallDenied({ kind: "busy", retryAfterMs: BUSY_RETRY_MS });
  }
}
