import { Busboy, type BusboyInstance } from "@fastify/busboy";
import { AppError } from "#lib/kernel/index.ts";
import { MENU_LIMITS } from "#lib/menus/index.ts";
import { PICTURE_LIMITS } from "#lib/pictures/index.ts";
import type { ByteBudget } from "./byte-budget.ts";
import { readBody } from "./read-body.ts";

/** Boundaries and part headers around the photos. */
const FRAME_BYTES = 64 * 1024;
const MAX_BODY_BYTES = MENU_LIMITS.pages * PICTURE_LIMITS.fileBytes + FRAME_BYTES;

/** A boundary must have something in it: the parser takes an empty one and finds a part between any two dashes. */
const MULTIPART = /^multipart\/form-data\s*;.*\bboundary="?[^\s";]/i;

export type Photos = { photos: Buffer[]; release(): void };

/**
 * The files of the parts named `photo`, in order. Every limit holds while reading, so that no request costs more memory
 * than it may: 12 MB a file, 8 files, and the process's `budget` over all uploads. Kept in memory rather than in
 * temporary files: phones send some 500 kB, and what is not on disk needs no sweeping up. The caller releases them.
 * Throws the `upload-…` codes.
 */
export async function readPhotos(request: Request, budget: ByteBudget): Promise<Photos> {
  const type = request.headers.get("content-type") ?? "";
  if (!MULTIPART.test(type) || !request.body) throw new AppError("upload-not-multipart");
  if (Number(request.headers.get("content-length") ?? 0) > MAX_BODY_BYTES) {
    throw new AppError("upload-too-large", { detail: "by its content length" });
  }
  let heldBytes = 0;
  const release = () => {
    budget.giveBack(heldBytes);
    heldBytes = 0;
  };
  const take = (bytes: number) => {
    budget.take(bytes);
    heldBytes += bytes;
  };
  try {
    const photos = await parse(request, type, take);
    if (photos.length === 0) throw new AppError("upload-empty");
    return { photos, release };
  } catch (error) {
    release();
    throw error;
  }
}

async function parse(request: Request, type: string, take: (bytes: number) => void): Promise<Buffer[]> {
  const busboy = open(type);
  const files: Buffer[][] = [];
  const done = Promise.withResolvers<void>();
  // The first reason counts. It is also what `write` below rejects with, so that reading ends at once.
  done.promise.catch(() => {});
  busboy.on("error", (error) => done.reject(new AppError("upload-incomplete", { cause: error })));
  busboy.on("filesLimit", () => done.reject(new AppError("upload-too-many-pages")));
  busboy.on("partsLimit", () => done.reject(new AppError("bad-request", { detail: "too many parts" })));
  busboy.on("file", (_name, file) => {
    const chunks: Buffer[] = [];
    const page = files.push(chunks);
    file.on("limit", () => done.reject(new AppError("upload-too-large", { page })));
    file.on("error", (error) => done.reject(new AppError("upload-incomplete", { cause: error })));
    file.on("data", (chunk: Buffer) => {
      try {
        take(chunk.length);
        chunks.push(chunk);
      } catch (error) {
        done.reject(error);
      }
    });
  });
  busboy.on("finish", () => done.resolve());
  const write = (chunk: Uint8Array) =>
    Promise.race([
      done.promise,
      new Promise<void>((resolve) => {
        busboy.write(chunk, () => resolve());
      }),
    ]);
  await readBody(request, MAX_BODY_BYTES, write);
  busboy.end();
  await done.promise;
  return files.map((chunks) => Buffer.concat(chunks));
}

function open(type: string): BusboyInstance {
  try {
    return new Busboy({
      headers: { "content-type": type },
      isPartAFile: (name) => name === "photo",
      limits: {
        fileSize: PICTURE_LIMITS.fileBytes,
        files: MENU_LIMITS.pages,
        fields: 8,
        fieldSize: 1024,
        parts: 24,
        headerPairs: 16,
        headerSize: 4096,
      },
    });
  } catch (error) {
    throw new AppError("upload-not-multipart", { cause: error });
  }
}
