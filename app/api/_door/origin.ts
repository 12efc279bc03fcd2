import { AppError } from "#lib/kernel/index.ts";

/**
 * Refuses a change that another site's page asks for. Browsers say where a request comes from in Origin; a program that
 * sends none has no cookie jar to be abused. Our own address is the one configured, or the one the browser used to get
 * here (a phone may know this machine by another name); a page cannot choose either header.
 */
export function refuseForeignOrigin(request: Request, appUrl: string): void {
  if (request.method === "GET" || request.method === "HEAD") return;
  const origin = request.headers.get("origin");
  if (origin === null) {
    const site = request.headers.get("sec-fetch-site");
    if (site === null || site === "same-origin" || site === "none") return;
  } else {
    if (origin === new URL(appUrl).origin) return;
    const host = request.headers.get("host");
    if (host !== null && (origin === `http://${host}` || origin === `https://${host}`)) return;
  }
  throw new AppError("bad-request", { detail: `a change asked for by ${origin ?? "another site"}` });
}
