/** What an uploaded file may be, and what a page becomes. */
export const PICTURE_LIMITS = {
  fileBytes: 12 * 1024 * 1024,
  /** Width times height as the header states it, checked before anything is decoded. */
  pixels: 40_000_000,
  shortSidePx: 100,
  pdfPages: 8,
  /** Longer side of a stored page: enough to read 8-point print on A4, and what the phone shrinks to. */
  pageLongSidePx: 2048,
  thumbLongSidePx: 480,
  /** A file that takes longer than this to open is hostile or hopeless. */
  decodeTimeoutMs: 20_000,
} as const;
