import { type ChildProcess, fork } from "node:child_process";
import { join } from "node:path";
import { createMailbox, type Mailbox } from "../mailbox.ts";
import type { OcrReply, OcrRequest } from "./process-messages.ts";

/** The longest silence is the detector's: 3 s on a busy machine. A run that hangs is ended with its process. */
const SILENCE_MS = 60_000;

export type OcrProcess = {
  /**
   * Reads one page. Throws the signal's reason when aborted, and an Error when the picture cannot be decoded or the
   * process dies; the next call starts a new one.
   */
  read(bytes: Uint8Array, signal?: AbortSignal): AsyncIterable<OcrReply>;
  /** Ends the process; reads in progress fail. A later read starts a new one. */
  close(): Promise<void>;
  /** For whoever measures its memory; null while none runs. */
  pid(): number | null;
};

type Running = {
  child: ChildProcess;
  waiting: Map<number, Mailbox<OcrReply>>;
  watchdog: NodeJS.Timeout | null;
};

/**
 * The OCR process: started by the first page, used for all that follow, replaced when it dies. A worker thread was
 * tried first: ending one while a network runs throws in native code and aborts the process around it, and so does
 * leaving that process; what runs out of memory takes everything along. A process costs 60 ms more at its start.
 */
export function createOcrProcess(): OcrProcess {
  let running: Running | null = null;
  let nextId = 1;

  async function* read(bytes: Uint8Array, signal?: AbortSignal): AsyncGenerator<OcrReply> {
    signal?.throwIfAborted();
    if (!running) {
      const started = start();
      started.child.once("exit", () => {
        if (running === started) running = null;
      });
      running = started;
    }
    const mine = running;
    const id = nextId++;
    const mailbox = createMailbox<OcrReply>();
    const abandon = () => mailbox.fail(signal?.reason);
    signal?.addEventListener("abort", abandon, { once: true });
    mine.waiting.set(id, mailbox);
    watch(mine);
    tell(mine, { kind: "page", id, bytes });
    try {
      for await (const reply of mailbox) {
        if (reply.kind === "failed") throw new Error(`the page could not be read: ${reply.message}`);
        yield reply;
        if (reply.kind === "read") return;
      }
    } finally {
      // Also when the caller stops listening half way.
      signal?.removeEventListener("abort", abandon);
      mine.waiting.delete(id);
      tell(mine, { kind: "drop", id });
      watch(mine);
    }
  }

  return {
    read,
    async close() {
      const child = running?.child;
      running = null;
      if (!child || child.exitCode !== null || child.signalCode !== null) return;
      const ended = new Promise((resolve) => child.once("exit", resolve));
      child.ref();
      child.kill("SIGKILL");
      await ended;
    },
    pid: () => running?.child.pid ?? null,
  };
}

/** Its path comes as an argument: a bundler that can see it takes the program for a module of the page's, and fails. */
function launch(program: string): ChildProcess {
  return fork(program, {
    serialization: "advanced",
    // Nothing of it may reach the stdout of a command; what it has to complain about, it may.
    stdio: ["ignore", "ignore", "inherit", "ipc"],
    execArgv: [],
    // Nothing of this process's environment: OCR needs none of it, least of all the keys. onnxruntime 1.30 reports its
    // use to its maker and leaves a log of that in the temporary folder, unless told not to before it is loaded.
    env: { NODE_ENV: "production", ORT_DISABLE_TELEMETRY: "1" },
  });
}

function start(): Running {
  const child = launch(join(import.meta.dirname, "ocr-child.ts"));
  const mine: Running = { child, waiting: new Map(), watchdog: null };
  const lose = (error: Error) => {
    for (const mailbox of mine.waiting.values()) mailbox.fail(error);
    mine.waiting.clear();
    watch(mine);
  };
  child.on("message", (reply: OcrReply) => {
    mine.waiting.get(reply.id)?.put(reply);
    watch(mine);
  });
  child.on("error", (error) => lose(new Error("the OCR process failed", { cause: error })));
  child.on("exit", (code, signal) => lose(new Error(`the OCR process ended (${signal ?? code})`)));
  return mine;
}

function tell({ child }: Running, request: OcrRequest): void {
  // A process that just died is reported by its exit; the callback keeps the failed write from being thrown.
  if (child.connected) child.send(request, () => {});
}

/** Every sign of life starts the wait anew. A process that owes nothing is not watched and keeps nothing alive. */
function watch(mine: Running): void {
  const { child, waiting } = mine;
  if (mine.watchdog) clearTimeout(mine.watchdog);
  mine.watchdog = waiting.size ? setTimeout(() => child.kill("SIGKILL"), SILENCE_MS) : null;
  if (waiting.size) {
    child.ref();
    child.channel?.ref();
  } else {
    child.unref();
    child.channel?.unref();
  }
}
