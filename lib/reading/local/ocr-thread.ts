import { join } from "node:path";
import { Worker } from "node:worker_threads";
import { createMailbox, type Mailbox } from "./mailbox.ts";
import type { PageRequest, ThreadReply } from "./thread-messages.ts";

/** The longest silence is the detector's: 3 s on a busy machine. A run that hangs can only be ended with its thread. */
const SILENCE_MS = 60_000;

export type OcrThread = {
  /**
   * Reads one page. Throws the signal's reason when aborted, and an Error when the picture cannot be decoded or the
   * thread dies; the next call starts a new one.
   */
  read(bytes: Uint8Array, signal?: AbortSignal): AsyncIterable<ThreadReply>;
  /** Ends the thread; calls in progress fail. It may be used again afterwards. */
  close(): Promise<void>;
};

type Running = {
  worker: Worker;
  waiting: Map<number, Mailbox<ThreadReply>>;
  watchdog: NodeJS.Timeout | null;
};

/** The OCR thread: started by the first page, used for all that follow, replaced when it dies. */
export function createOcrThread(threadPath?: string): OcrThread {
  let running: Running | null = null;
  let nextId = 1;

  function start(): Running {
    // A path and not `new URL(…)`: a bundler that meets this file leaves the thread alone.
    const worker = new Worker(threadPath ?? join(import.meta.dirname, "ocr.thread.ts"));
    const mine: Running = { worker, waiting: new Map(), watchdog: null };
    const lose = (error: Error) => {
      if (running === mine) running = null;
      for (const mailbox of mine.waiting.values()) mailbox.fail(error);
      mine.waiting.clear();
      watch(mine);
    };
    worker.on("message", (reply: ThreadReply) => {
      mine.waiting.get(reply.id)?.put(reply);
      watch(mine);
    });
    worker.on("error", (error) => lose(new Error("the OCR thread failed", { cause: error })));
    worker.on("exit", (code) => lose(new Error(`the OCR thread ended (${code})`)));
    // An idle thread must not keep a finished command alive.
    worker.unref();
    running = mine;
    return mine;
  }

  async function* read(bytes: Uint8Array, signal?: AbortSignal): AsyncGenerator<ThreadReply> {
    signal?.throwIfAborted();
    const mine = running ?? start();
    const { worker, waiting } = mine;
    const id = nextId++;
    const mailbox = createMailbox<ThreadReply>();
    const stop = new SharedArrayBuffer(1);
    const abandon = () => mailbox.fail(signal?.reason);
    waiting.set(id, mailbox);
    signal?.addEventListener("abort", abandon, { once: true });
    worker.ref();
    watch(mine);
    worker.postMessage({ id, bytes: Uint8Array.from(bytes), stop } satisfies PageRequest);
    try {
      for await (const reply of mailbox) {
        if (reply.kind === "failed") throw new Error(`the page could not be read: ${reply.message}`);
        yield reply;
        if (reply.kind === "read" || reply.kind === "stopped") return;
      }
    } finally {
      // Also when the caller stops listening half way: the thread looks at this between lines.
      Atomics.store(new Uint8Array(stop), 0, 1);
      signal?.removeEventListener("abort", abandon);
      waiting.delete(id);
      watch(mine);
      if (!waiting.size) worker.unref();
    }
  }

  /** Every sign of life starts the wait anew; a thread that owes nothing is not watched. */
  function watch(mine: Running): void {
    if (mine.watchdog) clearTimeout(mine.watchdog);
    mine.watchdog = mine.waiting.size ? setTimeout(() => void mine.worker.terminate(), SILENCE_MS) : null;
  }

  return {
    read,
    async close() {
      await running?.worker.terminate();
    },
  };
}
