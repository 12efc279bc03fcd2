import { createHash, randomUUID } from "node:crypto";
import { mkdir, open, readdir, rename, rm, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import { AppError } from "#lib/kernel/index.ts";
import { checkKey, checkPrefix, contentKey, contentTypeOf, typedKey } from "./key.ts";
import type { Storage, StoredBlob } from "./storage.ts";

const HALF_WRITTEN_MS = 3_600_000;

function isMissing(error: unknown): boolean {
  return error instanceof Error && "code" in error && (error.code === "ENOENT" || error.code === "ENOTDIR");
}

async function orUnavailable<T>(work: Promise<T>): Promise<T> {
  return work.catch((cause) => {
    throw new AppError("unavailable", { cause, detail: "local storage" });
  });
}

async function orMissing<T>(work: Promise<T>): Promise<T | null> {
  return orUnavailable(work.catch((error) => (isMissing(error) ? null : Promise.reject(error))));
}

/**
 * Where a key is on disk: the second segment in one of 256 folders, so that no folder grows without bound. Put together
 * without path.join, at whose sight the bundler takes every file of the repository for a part of the server.
 */
function pathOf(root: string, key: string): string {
  const [first = "", second, ...rest] = key.split("/");
  if (second === undefined) return `${root}/${first}`;
  const fan = createHash("sha256").update(second).digest("hex").slice(0, 2);
  return [root, first, fan, second, ...rest].join("/");
}

/** Written aside, flushed, renamed, and the folder flushed: after a power cut it is there whole or not at all. */
async function write(root: string, path: string, bytes: Uint8Array): Promise<void> {
  const half = join(root, ".incoming", randomUUID());
  await mkdir(dirname(half), { recursive: true });
  await mkdir(dirname(path), { recursive: true });
  const file = await open(half, "wx", 0o600);
  try {
    await file.writeFile(bytes);
    await file.sync();
    await file.close();
    await rename(half, path);
  } catch (error) {
    await file.close().catch(() => {});
    await rm(half, { force: true });
    throw error;
  }
  const folder = await open(dirname(path), "r");
  await folder.sync().finally(() => folder.close());
}

async function read(path: string, contentType: string): Promise<StoredBlob> {
  const file = await open(path, "r");
  const facts = await file.stat();
  return { stream: file.createReadStream(), sizeBytes: facts.size, contentType };
}

/** Removes what processes killed while writing or probing left behind. */
async function sweep(root: string): Promise<void> {
  for (const folder of [".incoming", ".probe"].map((name) => join(root, name))) {
    const names = await readdir(folder).catch(() => []);
    for (const path of names.map((name) => join(folder, name))) {
      const facts = await stat(path).catch(() => undefined);
      if (facts && Date.now() - facts.mtimeMs > HALF_WRITTEN_MS) await rm(path, { force: true });
    }
  }
}

/** Blobs as files under `root` (made when missing), for one machine; several processes may share it. */
export function openLocalStorage(root: string): Storage {
  void sweep(root);
  const path = (key: string) => pathOf(root, key);
  const has = async (key: string) => (await orMissing(stat(path(checkKey(key))))) !== null;
  return {
    has,
    async put(prefix, bytes, contentType) {
      const key = contentKey(prefix, bytes, contentType);
      if (!(await has(key))) await orUnavailable(write(root, path(key), bytes));
      return key;
    },
    async putAs(key, bytes, contentType) {
      await orUnavailable(write(root, path(typedKey(key, contentType)), bytes));
    },
    get: (key) => orMissing(read(path(checkKey(key)), contentTypeOf(key))),
    async delete(key) {
      await orUnavailable(rm(path(checkKey(key)), { force: true }));
    },
    async deletePrefix(prefix) {
      await orUnavailable(rm(path(checkPrefix(prefix)), { recursive: true, force: true }));
    },
    async probe() {
      // No name by process id: in containers that share the folder everybody is process 1, and took the other's away.
      const probe = join(root, ".probe", randomUUID());
      await orUnavailable(write(root, probe, Buffer.from("probe")));
      await orUnavailable(rm(probe));
    },
  };
}
