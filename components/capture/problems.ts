import type { Problem } from "./tray.ts";

// Listed here rather than taken from a catalogue, which would bring all its sentences into the browser a second time.
const PROBLEMS: Record<Problem, true> = {
  "bad-request": true,
  "not-found": true,
  "method-not-allowed": true,
  conflict: true,
  "too-many-requests": true,
  "rate-limited": true,
  "sign-in-needed": true,
  unavailable: true,
  internal: true,
  "upload-empty": true,
  "upload-incomplete": true,
  "upload-too-many-pages": true,
  "upload-too-large": true,
  "upload-not-multipart": true,
  "photo-unsupported": true,
  "photo-damaged": true,
  "photo-too-many-pixels": true,
  "photo-too-small": true,
  "pdf-encrypted": true,
  "pdf-too-many-pages": true,
  "menu-busy": true,
  "dish-removed": true,
  "already-undone": true,
  "price-below-zero": true,
  "credits-short": true,
  "buying-off": true,
  "payment-away": true,
  "painting-off": true,
  "redraw-used": true,
  "picture-busy": true,
  "style-refused": true,
  network: true,
};

/** Whether there is a sentence for this code. The compiler keeps the list whole. */
export function isProblem(code: unknown): code is Problem {
  return typeof code === "string" && Object.hasOwn(PROBLEMS, code);
}
