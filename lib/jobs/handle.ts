import type { JobResult, JobWithMetadata } from "pg-boss";
import type { Log } from "#lib/kernel/index.ts";
import type { Queue } from "./queue.ts";

export type Job<Payload> = {
  id: string;
  payload: Payload;
  /** 1 for the first run, counting those that a dead worker cut short. */
  attempt: number;
  /** Aborted when the attempt took too long and when the worker must stop: give up soon, another run will follow. */
  signal: AbortSignal;
};

/** What is done with the jobs of a queue. Kept apart from the queue, so that who enqueues does not load who works. */
export type Handler = {
  queue: Queue<object>;
  run(raw: JobWithMetadata<unknown>, log: Log, stopped: AbortSignal): Promise<JobResult>;
  bury(raw: JobWithMetadata<unknown>, log: Log): Promise<void>;
};

function message(error: unknown): string {
  return error instanceof Error ? `${error.name}: ${error.message}`.slice(0, 1_000) : "not an Error";
}

/**
 * Binds a queue to what is done. `run` may be called again at any point of an earlier run and must be safe to repeat.
 * `failed` is told once a job failed for good, also when every worker that tried died on it; it is repeated until it
 * succeeds.
 */
export function handle<Payload extends object>(
  queue: Queue<Payload>,
  run: (job: Job<Payload>, log: Log) => Promise<void>,
  failed: (payload: Payload, log: Log) => Promise<void> = async () => {},
): Handler {
  return {
    queue,
    async run(raw, log, stopped) {
      const { id } = raw;
      const parsed = queue.payload.safeParse(raw.data);
      if (!parsed.success) {
        log.error("job-payload-invalid", { issues: parsed.error.issues });
        return { id, status: "deadletter", output: "payload" };
      }
      const job = {
        id,
        payload: parsed.data,
        attempt: raw.retryCount + 1,
        signal: AbortSignal.any([raw.signal, stopped]),
      };
      const startedMs = performance.now();
      try {
        await run(job, log);
        log.info("job-done", { attempt: job.attempt, ms: Math.round(performance.now() - startedMs) });
        return { id, status: "completed" };
      } catch (error) {
        const event = stopped.aborted ? "job-handed-back" : "job-failed";
        const isLastAttempt = raw.retryCount >= raw.retryLimit;
        log.warn(event, { attempt: job.attempt, isLastAttempt, error });
        return { id, status: "failed", output: { message: message(error) } };
      }
    },
    async bury(raw, log) {
      const parsed = queue.payload.safeParse(raw.data);
      if (!parsed.success) return;
      await failed(parsed.data, log);
      log.error("job-given-up");
    },
  };
}
