import { enqueue } from "#lib/jobs/index.ts";
import type { Context } from "#lib/kernel/index.ts";
import { resumeDrawingQueue } from "./queues.ts";

/** Has an account's dishes that wait for credits looked at, soon and once. */
export async function lookForCredits(tx: Context, accountId: string, afterMs = 0): Promise<void> {
  const startAfter = new Date(tx.clock.now().getTime() + afterMs);
  const options = { singletonKey: accountId, ...(afterMs > 0 && { startAfter }) };
  await enqueue(tx, resumeDrawingQueue, { accountId }, options);
}
