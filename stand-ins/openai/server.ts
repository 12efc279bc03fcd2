import { randomUUID } from "node:crypto";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { z } from "zod";
import { listen } from "../serving/listen.ts";
import { readBody } from "../serving/read-body.ts";
import { closeKnownMenus } from "./answers/index.ts";
import { ApiError } from "./api-error.ts";
import { listModels } from "./catalogue.ts";
import { complete } from "./chat-completions.ts";
import { Control, ControlRequest, type Latency } from "./control.ts";
import { type Exchange, newRequestId, sendJson } from "./exchange.ts";
import { type FileShelf, generateImage } from "./images.ts";
import { moderate } from "./moderations.ts";
import { RawAnswer } from "./raw-answer.ts";
import { respond } from "./responses.ts";

const MAX_BODY_BYTES = 64 * 1024 * 1024;
const MAX_FILES = 200;

const tooLarge = () => new ApiError(413, "request_too_large", "The request is too large.");

type Work = { kind: "streams" | "images" | "free"; run: (exchange: Exchange) => Promise<void> };

function routes(shelf: FileShelf): Record<string, Work> {
  return {
    "POST /v1/responses": { kind: "streams", run: respond },
    "POST /v1/chat/completions": { kind: "streams", run: complete },
    "POST /v1/images/generations": { kind: "images", run: (exchange) => generateImage(exchange, null) },
    "POST /v1/moderations": { kind: "free", run: moderate },
    "GET /v1/models": {
      kind: "free",
      run: (exchange) => sendJson(exchange, 200, { object: "list", data: listModels() }),
    },
    "POST /compat/v1/chat/completions": { kind: "streams", run: complete },
    "POST /compat/v1/images/generations": {
      kind: "images",
      run: (exchange) => generateImage(exchange, shelf),
    },
    "GET /compat/v1/models": {
      kind: "free",
      run: (exchange) => sendJson(exchange, 200, { object: "list", data: listModels() }),
    },
  };
}

const ModelName = z.object({ model: z.string() });

/** The answer of a call that threw: a refusal in the API's own shape, a body that a fault wants, or a cut line. */
function answerFailure({ response, entry }: Exchange, error: unknown): void {
  if (response.destroyed || response.headersSent) {
    response.destroy();
    return;
  }
  if (error instanceof RawAnswer) {
    entry.status = 200;
    entry.billed = true;
    response.writeHead(200, { "content-type": error.contentType }).end(error.body);
    return;
  }
  const said = error instanceof Error ? error.message : String(error);
  const problem = error instanceof ApiError ? error : new ApiError(500, null, said);
  entry.status = problem.status;
  response.writeHead(problem.status, {
    "content-type": "application/json",
    "x-request-id": entry.requestId,
    ...problem.headers,
  });
  response.end(JSON.stringify(problem.body));
}

/** Serves one request of the API under its fault, and writes the journal whatever happens. */
async function serve(
  work: Work,
  path: string,
  request: IncomingMessage,
  response: ServerResponse,
  control: Control,
  busy: Map<string, number>,
): Promise<void> {
  const text = await readBody(request, MAX_BODY_BYTES, tooLarge);
  const body: unknown = text ? JSON.parse(text) : null;
  const model = ModelName.safeParse(body).data?.model ?? null;
  const gone = new AbortController();
  response.on("close", () => gone.abort());
  const startedAt = new Date();
  const entry = {
    requestId: newRequestId(),
    path,
    model,
    startedAt: startedAt.toISOString(),
    tookMs: 0,
    status: null,
    fault: null,
    billed: false,
    costMicros: 0,
    body,
  };
  const exchange: Exchange = {
    path,
    body,
    response,
    control,
    fault: control.takeFault(path, model, text),
    entry,
    gone: gone.signal,
  };
  if (work.kind !== "free") control.journal.push(exchange.entry);
  const at = busy.get(work.kind) ?? 0;
  busy.set(work.kind, at + 1);
  try {
    if (!request.headers.authorization?.startsWith("Bearer "))
      throw new ApiError(401, "invalid_api_key", "You didn't provide an API key.");
    const limit = work.kind === "free" ? 0 : control.limits[work.kind];
    if (limit > 0 && at >= limit)
      throw new ApiError(429, "rate_limit_exceeded", "Too many requests at once.", {
        headers: { "retry-after": "1" },
      });
    await work.run(exchange);
  } catch (error) {
    answerFailure(exchange, error);
  } finally {
    exchange.entry.tookMs = Date.now() - startedAt.getTime();
    busy.set(work.kind, (busy.get(work.kind) ?? 1) - 1);
  }
}

export type OpenAiStandIn = { url: string; control: Control; close(): Promise<void> };

/**
 * Starts a server that speaks the OpenAI API on loopback. `url` ends in /v1; replace it by /compat/v1 for a provider
 * of the other dialect. POST /_control changes its mood, GET /_journal tells what was asked and what it would cost.
 */
export async function startOpenAiStandIn(
  options: { port?: number; latency?: Partial<Latency> } = {},
): Promise<OpenAiStandIn> {
  const control = new Control(options.latency);
  const files = new Map<string, { bytes: Buffer; contentType: string }>();
  const busy = new Map<string, number>();
  let origin = "";
  const shelf: FileShelf = {
    put(bytes, contentType) {
      const name = randomUUID();
      files.set(name, { bytes, contentType });
      if (files.size > MAX_FILES) files.delete(files.keys().next().value ?? "");
      return `${origin}/files/${name}`;
    },
  };
  const table = routes(shelf);
  const handle = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { pathname } = new URL(request.url ?? "/", "http://stand-in");
    const work = table[`${request.method} ${pathname}`];
    if (work) return serve(work, pathname, request, response, control, busy);
    const answer = (status: number, document: object) =>
      response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(document));
    const file = files.get(pathname.replace("/files/", ""));
    if (request.method === "GET" && file)
      response.writeHead(200, { "content-type": file.contentType }).end(file.bytes);
    else if (request.method === "GET" && pathname === "/_journal") answer(200, control.summary());
    else if (request.method === "POST" && pathname === "/_control") {
      const parsed = ControlRequest.safeParse(JSON.parse(await readBody(request, MAX_BODY_BYTES, tooLarge)));
      if (parsed.success) control.apply(parsed.data);
      answer(parsed.success ? 200 : 400, parsed.success ? {} : { error: z.prettifyError(parsed.error) });
    } else answer(404, new ApiError(404, null, `Unknown request URL: ${request.method} ${pathname}`).body);
  };
  const server = createServer((request, response) => {
    handle(request, response).catch((error: unknown) => {
      if (!response.headersSent) response.writeHead(400, { "content-type": "application/json" });
      response.end(
        JSON.stringify({
          error: { message: String(error), type: "invalid_request_error", param: null, code: null },
        }),
      );
    });
  });
  const listening = await listen(server, options);
  origin = listening.origin;
  return {
    url: `${origin}/v1`,
    control,
    async close() {
      await listening.close();
      await closeKnownMenus();
    },
  };
}
