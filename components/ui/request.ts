import { fieldOf } from "./field-of.ts";

/** `offline`: nothing came back. All other codes are the API's own. */
export type Answer = { ok: true; body: unknown } | { ok: false; code: string };

/** A diner's change waits at most this long before it is rolled back with a sentence. */
const TIMEOUT_MS = 15_000;

async function jsonOf(response: Response): Promise<unknown> {
  try {
    return await response.json();
  } catch {
    return null;
  }
}

/** The stable code of an error answer; a proxy's page, which is none of ours, has none. */
function codeOf(json: unknown, status: number): string {
  const code = fieldOf(fieldOf(json, "error"), "code");
  if (typeof code === "string") return code;
  return status === 503 ? "unavailable" : "internal";
}

/** Asks our own server. Never throws. */
export async function request(
  method: "GET" | "POST" | "PATCH" | "DELETE",
  path: string,
  body?: object,
  timeoutMs = TIMEOUT_MS,
): Promise<Answer> {
  try {
    const response = await fetch(path, {
      method,
      signal: AbortSignal.timeout(timeoutMs),
      // A correction made just before the page is left or reloaded still arrives.
      keepalive: method !== "GET",
      ...(body && { headers: { "content-type": "application/json" }, body: JSON.stringify(body) }),
    });
    const json = await jsonOf(response);
    return response.ok ? { ok: true, body: json } : { ok: false, code: codeOf(json, response.status) };
  } catch {
    return { ok: false, code: "offline" };
  }
}
