import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { z } from "zod";
import { listen } from "../serving/listen.ts";
import { readBody } from "../serving/read-body.ts";
import { answerApi } from "./api.ts";
import { ApiError } from "./api-error.ts";
import { newStripeId } from "./books.ts";
import { ControlRequest } from "./control.ts";
import type { Travel } from "./delivery.ts";
import { servePage } from "./pages/serve-pages.ts";
import { Shop } from "./shop.ts";

const MAX_BODY_BYTES = 1024 * 1024;

const tooLarge = () => new ApiError(413, "The request is too large.");

function sendJson(response: ServerResponse, status: number, document: object, headers: object = {}): void {
  response.writeHead(status, {
    "content-type": "application/json",
    "request-id": newStripeId("req"),
    ...headers,
  });
  response.end(JSON.stringify(document));
}

async function serveApi(
  shop: Shop,
  origin: string,
  request: IncomingMessage,
  response: ServerResponse,
  body: string,
): Promise<void> {
  const { pathname, search } = new URL(request.url ?? "/", origin);
  const method = request.method ?? "GET";
  const fault = shop.faults.take(method, pathname);
  if (fault === "cut-before") return void response.destroy();
  if (fault === "error") throw new ApiError(500, "Something went wrong on Stripe's side.");
  if (fault === "rate-limit") throw new ApiError(429, "Too many requests.", { code: "rate_limit" });
  const key = request.headers["idempotency-key"];
  const answer = await answerApi(shop, {
    method,
    path: pathname,
    form: method === "GET" ? search.slice(1) : body,
    authorization: request.headers.authorization ?? "",
    idempotencyKey: typeof key === "string" ? key : null,
    pageOrigin: origin,
  });
  if (fault === "cut-after") return void response.destroy();
  sendJson(response, answer.status, answer.body, answer.isReplay ? { "idempotent-replayed": "true" } : {});
}

async function serve(
  shop: Shop,
  origin: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { pathname } = new URL(request.url ?? "/", origin);
  const isPost = request.method === "POST";
  const body = isPost ? await readBody(request, MAX_BODY_BYTES, tooLarge) : "";
  if (pathname.startsWith("/v1/")) return serveApi(shop, origin, request, response, body);
  if (isPost && pathname === "/_control") {
    const parsed = ControlRequest.safeParse(JSON.parse(body));
    if (!parsed.success) throw new ApiError(400, z.prettifyError(parsed.error));
    return sendJson(response, 200, shop.control(parsed.data));
  }
  if (pathname === "/_tally") return sendJson(response, 200, shop.delivery.tally);
  const page = servePage(shop, pathname, isPost ? body : null);
  if (!page) throw new ApiError(404, `There is no page ${pathname}.`);
  if ("location" in page) response.writeHead(303, { location: page.location }).end();
  else
    response
      .writeHead(page.status, { "content-type": "text/html; charset=utf-8", "cache-control": "no-store" })
      .end(page.html);
}

export type StripeStandIn = { url: string; shop: Shop; close(): Promise<void> };

export type StandInOptions = {
  port?: number;
  /** Interface to listen on, and the name that browsers reach it by. */
  host?: string;
  publicHost?: string;
  travel?: Partial<Travel>;
  /** Makes the chances of delivery repeat. */
  seed?: number;
};

/**
 * Starts a server that speaks as much of Stripe's API as a one-time hosted Checkout needs, with its pages. POST /_control
 * changes its mood and plays the bank; GET /_tally counts deliveries.
 */
export async function startStripeStandIn(options: StandInOptions): Promise<StripeStandIn> {
  const shop = new Shop(options.seed ?? Date.now());
  Object.assign(shop.delivery.travel, options.travel);
  let origin = "";
  const server = createServer((request, response) => {
    serve(shop, origin, request, response).catch((error: unknown) => {
      if (response.headersSent) return void response.destroy();
      const known = error instanceof ApiError ? error : new ApiError(400, String(error));
      sendJson(response, known.status, known.body);
    });
  });
  const listening = await listen(server, { host: "localhost", publicHost: "localhost", ...options });
  origin = listening.origin;
  return {
    url: origin,
    shop,
    async close() {
      await Promise.all([listening.close(), shop.delivery.close()]);
    },
  };
}
