import { ADDRESS_HEADER, endedGuestCookieHeader, GUEST_COOKIE, SESSION_COOKIE } from "#lib/accounts/index.ts";
import { newId } from "#lib/kernel/index.ts";
import { type CallerSigns, getWeb, type Web, type WebContext } from "#lib/web.ts";
import { readCookie } from "./cookie.ts";
import { errorResponse } from "./error-response.ts";
import { refuseForeignOrigin } from "./origin.ts";

/**
 * One request on its way to a verb: who asks, for what, with what is needed to answer. `askAgain` says who would act if
 * the same request came now, for answers that take long.
 */
export type Call<Params> = {
  request: Request;
  params: Params;
  ctx: WebContext;
  web: Web;
  askAgain: () => Promise<WebContext>;
};

const REQUEST_ID = /^[\w-]{8,64}$/;

function requestIdOf(request: Request): string {
  const given = request.headers.get("x-request-id");
  return given && REQUEST_ID.test(given) ? given : newId();
}

/** The address is what our server has written there, whatever came in under that name: scripts/web.ts. */
function signsOf(request: Request): CallerSigns {
  return {
    guestCookie: readCookie(request, GUEST_COOKIE),
    sessionCookie: readCookie(request, SESSION_COOKIE),
    address: request.headers.get(ADDRESS_HEADER) || null,
  };
}

/**
 * The frame of every route handler: a request id in and out, who acts, no foreign origins, errors as codes, one line in
 * the access log. The work inside parses, calls one verb and says what it returned.
 */
export function door<Params>(
  work: (call: Call<Params>) => Promise<Response>,
  logLevel: "info" | "debug" = "info",
) {
  return async (request: Request, route: { params: Promise<Params> }): Promise<Response> => {
    const startedMs = performance.now();
    const requestId = requestIdOf(request);
    const web = getWeb();
    let log = web.log.child({ requestId });
    let response: Response;
    try {
      refuseForeignOrigin(request, web.env.CARTE_URL);
      const askAgain = () => web.contextFor(signsOf(request), requestId);
      const ctx = await askAgain();
      log = ctx.log;
      response = withoutBody(
        request,
        await work({ request, params: await route.params, ctx, web, askAgain }),
      );
      if (ctx.hasStrayGuest) response.headers.append("Set-Cookie", endedGuestCookieHeader(web.env.CARTE_URL));
    } catch (error) {
      response = errorResponse(error, requestId, log);
    }
    response.headers.set("X-Request-Id", requestId);
    log[logLevel]("request", {
      method: request.method,
      path: new URL(request.url).pathname,
      status: response.status,
      ms: Math.round(performance.now() - startedMs),
    });
    return response;
  };
}

/** The framework answers HEAD by GET and drops the body, which would keep its file, or its place among streams, for ever. */
function withoutBody(request: Request, response: Response): Response {
  if (request.method !== "HEAD" || !response.body) return response;
  response.body.cancel().catch(() => {});
  return new Response(null, response);
}

/** A JSON answer, never cached: it is one diner's. */
export function json(body: object, status = 200, headers: Record<string, string> = {}): Response {
  return Response.json(body, { status, headers: { "Cache-Control": "no-store", ...headers } });
}
