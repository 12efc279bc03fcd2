import type { Box } from "../reader.ts";
import type { OcrLine, OcrPage } from "./ocr.ts";

/** What the reader asks of its thread: one page at a time. `stop` is one shared byte, 1 once nobody wants the page. */
export type PageRequest = { id: number; bytes: Uint8Array; stop: SharedArrayBuffer };

/** What the thread answers, in this order: `located` once, `lines` any number of times, then one of the last three. */
export type ThreadReply =
  | { id: number; kind: "located"; boxes: Box[] }
  | { id: number; kind: "lines"; lines: OcrLine[] }
  | { id: number; kind: "read"; page: OcrPage }
  | { id: number; kind: "stopped" }
  | { id: number; kind: "failed"; message: string };
