import type { Messages } from "#components/messages/catalogue.ts";

/** A code there is a sentence for. */
export type Problem = keyof Messages["errors"];

/** One page on its way to becoming part of a menu. `blob` is what the diner chose until it is ready, then what is sent. */
export type TrayPage = {
  id: string;
  /** The file's own name; only to tell pages apart. */
  name: string;
  state: "preparing" | "ready" | "refused";
  problem: Problem | null;
  blob: Blob;
  /** Object URL of a picture the browser can show; null for a PDF, or a format it cannot open. */
  previewUrl: string | null;
};

export const TRAY_LIMITS = {
  pages: 8,
  /** What the server takes per file; only files the browser cannot shrink come near it. */
  fileBytes: 12 * 1024 * 1024,
} as const;

const KINDS = [
  "image/jpeg",
  "image/png",
  "image/webp",
  "image/avif",
  "image/heic",
  "image/heif",
  "image/gif",
  "application/pdf",
];
const ENDINGS = /\.(jpe?g|png|webp|avif|hei[cf]|gif|pdf)$/i;

/** What a file chooser offers. Endings are named because Windows knows no type for HEIC. */
export const ACCEPTED_FILES = [...KINDS, ".heic", ".heif"].join(",");

/**
 * Whether it is worth opening a file at all; by type and ending only, the bytes are looked at later. A huge photo is
 * fine here, since it may shrink.
 */
export function problemOfFile(file: { name: string; type: string; size: number }): Problem | null {
  const known = KINDS.includes(file.type) || (file.type === "" && ENDINGS.test(file.name));
  if (!known) return "photo-unsupported";
  return file.size === 0 ? "upload-empty" : null;
}

/** The pages with the one of this id moved to `toIndex`, which is kept within the tray. */
export function movePage<P extends { id: string }>(pages: P[], id: string, toIndex: number): P[] {
  const page = pages.find((other) => other.id === id);
  if (!page) return pages;
  const rest = pages.filter((other) => other !== page);
  const at = Math.min(Math.max(toIndex, 0), rest.length);
  return pages[at] === page ? pages : rest.toSpliced(at, 0, page);
}

/** Whether there is something to send: every page ready or getting ready, none refused. */
export function isReadable(pages: TrayPage[]): boolean {
  return pages.length > 0 && pages.every((page) => page.state !== "refused");
}
