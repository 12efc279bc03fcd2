import type { ModelOffer } from "#lib/models/index.ts";
import type { FallbackReason } from "../reader.ts";
import { worthRetrying } from "./ask.ts";
import { fallbackReasonOf, plainerReason } from "./fallback.ts";
import type { VisionJob } from "./job.ts";

/**
 * Has the models of a job work one after the other, each a second time where that is worth it, until `work` says that
 * all is done. Null then, and when nobody failed; else why not. Throws what `work` throws once the signal is aborted.
 */
export async function firstToLast(
  { offers }: VisionJob,
  signal: AbortSignal,
  work: (offer: ModelOffer) => Promise<boolean>,
): Promise<FallbackReason | null> {
  let reason: FallbackReason | null = null;
  for (const offer of offers) {
    for (let attempt = 1; attempt <= 2; attempt++) {
      try {
        if (await work(offer)) return null;
      } catch (error) {
        if (signal.aborted) throw error;
        reason = plainerReason(reason, fallbackReasonOf(error));
        if (!worthRetrying(error)) break;
      }
    }
  }
  return reason;
}
