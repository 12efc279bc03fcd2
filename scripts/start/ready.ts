import { setTimeout as delay } from "node:timers/promises";

const POLL_MS = 100;

/**
 * Resolves once `url` answers that all is well. Rejects after `withinMs` with what it said last, and as soon as `signal`
 * is aborted.
 */
export async function waitUntilHealthy(url: string, withinMs: number, signal?: AbortSignal): Promise<void> {
  let last = "no answer";
  for (const end = Date.now() + withinMs; Date.now() < end; await delay(POLL_MS, undefined, { signal })) {
    try {
      const response = await fetch(url, { signal: AbortSignal.timeout(5_000) });
      if (response.ok) return;
      last = (await response.text()).slice(0, 500);
    } catch (error) {
      last = error instanceof Error ? error.message : String(error);
    }
    signal?.throwIfAborted();
  }
  throw new Error(`${url} was not healthy in ${withinMs / 1_000} s: ${last}`);
}
