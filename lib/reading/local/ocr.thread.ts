/**
 * The thread in which the networks run: a run blocks its thread for up to a second, and the process around it must go
 * on sending heartbeats. Loads the models at the first page and keeps them. Requests are answered one after another.
 */
import { parentPort } from "node:worker_threads";
import { type Engine, loadEngine } from "./engine.ts";
import { recognisePage } from "./ocr.ts";
import type { PageRequest, ThreadReply } from "./thread-messages.ts";

let engine: Promise<Engine> | null = null;
let last: Promise<void> = Promise.resolve();

const say = (reply: ThreadReply) => parentPort?.postMessage(reply);

async function answer({ id, bytes, stop }: PageRequest): Promise<void> {
  const flag = new Uint8Array(stop);
  const isStopped = () => Atomics.load(flag, 0) === 1;
  try {
    if (isStopped()) return say({ id, kind: "stopped" });
    engine ??= loadEngine();
    const page = await recognisePage(await engine, bytes, {
      isStopped,
      onLocated: (boxes) => say({ id, kind: "located", boxes }),
      onLines: (lines) => say({ id, kind: "lines", lines }),
    });
    say(page ? { id, kind: "read", page } : { id, kind: "stopped" });
  } catch (error) {
    say({ id, kind: "failed", message: error instanceof Error ? error.message : String(error) });
  }
}

parentPort?.on("message", (request: PageRequest) => {
  last = last.then(() => answer(request));
});
