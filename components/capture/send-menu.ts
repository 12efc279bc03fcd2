import { fieldOf } from "#components/ui/field-of.ts";
import type { Answer } from "./deliver.ts";
import { isProblem } from "./problems.ts";
import type { Problem } from "./tray.ts";

/** A line that carries no byte for this long is dead, whatever the browser thinks of it. */
const STALLED_MS = 45_000;

function problemAnswer(
  problem: Problem,
  page: number | null = null,
  retryAfterMs: number | null = null,
): Answer {
  return { ok: false, problem, page, retryAfterMs };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** Reads the server's answer to an upload. A proxy's error page counts as ours: "internal". */
export function readAnswer(status: number, body: string, retryAfter: string | null): Answer {
  const parsed = parse(body);
  const menuId = fieldOf(parsed, "menuId");
  if ((status === 200 || status === 201) && typeof menuId === "string") return { ok: true, menuId };
  const error = fieldOf(parsed, "error");
  const code = fieldOf(error, "code");
  const page = fieldOf(error, "page");
  const waitS = Number(retryAfter ?? Number.NaN);
  const retryAfterMs = Number.isFinite(waitS) && waitS >= 0 ? waitS * 1000 : null;
  // A success that is not ours is the sign-in page of the restaurant's Wi-Fi.
  if (status < 400) return problemAnswer("network");
  const fallback = status === 502 || status === 503 || status === 504 ? "unavailable" : "internal";
  return problemAnswer(
    isProblem(code) ? code : fallback,
    typeof page === "number" ? page : null,
    retryAfterMs,
  );
}

/**
 * Sends the pages of one menu. XMLHttpRequest, since fetch still cannot tell how much of an upload has left. Rejects
 * only when aborted; an unreachable server is an answer with the problem "network".
 */
export function sendMenu(
  pages: Blob[],
  uploadKey: string,
  onShare: (share: number) => void,
  signal: AbortSignal,
): Promise<Answer> {
  const form = new FormData();
  for (const [index, page] of pages.entries()) form.append("photo", page, `page-${index + 1}`);

  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    let stalled: ReturnType<typeof setTimeout> | undefined;
    const breathe = () => {
      clearTimeout(stalled);
      stalled = setTimeout(() => request.abort(), STALLED_MS);
    };
    const stop = () => request.abort();
    signal.addEventListener("abort", stop, { once: true });

    request.upload.onprogress = (event) => {
      breathe();
      if (event.lengthComputable && event.total > 0) onShare(event.loaded / event.total);
    };
    request.onload = () =>
      resolve(readAnswer(request.status, request.responseText, request.getResponseHeader("Retry-After")));
    request.onerror = () => resolve(problemAnswer("network"));
    request.onabort = () => (signal.aborted ? reject(signal.reason) : resolve(problemAnswer("network")));
    request.onloadend = () => {
      clearTimeout(stalled);
      signal.removeEventListener("abort", stop);
    };

    request.open("POST", "/api/menus");
    request.setRequestHeader("Idempotency-Key", uploadKey);
    breathe();
    request.send(form);
  });
}
