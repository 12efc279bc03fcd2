/**
 * The process in which the networks run, started by ocr-process.ts. Loads the models at the first page, keeps them,
 * and ends with its parent, however that ends.
 */
import { setImmediate as nextTurn } from "node:timers/promises";
import { type Engine, loadEngine } from "./engine.ts";
import { recognisePage } from "./ocr.ts";
import type { OcrReply, OcrRequest } from "./process-messages.ts";

let engine: Promise<Engine> | null = null;
let last: Promise<void> = Promise.resolve();
const wanted = new Set<number>();

// The callback keeps a parent that has just gone from being an uncaught error here.
const say = (reply: OcrReply) => process.send?.(reply, undefined, undefined, () => {});

async function answer(id: number, bytes: Uint8Array): Promise<void> {
  const isStopped = async () => {
    // A run blocks this process: only between runs can a request to drop the page come in.
    await nextTurn();
    return !wanted.has(id);
  };
  try {
    if (await isStopped()) return;
    engine ??= loadEngine();
    const page = await recognisePage(await engine, bytes, {
      isStopped,
      onLocated: (boxes) => say({ id, kind: "located", boxes }),
      onLines: (lines) => say({ id, kind: "lines", lines }),
    });
    if (page) say({ id, kind: "read", page });
  } catch (error) {
    say({ id, kind: "failed", message: error instanceof Error ? error.message : String(error) });
  } finally {
    wanted.delete(id);
  }
}

process.on("message", (request: OcrRequest) => {
  if (request.kind === "drop") {
    wanted.delete(request.id);
    return;
  }
  wanted.add(request.id);
  last = last.then(() => answer(request.id, request.bytes));
});
process.on("disconnect", () => process.exit());
// Ctrl-C reaches the whole process group; the parent may still want the page it is waiting for.
process.on("SIGINT", () => {});
