import { appendFileSync, renameSync, statSync } from "node:fs";

const MAX_BYTES = 5_000_000;

/**
 * Appends lines to `path` and keeps one older generation beside it, each at most 5 MB. Written at once, not buffered:
 * what a process said just before it died is what one wants to read.
 */
export function openLogFile(path: string): (line: string) => void {
  let size = statSync(path, { throwIfNoEntry: false })?.size ?? 0;
  return (line) => {
    const text = `${line}\n`;
    try {
      if (size > MAX_BYTES) {
        renameSync(path, `${path}.1`);
        size = 0;
      }
      appendFileSync(path, text);
      size += Buffer.byteLength(text);
    } catch {
      // A full disk must not end the product; what matters was on the terminal too.
    }
  };
}
