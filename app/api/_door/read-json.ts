import type { z } from "zod";
import { AppError, parseInput } from "#lib/kernel/index.ts";
import { readBytes } from "./read-bytes.ts";

const MAX_BYTES = 64 * 1024;

/**
 * The JSON in a request's body. Refused while reading beyond 64 kB: the longest honest one has 6 kB. Only
 * application/json, which a form on another site cannot send.
 */
export async function readJson<S extends z.ZodType>(request: Request, shape: S): Promise<z.output<S>> {
  const type = request.headers.get("content-type") ?? "";
  if (!/^application\/json\b/i.test(type)) throw new AppError("bad-request", { detail: "not JSON" });
  return parseInput(shape, parse((await readBytes(request, MAX_BYTES)).toString("utf8")));
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new AppError("bad-request", { detail: "malformed JSON", cause: error });
  }
}
