import { AppError } from "#lib/kernel/index.ts";

const MAX_BYTES = 8 * 1024;

/** The fields of a plain form. Throws `bad-request` for anything else, and beyond 8 kB while reading. */
export async function readForm(request: Request): Promise<URLSearchParams> {
  const type = request.headers.get("content-type") ?? "";
  if (!/^application\/x-www-form-urlencoded\b/i.test(type))
    throw new AppError("bad-request", { detail: "not a form" });
  const chunks: Uint8Array[] = [];
  let length = 0;
  if (request.body) {
    for await (const chunk of request.body) {
      length += chunk.byteLength;
      if (length > MAX_BYTES) throw new AppError("bad-request", { detail: `more than ${MAX_BYTES} bytes` });
      chunks.push(chunk);
    }
  }
  return new URLSearchParams(Buffer.concat(chunks).toString("utf8"));
}
