import type { Readable } from "node:stream";

export type StoredBlob = { stream: Readable; sizeBytes: number; contentType: string };

/**
 * Bytes by name. A key is 2 to 4 segments of a-z, 0-9 and `-`, each at most 100 characters, and an ending:
 * `menus/<id>/<sha256>.webp`. Whatever else goes wrong than a missing blob is an AppError `unavailable`.
 */
export type Storage = {
  /** Keeps bytes under `<prefix>/<sha256 of them>.<ending>` and returns that key. The same bytes again change nothing. */
  put(prefix: string, bytes: Uint8Array, contentType: string): Promise<string>;
  /** Keeps bytes under a key of the caller's, whose ending must fit; a reader sees the old or the new ones, whole. */
  putAs(key: string, bytes: Uint8Array, contentType: string): Promise<void>;
  /** Null when there is none. The caller reads the stream to its end or destroys it. */
  get(key: string): Promise<StoredBlob | null>;
  has(key: string): Promise<boolean>;
  /** Missing is fine. */
  delete(key: string): Promise<void>;
  /** All keys that begin with `<prefix>/`. Missing is fine. */
  deletePrefix(prefix: string): Promise<void>;
  /** Rejects unless something can be written and read back now. */
  probe(): Promise<void>;
};
