import { resolve } from "node:path";
import { Worker } from "node:worker_threads";
import { AppError } from "#lib/kernel/index.ts";
import type { ThreadMessage } from "./decode.thread.ts";
import { PICTURE_LIMITS } from "./limits.ts";

export type RawPage = { rgba: Uint8Array; widthPx: number; heightPx: number };

// Processes run from the project folder; a path, not an import, so that a bundler leaves the thread alone.
const THREAD = resolve("lib/pictures/decode.thread.ts");

/**
 * Opens a HEIC photo or a PDF in a thread of its own. Throws AppError `photo-damaged`, `photo-too-many-pixels`,
 * `pdf-encrypted` or `pdf-too-many-pages`; a thread that takes longer than `decodeTimeoutMs` is ended.
 */
export function openForeign(bytes: Buffer, format: "heic" | "pdf"): Promise<RawPage[]> {
  const { pixels: maxPixels, pdfPages: maxPages, pageLongSidePx: longSidePx } = PICTURE_LIMITS;
  const worker = new Worker(THREAD, {
    workerData: { format, bytes: new Uint8Array(bytes), maxPixels, maxPages, longSidePx },
    resourceLimits: { maxOldGenerationSizeMb: 256 },
    stdout: true,
    stderr: true,
  });
  const pages: RawPage[] = [];
  return new Promise<RawPage[]>((done, refuse) => {
    const giveUp = (detail: string, cause?: unknown) =>
      refuse(new AppError("photo-damaged", { detail, cause }));
    const timer = setTimeout(() => giveUp("took too long to open"), PICTURE_LIMITS.decodeTimeoutMs);
    worker.on("message", (message: ThreadMessage) => {
      if (message.kind === "page") pages.push(message);
      else if (message.kind === "refused") refuse(new AppError(message.code, { detail: message.detail }));
      else done(pages);
    });
    worker.on("error", (error) => giveUp("the decoder failed", error));
    worker.on("exit", () => {
      clearTimeout(timer);
      giveUp("the decoder ended early");
    });
  }).finally(() => worker.terminate());
}
