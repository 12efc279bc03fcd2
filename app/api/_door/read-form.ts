import { AppError } from "#lib/kernel/index.ts";
import { readBytes } from "./read-bytes.ts";

const MAX_BYTES = 8 * 1024;

/** The fields of a plain form. Throws `bad-request` for anything else, and beyond 8 kB while reading. */
export async function readForm(request: Request): Promise<URLSearchParams> {
  const type = request.headers.get("content-type") ?? "";
  if (!/^application\/x-www-form-urlencoded\b/i.test(type))
    throw new AppError("bad-request", { detail: "not a form" });
  return new URLSearchParams((await readBytes(request, MAX_BYTES)).toString("utf8"));
}
