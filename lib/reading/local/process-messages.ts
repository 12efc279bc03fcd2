import type { Box, Line } from "../reader.ts";
import type { OcrPage } from "./ocr.ts";

/** What the reader asks of its OCR process: pages, answered one after another, or to drop one nobody wants now. */
export type OcrRequest = { kind: "page"; id: number; bytes: Uint8Array } | { kind: "drop"; id: number };

/** What it answers to a page, in this order: `located` once, `lines` any number of times, then `read` or `failed`.
 * Boxes of the first two are on the page as it was given. */
export type OcrReply =
  | { id: number; kind: "located"; boxes: Box[] }
  | { id: number; kind: "lines"; lines: Line[] }
  | { id: number; kind: "read"; page: OcrPage }
  | { id: number; kind: "failed"; message: string };
