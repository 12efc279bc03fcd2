import type { OcrPage } from "../ocr.ts";

/** ISO 15924 names of scripts on this page that the recogniser cannot read; empty when none is recognised. */
export function unreadableScripts(_page: OcrPage): string[] {
  return [];
}
