import type { z } from "zod";

export type QueuePolicy = {
  /** Further attempts after the first, also those that a dead worker cost. */
  retryLimit: number;
  /** Wait before the second attempt; doubles from there, up to `retryDelayMaxSeconds`. */
  retryDelaySeconds: number;
  retryDelayMaxSeconds: number;
  /** An attempt that runs longer is taken for stuck and given to another worker. */
  expireSeconds: number;
  /** Jobs of this queue at a time, per worker process. */
  concurrency: number;
  /** Jobs of one `group` (one diner, say) at a time, over all workers; null for no limit. */
  perGroup: number | null;
  /** At most one job waits for each `key`; enqueue() then needs a key, and answers null when one waits already. */
  onePerKey: boolean;
};

/** A kind of durable work: its name and what a job of it carries. A value, so that both ends speak of the same. */
export type Queue<Payload extends object> = {
  name: string;
  payload: z.ZodType<Payload>;
  policy: QueuePolicy;
};

const POLICY: QueuePolicy = {
  retryLimit: 4,
  retryDelaySeconds: 1,
  retryDelayMaxSeconds: 60,
  expireSeconds: 600,
  concurrency: 1,
  perGroup: null,
  onePerKey: false,
};

/** `name` in kebab case, at most 40 characters. */
export function defineQueue<Payload extends object>(
  queue: { name: string; payload: z.ZodType<Payload> } & Partial<QueuePolicy>,
): Queue<Payload> {
  const { name, payload, ...policy } = queue;
  if (!/^[a-z][a-z0-9-]{1,39}$/.test(name)) throw new Error(`${name} cannot name a queue`);
  return { name, payload, policy: { ...POLICY, ...policy } };
}

/** Where jobs go that failed for good: a handler is told, once, from there. */
export function deadLetterName(queue: Queue<object>): string {
  return `${queue.name}-dead`;
}

// pg-boss takes nothing below 10. A worker refreshes each third of it, so two lost refreshes do not cost it the job.
const HEARTBEAT_SECONDS = 10;
export const HEARTBEAT_REFRESH_SECONDS = 3;

/** The options of pg-boss for a queue and for its dead letters. */
export function bossOptions(queue: Queue<object>) {
  const { policy } = queue;
  return {
    policy: policy.onePerKey ? "short" : "standard",
    notify: true,
    deadLetter: deadLetterName(queue),
    retryLimit: policy.retryLimit,
    retryDelay: policy.retryDelaySeconds,
    retryBackoff: true,
    retryDelayMax: policy.retryDelayMaxSeconds,
    expireInSeconds: policy.expireSeconds,
    heartbeatSeconds: HEARTBEAT_SECONDS,
    deleteAfterSeconds: 86_400,
  } as const;
}

/** Telling of a failure is itself retried for about a day. */
export const DEAD_LETTER_OPTIONS = {
  policy: "standard",
  notify: true,
  retryLimit: 30,
  retryDelay: 2,
  retryBackoff: true,
  retryDelayMax: 3_600,
  expireInSeconds: 60,
  deleteAfterSeconds: 604_800,
} as const;
