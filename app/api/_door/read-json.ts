import type { z } from "zod";
import { AppError } from "#lib/kernel/index.ts";

const MAX_BYTES = 64 * 1024;

/** What came in, checked against the shape that a door expects. Throws `bad-request`; only the log learns why. */
export function requireShape<S extends z.ZodType>(shape: S, value: unknown): z.output<S> {
  const result = shape.safeParse(value);
  if (result.success) return result.data;
  const wrong = result.error.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`);
  throw new AppError("bad-request", { detail: wrong.join("; ") });
}

/**
 * The JSON in a request's body. Refused while reading beyond 64 kB: the longest honest one has 6 kB. Only
 * application/json, which a form on another site cannot send.
 */
export async function readJson<S extends z.ZodType>(request: Request, shape: S): Promise<z.output<S>> {
  const type = request.headers.get("content-type") ?? "";
  if (!/^application\/json\b/i.test(type)) throw new AppError("bad-request", { detail: "not JSON" });
  const chunks: Uint8Array[] = [];
  let length = 0;
  if (request.body) {
    for await (const chunk of request.body) {
      length += chunk.byteLength;
      if (length > MAX_BYTES) throw new AppError("bad-request", { detail: `more than ${MAX_BYTES} bytes` });
      chunks.push(chunk);
    }
  }
  return requireShape(shape, parse(Buffer.concat(chunks).toString("utf8")));
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new AppError("bad-request", { detail: "malformed JSON", cause: error });
  }
}
